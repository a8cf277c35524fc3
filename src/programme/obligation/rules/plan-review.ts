/**
 * Plans are refreshed at a fixed beat (N14: "med 2 måneders mellomrom"): on the first working day of every so many months
 * after the programme's first, as long as it runs, project leader and coordinator are asked whether the plan still
 * holds. Too late when the next one is due.
 */
import { monthOf, nextPeriod, type Period } from '../../calendar/period.ts';
import { workingDayOnOrAfter } from '../../calendar/work-calendar.ts';
import { lifeOf } from '../../life.ts';
import type { Agenda } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { datesOf, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';
import { recipientsOf } from './report.ts';

const planReviewKey = (programme: string, month: string, person: string): string =>
  `plan-review:${programme}:${month}:${person}`;

export const planReviewRule: ObligationRule = (agenda, window) => {
  const months = agenda.programme.rhythm.planReviewMonths;
  const life = lifeOf(agenda.programme);
  if (months === null || life === null) return [];
  const dates = datesOf(window);
  const first = monthOf(life.start);
  const due: Obligation[] = [];
  for (let month = monthOf(dates.first.subtract({ days: 14 })); ; month = nextPeriod(month)) {
    if (Temporal.PlainDate.compare(month.start, dates.last) > 0) return due;
    const since = monthsBetween(first, month);
    const runs = Temporal.PlainDate.compare(month.start, life.end) <= 0;
    const day = workingDayOnOrAfter(agenda.calendar, month.start);
    if (runs && since > 0 && since % months === 0 && mayBeInside(dates, day))
      due.push(...reviews(agenda, { month, day, months }).filter(({ dueAt }) => isInside(window, dueAt)));
  }
};

function reviews(
  agenda: Agenda,
  {
    month,
    day,
    months,
  }: { readonly month: Period; readonly day: Temporal.PlainDate; readonly months: number },
): readonly Obligation[] {
  const { id: programme, rhythm, timeZone } = agenda.programme;
  const dueAt = slotAt(day, rhythm.mailTime, timeZone);
  const next = workingDayOnOrAfter(agenda.calendar, month.start.add({ months }));
  return recipientsOf(agenda, ['project-leader', 'coordinator']).map((person) => ({
    key: planReviewKey(programme, month.id, person),
    programme,
    to: person,
    channel: 'mail',
    dueAt,
    notBefore: dueAt,
    lateUntil: slotAt(next, rhythm.mailTime, timeZone),
    about: { kind: 'plan-review', month: month.id },
  }));
}

function monthsBetween(from: Period, until: Period): number {
  return (until.start.year - from.start.year) * 12 + until.start.month - from.start.month;
}
