/**
 * Which edition of a report a person gets. Everyone whose obligation and clearance are the same gets the same bytes; who
 * may see less, or is held to another day or another plan, gets an edition of their own, with its own place in the
 * archive. The report about a subject has the subject before its period: `CR1@2021-03-01..2021-05-10`.
 */
import { parsePeriod, type Period, previousPeriod, spanOf } from '../../programme/calendar/period.ts';
import { clearanceOf } from '../../programme/clearance-of.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { ObligationAbout } from '../../programme/obligation/obligation.ts';
import { reportDay } from '../../programme/obligation/report-occasions.ts';
import { slotAt } from '../../programme/obligation/rule.ts';
import { owedTo } from '../../programme/obligation/rules/report.ts';
import type { ReportingObligation, ReportKind } from '../../programme/programme.ts';
import type { Visibility } from '../../programme/reading.ts';

type ReportAbout = Extract<ObligationAbout, { kind: 'report' }>;

export interface ReportEdition {
  readonly kind: ReportKind;
  readonly period: Period;
  readonly subject: string | null;
  readonly basis: ReportingObligation['basis'];
  readonly clearance: Visibility;
  /** What was submitted at or after this instant belongs to the next report. */
  readonly cutOff: Temporal.Instant;
  /** The same about the report before this one; `null`: a final report tells of the whole time. */
  readonly since: { readonly date: Temporal.PlainDate; readonly cutOff: Temporal.Instant } | null;
  /** With `board`: whose meetings. */
  readonly body: string | null;
  /** Its place in the archive, beside programme, kind and language. */
  readonly archivedAs: string;
}

/** `person`: who gets it. */
export function reportEdition(agenda: Agenda, about: ReportAbout, person: string): ReportEdition {
  const period = parsePeriod(about.period);
  if (period === undefined) throw new Error(`not a period: ${about.period}`);
  const subject = about.subject ?? null;
  const body = about.report === 'board' ? (subject?.split(':')[0] ?? null) : null;
  const owed = owedTo(agenda, { report: about.report, body, person });
  const clearance = clearanceOf(agenda, person);
  const basis = owed?.basis ?? 'current';
  const dueOffset = owed?.dueOffset ?? null;
  const leaves = (end: Period): Temporal.PlainDate =>
    reportDay(agenda, { kind: about.report, dueOffset }, { subject, period: end });
  const cutOff = (day: Temporal.PlainDate): Temporal.Instant =>
    slotAt(day, agenda.programme.rhythm.mailTime, agenda.programme.timeZone);
  const own = [
    ...(clearance === 'internal' ? [] : [clearance]),
    ...(basis === 'contract' ? ['contract'] : []),
    ...(dueOffset === null ? [] : [`${dueOffset < 0 ? '' : '+'}${dueOffset}`]),
  ];
  return {
    kind: about.report,
    ...{ period, subject, basis, clearance, body },
    cutOff: cutOff(leaves(period)),
    since: about.report === 'final' ? null : sinceThen(period, leaves, cutOff),
    archivedAs: [`${subject === null ? '' : `${subject}@`}${period.id}`, ...own].join('~'),
  };
}

/** A span begins where the one before it ended: with the meeting or the event the last report was about. */
function sinceThen(
  period: Period,
  leaves: (period: Period) => Temporal.PlainDate,
  cutOff: (day: Temporal.PlainDate) => Temporal.Instant,
): NonNullable<ReportEdition['since']> {
  const previous = previousPeriod(period);
  if (period.kind !== 'span') return { date: previous.end, cutOff: cutOff(leaves(previous)) };
  const day = leaves(spanOf(period.start, period.start));
  const date = Temporal.PlainDate.compare(day, period.start) < 0 ? day : period.start;
  return { date, cutOff: cutOff(day) };
}
