/**
 * What one person is asked about one week: their activities that run in it, in plan order, each with the answer to
 * start from. `latest` is the newest answer up to and including the week (this week's when it is being edited), `base`
 * the newest from an earlier week: "no change" and "cannot fall" are measured against `base`, so that correcting a
 * slip within the week needs no reason.
 */
import { isRunning } from '../activity/running.ts';
import { parsePeriod, type Period } from '../calendar/period.ts';
import type { Agenda } from '../obligation/agenda.ts';
import type { Activity, CountedTarget, Programme } from '../programme.ts';
import type { Answer } from './answer.ts';

export interface CheckInTarget {
  readonly target: CountedTarget;
  /** What all stages up to and including this activity are to reach together. */
  readonly cumulative: number;
  /** The newest total anyone reported, up to the week; `null` when nobody has. */
  readonly latest: number | null;
  /** The newest total from an earlier week. */
  readonly base: number | null;
}

export interface CheckInItem {
  readonly activity: Activity;
  readonly latest: Answer | null;
  readonly base: Answer | null;
  readonly targets: readonly CheckInTarget[];
  /** The programme's own words for how far an activity has come, in order; empty: the form does not ask. */
  readonly stateWords: readonly string[];
}

export interface CheckIn {
  readonly programme: Programme;
  readonly week: Period;
  /** Person id of the one who is asked. */
  readonly person: string;
  readonly name: string;
  readonly items: readonly CheckInItem[];
}

export interface CheckInInput {
  readonly person: string;
  /** ISO week id. */
  readonly week: string;
  /** Newest answer per activity and week; later weeks are ignored. */
  readonly answers: readonly Answer[];
}

/** Throws on a malformed week id: that is a bug, ids from outside are parsed before. */
export function checkInOf(agenda: Agenda, input: CheckInInput): CheckIn {
  const week = parsePeriod(input.week);
  if (week?.kind !== 'week') throw new Error(`not a week: ${input.week}`);
  const { programme } = agenda;
  const known = input.answers.filter((answer) => answer.week <= week.id);
  return {
    programme,
    week,
    person: input.person,
    name: nameOf(programme, input.person),
    items: (askedByPerson(agenda, week, known).get(input.person) ?? []).map((activity) => {
      const own = known.filter((answer) => answer.activity === activity.number);
      return {
        activity,
        latest: newest(own),
        base: newest(own.filter((answer) => answer.week < week.id)),
        targets: targetsOf(programme, activity, { known, week: week.id }),
        stateWords: programme.stateWords,
      };
    }),
  };
}

/**
 * Who is asked about what in a week: running activities, and those already answered for in it, so that an answer saying
 * "finished" can still be edited. In plan order.
 */
export function askedByPerson(
  agenda: Agenda,
  week: Period,
  answers: readonly Answer[],
): ReadonlyMap<string, readonly Activity[]> {
  const people = new Map(agenda.assignments.map(({ activity, person }) => [activity, person]));
  const answered = new Set(
    answers.filter((answer) => answer.week === week.id).map(({ activity }) => activity),
  );
  const asked = new Map<string, Activity[]>();
  for (const activity of agenda.programme.activities) {
    const person = people.get(activity.number) ?? null;
    if (person === null) continue;
    if (!isRunning(agenda, activity, week.start, week.end) && !answered.has(activity.number)) continue;
    const known = asked.get(person);
    if (known === undefined) asked.set(person, [activity]);
    else known.push(activity);
  }
  return asked;
}

export function nameOf(programme: Programme, person: string): string {
  return programme.people.find(({ id }) => id === person)?.name ?? person;
}

/** 10/20/40/60 for stages of 10, 10, 20 and 20 (T06). */
export function stageTarget(target: CountedTarget, activity: string): number {
  const last = target.stages.findIndex((stage) => stage.activity === activity);
  return target.stages.slice(0, last + 1).reduce((sum, stage) => sum + stage.count, 0);
}

/** The newest total of a counted target, whoever reported it. */
export function newestCount(answers: readonly Answer[], target: string): number | null {
  return newest(answers.filter(({ counts }) => counts[target] !== undefined))?.counts[target] ?? null;
}

function targetsOf(
  programme: Programme,
  activity: Activity,
  { known, week }: { known: readonly Answer[]; week: string },
): readonly CheckInTarget[] {
  return programme.targets
    .filter((target) => target.stages.some((stage) => stage.activity === activity.number))
    .map((target) => ({
      target,
      cumulative: stageTarget(target, activity.number),
      latest: newestCount(known, target.id),
      base: newestCount(
        known.filter((answer) => answer.week < week),
        target.id,
      ),
    }));
}

/** By week, then by moment, then by revision: two answers can carry the same instant. */
export function newest(answers: readonly Answer[]): Answer | null {
  let best: Answer | null = null;
  for (const answer of answers) if (best === null || isNewer(answer, best)) best = answer;
  return best;
}

function isNewer(answer: Answer, than: Answer): boolean {
  if (answer.week !== than.week) return answer.week > than.week;
  const order = Temporal.Instant.compare(answer.at, than.at);
  return order === 0 ? answer.revision > than.revision : order > 0;
}
