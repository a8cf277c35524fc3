/**
 * Reports leave on the first working day after the period, to everyone the plan's reporting obligations name. They
 * have no last moment: a report is owed however late (delivery rule "report: always").
 */
import { projectLeaderOf, coordinatorOf } from '../../activity/assignment.ts';
import { monthOf, nextPeriod, type Period, tertialOf } from '../../calendar/period.ts';
import { workingDayOnOrAfter } from '../../calendar/work-calendar.ts';
import type { Programme, ReportingObligation, ReportKind } from '../../programme.ts';
import { type Agenda, emailOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { datesOf, type DateWindow, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';

type CalendarKind = Extract<ReportKind, 'monthly' | 'tertial'>;

const periodAt: Record<CalendarKind, (date: Temporal.PlainDate) => Period> = {
  monthly: monthOf,
  tertial: tertialOf,
};

export const reportRule: ObligationRule = (agenda, window) => {
  const dates = datesOf(window);
  return agenda.programme.reporting
    .filter(isCalendar)
    .flatMap((owed) =>
      periodsDue(agenda.programme, owed, dates).flatMap((period) => {
        const day = workingDayOnOrAfter(agenda.calendar, period.end.add({ days: 1 }));
        return mayBeInside(dates, day) ? reportTo(agenda, owed, { period, day }) : [];
      }),
    )
    .filter(({ dueAt }) => isInside(window, dueAt));
};

type CalendarObligation = ReportingObligation & { readonly kind: CalendarKind };

function isCalendar(owed: ReportingObligation): owed is CalendarObligation {
  return owed.kind === 'monthly' || owed.kind === 'tertial';
}

function reportTo(
  agenda: Agenda,
  owed: ReportingObligation,
  { period, day }: { readonly period: Period; readonly day: Temporal.PlainDate },
): readonly Obligation[] {
  const programme = agenda.programme.id;
  return recipientsOf(agenda, owed.to).map((person) => {
    // The programme's zone, also for members elsewhere: a report leaves at its cut-off, never before.
    const dueAt = slotAt(day, agenda.programme.rhythm.mailTime, agenda.programme.timeZone);
    return {
      key: `report:${programme}:${owed.kind}:${period.id}:${person}`,
      programme,
      to: person,
      channel: 'mail',
      dueAt,
      notBefore: dueAt,
      lateUntil: null,
      about: { kind: 'report', report: owed.kind, period: period.id },
    };
  });
}

/** People behind body ids, role functions and person ids, each once, in order, those with a mail address. */
export function recipientsOf(agenda: Agenda, to: readonly string[]): readonly string[] {
  const people = to.flatMap((id) => {
    const body = agenda.programme.bodies.find((candidate) => candidate.id === id);
    if (body !== undefined) return body.members;
    if (id === 'project-leader') return projectLeaderOf(agenda.programme, agenda.confirmed) ?? [];
    if (id === 'coordinator') return coordinatorOf(agenda.programme, agenda.confirmed) ?? [];
    const role = agenda.programme.roles.find(({ function: duty }) => duty === id);
    return role === undefined ? id : role.holder.state === 'confirmed' ? role.holder.people : [];
  });
  return [...new Set(people)].filter((person) => emailOf(agenda, person) !== null);
}

/** Periods that lie at least partly inside the programme and can fall due in the window. */
function periodsDue(
  programme: Programme,
  owed: CalendarObligation,
  { first, last }: DateWindow,
): readonly Period[] {
  const life = lifeOf(programme);
  const periods: Period[] = [];
  // A first working day lies at most some ten days after the period's end (Christmas, Easter).
  for (
    let period = periodAt[owed.kind](first.subtract({ days: 14 }));
    Temporal.PlainDate.compare(period.end, last) < 0;
    period = nextPeriod(period)
  )
    if (life !== null && overlaps(period, life)) periods.push(period);
  return periods;
}

interface Life {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

/** From the first to the last day of the programme, or of its activities where the plan gives no dates of its own. */
function lifeOf(programme: Programme): Life | null {
  const days = programme.activities
    .flatMap(({ period }) => [period.start, period.end])
    .concat(programme.start, programme.end)
    .filter((day) => day !== null)
    .sort((a, b) => Temporal.PlainDate.compare(a, b));
  const start = programme.start ?? days[0];
  const end = programme.end ?? days.at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}

function overlaps(period: Period, life: Life): boolean {
  return (
    Temporal.PlainDate.compare(period.start, life.end) <= 0 &&
    Temporal.PlainDate.compare(period.end, life.start) >= 0
  );
}
