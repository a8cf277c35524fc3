/**
 * What somebody who looks over the plan has to see (R4): every date up to the end of the nearest tertial, how many come
 * after it, and where the leaders' forecasts differ from the plan.
 */
import { nextPeriod, tertialOf } from '../programme/calendar/period.ts';
import type { Programme } from '../programme/programme.ts';
import { dueDay } from '../programme/reading.ts';
import type { Answer } from '../programme/status/answer.ts';

interface DueFact {
  /** The plan's own words. */
  readonly text: string;
  readonly due: Temporal.PlainDate;
  /** `plan:milestones[3].date`. */
  readonly source: string;
}

export interface PlanReview {
  /** Last day that is planned in detail. */
  readonly until: Temporal.PlainDate;
  /** In order of date. */
  readonly near: readonly DueFact[];
  readonly later: { readonly count: number; readonly last: Temporal.PlainDate } | null;
  readonly drift: readonly {
    readonly activity: string;
    readonly plan: Temporal.PlainDate;
    readonly forecast: Temporal.PlainDate;
    /** Id of the answer. */
    readonly source: string;
  }[];
  readonly questions: number;
}

export function planReview(input: {
  readonly programme: Programme;
  readonly latest: readonly Answer[];
  /** How many questions about the plan wait. */
  readonly questions: number;
  readonly day: Temporal.PlainDate;
}): PlanReview {
  const { programme, latest, questions, day } = input;
  const tertial = tertialOf(day);
  // Close to the end of one, the next is what is near.
  const left = day.until(tertial.end, { largestUnit: 'day' }).days;
  const { end: until } = left < 60 ? nextPeriod(tertial) : tertial;
  const finished = new Set(latest.filter((one) => one.finished !== null).map(({ activity }) => activity));
  const open = datesOf(programme, finished).filter(({ due }) => Temporal.PlainDate.compare(due, day) >= 0);
  const near = open.filter(({ due }) => Temporal.PlainDate.compare(due, until) <= 0);
  const after = open.slice(near.length);
  const last = after.at(-1);
  return {
    until,
    near,
    later: last === undefined ? null : { count: after.length, last: last.due },
    drift: driftOf(programme, latest),
    questions,
  };
}

function datesOf(programme: Programme, finished: ReadonlySet<string>): readonly DueFact[] {
  const stages = programme.activities.flatMap(({ number, title, inScope, period }, index): DueFact[] =>
    period.end === null || !inScope || finished.has(number)
      ? []
      : [{ text: `${number} ${title}`, due: period.end, source: `plan:activities[${String(index)}].period` }],
  );
  const milestones = programme.milestones.flatMap(({ text, due, done }, index): DueFact[] => {
    const day = dueDay(due);
    return day === null || done !== null
      ? []
      : [{ text, due: day, source: `plan:milestones[${String(index)}].date` }];
  });
  return [...stages, ...milestones].sort((a, b) => Temporal.PlainDate.compare(a.due, b.due));
}

function driftOf(programme: Programme, latest: readonly Answer[]): PlanReview['drift'] {
  return latest.flatMap(({ activity: number, forecast, finished, id }) => {
    const activity = programme.activities.find((one) => one.number === number);
    const plan = activity?.period.end ?? null;
    if (activity === undefined || plan === null || forecast === null || finished !== null) return [];
    if (plan.equals(forecast)) return [];
    return [{ activity: `${number} ${activity.title}`, plan, forecast, source: id }];
  });
}
