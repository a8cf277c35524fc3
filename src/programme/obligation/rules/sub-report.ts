/**
 * The sub-projects' tertial form (N14, N15, R4). Every tertial in the programme's life the leader of each sub-project is
 * asked ten working days before the tertial ends, so that the main project's report has what it needs on the first
 * working day after; two reminders follow, five and two working days before the end. The question leaves at the rhythm's
 * prompt time; by mail where the leader is not in Slack. A reminder takes the place of a question that could not leave,
 * and after the main project's report has left nobody is reminded any more.
 */
import { type Period, nextPeriod, previousPeriod, tertialOf } from '../../calendar/period.ts';
import { addWorkingDays } from '../../calendar/work-calendar.ts';
import { livesIn } from '../../life.ts';
import type { SubProject } from '../../organisation/organisation.ts';
import { askedOf } from '../../register/sub-report-asked.ts';
import { type Agenda, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { reportDay } from '../report-occasions.ts';
import { datesOf, isInside, type ObligationRule, slotAt } from '../rule.ts';

/** Working days before the tertial's last day: the question, then the reminders. */
export const SUB_REPORT_DAYS = [10, 5, 2] as const;

export const subReportKey = (
  programme: string,
  about: { readonly subProject: string; readonly period: string; readonly number: number },
  person: string,
): string => `sub-report:${programme}:${about.subProject}:${about.period}:${about.number}:${person}`;

export const subReportRule: ObligationRule = (agenda, window) => {
  const { programme } = agenda;
  if (programme.subProjects.length === 0) return [];
  const { first, last } = datesOf(window);
  const obligations: Obligation[] = [];
  for (
    let period = tertialOf(first);
    Temporal.PlainDate.compare(period.start, last) <= 0;
    period = nextPeriod(period)
  )
    if (livesIn(programme, period))
      obligations.push(...programme.subProjects.flatMap((one) => messagesOf(agenda, one, period)));
  return obligations.filter(({ dueAt }) => isInside(window, dueAt));
};

function messagesOf(agenda: Agenda, subProject: SubProject, period: Period): readonly Obligation[] {
  const person = askedOf(agenda, subProject);
  if (person === undefined) return [];
  const programme = agenda.programme.id;
  const slots = SUB_REPORT_DAYS.map((days) => slotOf(agenda, person, { period, days }));
  return slots.map((dueAt, number) => {
    const about = { kind: 'sub-report', subProject: subProject.id, period: period.id, number } as const;
    return {
      key: subReportKey(programme, about, person),
      programme,
      to: person,
      channel: (agenda.members.get(person)?.slackUserId ?? null) === null ? 'mail' : 'slack',
      dueAt,
      notBefore: dueAt,
      lateUntil: slots[number + 1] ?? closesAt(agenda, period),
      about,
    };
  });
}

function slotOf(
  agenda: Agenda,
  person: string,
  { period, days }: { readonly period: Period; readonly days: number },
): Temporal.Instant {
  const day = addWorkingDays(agenda.calendar, period.end, -days);
  return slotAt(day, agenda.programme.rhythm.prompt.time, zoneOf(agenda, person));
}

/**
 * When the main project's tertial report leaves with what has been said; from then on a change is a correction that
 * shows in the next one. The earliest of the plan's tertial reports, else the first working day after the tertial.
 */
export function closesAt(agenda: Agenda, period: Period): Temporal.Instant {
  const { programme } = agenda;
  const owed = programme.reporting.filter(({ kind }) => kind === 'tertial');
  const [day] = (owed.length === 0 ? [{ kind: 'tertial' as const, dueOffset: null }] : owed)
    .map((one) => reportDay(agenda, one, { subject: null, period }))
    .sort((a, b) => Temporal.PlainDate.compare(a, b));
  return slotAt(day ?? period.end, programme.rhythm.mailTime, programme.timeZone);
}

/**
 * The tertial a person reports on when they come by themselves: this one from the day it is asked about, before that the
 * last one, late or to correct it; `null` outside the programme's life.
 */
export function currentSubReport(agenda: Agenda, person: string, now: Temporal.Instant): Period | null {
  const current = tertialOf(now.toZonedDateTimeISO(zoneOf(agenda, person)).toPlainDate());
  const opens = slotOf(agenda, person, { period: current, days: SUB_REPORT_DAYS[0] });
  const last = previousPeriod(current);
  const isOpen = Temporal.Instant.compare(now, opens) >= 0;
  const [first, second] = isOpen ? [current, last] : [last, current];
  return [first, second].find((period) => livesIn(agenda.programme, period)) ?? null;
}
