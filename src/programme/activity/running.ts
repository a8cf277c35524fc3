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
 * An activity runs in every week its period touches (first and last day inclusive), and goes on running after its end
 * until somebody who has reported on it says that it is finished. Without a readable start or end it runs from the
 * programme's start to its end on that side; with neither it never runs, and the plan asks.
 */
export function isRunning(
  { programme, unfinished }: Pick<Asked, 'programme' | 'unfinished'>,
  activity: Activity,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): boolean {
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
