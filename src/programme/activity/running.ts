import type { Activity, Programme } from '../programme.ts';
import type { Assignment } from './assignment.ts';

/** What decides who is asked about what. */
export interface Asked {
  readonly programme: Programme;
  readonly assignments: readonly Assignment[];
  /** Numbers of activities that have been reported on, but not as finished. */
  readonly unfinished: ReadonlySet<string>;
}

/**
 * What the programme does not run is only listed, and never asked about (E08). In a portfolio, where the programme has
 * words of its own for how far things have come, an item without any time is an idea: nobody is asked until it gets a
 * time, or somebody who leads it (E09).
 */
export function isAskedAbout(
  { programme, assignments }: Pick<Asked, 'programme' | 'assignments'>,
  activity: Activity,
): boolean {
  if (!activity.inScope) return false;
  if (programme.stateWords.length === 0 || activity.period.raw !== '') return true;
  const found = assignments.find(({ activity: number }) => number === activity.number);
  return found !== undefined && found.person !== null && found.basis !== 'fallback';
}

/**
 * An activity runs in every week its period touches (first and last day inclusive), and goes on running after its end
 * until somebody who has reported on it says that it is finished. Without a readable start or end it runs from the
 * programme's start to its end on that side; with neither it never runs, and the plan asks.
 */
export function isRunning(
  asked: Asked,
  activity: Activity,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): boolean {
  const { programme, unfinished } = asked;
  if (!isAskedAbout(asked, activity)) return false;
  const start = activity.period.start ?? programme.start;
  const end = activity.period.end ?? programme.end;
  if (start === null || end === null || Temporal.PlainDate.compare(start, until) > 0) return false;
  return Temporal.PlainDate.compare(end, from) >= 0 || unfinished.has(activity.number);
}

/** Running activities by the person who answers for them, in plan order. */
export function runningByPerson(
  asked: Asked,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): ReadonlyMap<string, readonly Activity[]> {
  const people = new Map(asked.assignments.map(({ activity, person }) => [activity, person]));
  const result = new Map<string, Activity[]>();
  for (const activity of asked.programme.activities) {
    const person = people.get(activity.number) ?? null;
    if (person === null || !isRunning(asked, activity, from, until)) continue;
    const known = result.get(person);
    if (known === undefined) result.set(person, [activity]);
    else known.push(activity);
  }
  return result;
}
