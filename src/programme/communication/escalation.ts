/**
 * A red that nobody has handled for two weeks goes to the next step (T26, R7): handled is a red whose proposed action is
 * still to come. The first step is who reported it; every two weeks more lead one step further, and the last step keeps it.
 * The steps are the plan's own ("E-tjänstägaren, e-rådet, kommuncheferna", footnote 16).
 */
import { parsePeriod } from '../calendar/period.ts';
import type { Programme } from '../programme.ts';
import type { Answer } from '../status/answer.ts';

export interface Escalated {
  /** The step it goes to now, as written. */
  readonly to: string;
  /** Number of the ISO week in which it was first reported red, unbroken since. */
  readonly week: number;
}

const STEP_DAYS = 14;

/**
 * `answers`: newest revision per week of one activity, in any order. `undefined`: not red, handled, too new, or the plan has
 * no next step.
 */
export function escalationOf(
  { escalations }: Pick<Programme, 'escalations'>,
  answers: readonly Answer[],
  date: Temporal.PlainDate,
): Escalated | undefined {
  const steps = escalations[0]?.steps ?? [];
  const newestFirst = answers.toSorted((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : 0));
  const calm = newestFirst.findIndex(({ colour }) => colour !== 'red');
  const red = calm === -1 ? newestFirst : newestFirst.slice(0, calm);
  const [newest, first] = [red[0], red.at(-1)];
  if (newest === undefined || first === undefined || steps.length < 2) return undefined;
  const due = newest.deviation?.due ?? null;
  if (due !== null && Temporal.PlainDate.compare(due, date) >= 0) return undefined;
  const since = parsePeriod(first.week)?.start;
  if (since === undefined) throw new Error(`not a week: ${first.week}`);
  const days = since.until(date, { largestUnit: 'day' }).days;
  const to = days < STEP_DAYS ? undefined : steps[Math.min(Math.floor(days / STEP_DAYS), steps.length - 1)];
  return to === undefined ? undefined : { to, week: since.weekOfYear ?? 0 };
}
