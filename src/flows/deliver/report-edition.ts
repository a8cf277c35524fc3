/**
 * Which edition of a report a person gets. Everyone whose obligation and clearance are the same gets the same bytes; who
 * may see less, or is held to another day or another plan, gets an edition of their own, with its own place in the
 * archive. The report about a subject has the subject before its period: `CR1@2021-03-01..2021-05-10`.
 */
import { addWorkingDays } from '../../programme/calendar/work-calendar.ts';
import { parsePeriod, type Period, previousPeriod, spanOf } from '../../programme/calendar/period.ts';
import { clearanceOf } from '../../programme/clearance-of.ts';
import type { Locale } from '../../programme/locale.ts';
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
  /** On what terms it is owed; `null`: to nobody, it is only looked at. */
  readonly owed: ReportingObligation | null;
  readonly basis: ReportingObligation['basis'];
  readonly clearance: Visibility;
  /** What was submitted at or after this instant belongs to the next report. */
  readonly cutOff: Temporal.Instant;
  /** When it leaves; the facts may have been frozen before. */
  readonly leavesAt: Temporal.Instant;
  /** The same about the report before this one; `null`: a final report tells of the whole time. */
  readonly since: { readonly date: Temporal.PlainDate; readonly cutOff: Temporal.Instant } | null;
  /** With `board`: whose meetings. */
  readonly body: string | null;
  /** Its place in the archive, beside programme, kind and language. */
  readonly archivedAs: string;
}

/** What a report is about, and whether it is one of those that are owed on occasions of their own. */
export interface WantedEdition {
  readonly kind: ReportKind;
  readonly period: Period;
  readonly subject: string | null;
}

/** `person`: who gets it. */
export function reportEdition(agenda: Agenda, about: ReportAbout, person: string): ReportEdition {
  const period = parsePeriod(about.period);
  if (period === undefined) throw new Error(`not a period: ${about.period}`);
  const wanted = { kind: about.report, period, subject: about.subject ?? null };
  const owed = owedTo(agenda, { ...lookUp(agenda, wanted), person }) ?? null;
  return editionOf(agenda, wanted, { owed, clearance: clearanceOf(agenda, person) });
}

/** The first of the plan's obligations for this kind of report, whoever it is owed to. */
export function firstOwed(agenda: Agenda, wanted: WantedEdition): ReportingObligation | null {
  const { report, body, occasion } = lookUp(agenda, wanted);
  const ofKind = agenda.programme.reporting.filter((one) => one.kind === report && one.body === body);
  return ofKind.find((one) => one.occasion === occasion) ?? ofKind[0] ?? null;
}

export function editionOf(
  agenda: Pick<Agenda, 'programme' | 'calendar'>,
  { kind, period, subject }: WantedEdition,
  reader: { readonly owed: ReportingObligation | null; readonly clearance: Visibility },
): ReportEdition {
  const { owed, clearance } = reader;
  const { basis = 'current', dueOffset = null, cutOff: frozen = 0, template = null } = owed ?? {};
  const { rhythm, timeZone } = agenda.programme;
  const leaves = (end: Period): Temporal.PlainDate =>
    reportDay(agenda, { kind, dueOffset }, { subject, period: end });
  const at = (day: Temporal.PlainDate): Temporal.Instant => slotAt(day, rhythm.mailTime, timeZone);
  const cutOff = (day: Temporal.PlainDate): Temporal.Instant =>
    at(frozen === 0 ? day : addWorkingDays(agenda.calendar, day, -frozen));
  const own = [
    ...(clearance === 'internal' ? [] : [clearance]),
    ...(basis === 'contract' ? ['contract'] : []),
    ...(dueOffset === null ? [] : [`${dueOffset < 0 ? '' : '+'}${dueOffset}`]),
    ...(frozen === 0 ? [] : [`frozen${frozen}`]),
    ...(template === null ? [] : [template]),
    // What is approved first is another document than what leaves without (programme/review/review-edition).
    ...(owed !== null && owed.approvers.length > 0 && clearance !== 'funder' ? ['approved'] : []),
  ];
  return {
    ...{ kind, period, subject, owed, basis, clearance },
    body: bodyOf(kind, subject),
    cutOff: cutOff(leaves(period)),
    leavesAt: at(leaves(period)),
    since: kind === 'final' ? null : sinceThen(period, leaves, cutOff),
    archivedAs: [`${subject === null ? '' : `${subject}@`}${period.id}`, ...own].join('~'),
  };
}

/** What it is written in for a reader who would read in `own`. */
export function editionLocale({ owed }: Pick<ReportEdition, 'owed'>, own: Locale): Locale {
  return owed?.language ?? own;
}

function lookUp({ programme }: Pick<Agenda, 'programme'>, { kind, subject }: WantedEdition) {
  const isMilestone = programme.milestones.some(({ id }) => id === subject);
  return {
    report: kind,
    body: bodyOf(kind, subject),
    occasion: isMilestone ? ('milestone' as const) : null,
  };
}

/** With `board`: whose meeting the subject is. */
function bodyOf(kind: ReportKind, subject: string | null): string | null {
  return kind === 'board' ? (subject?.split(':')[0] ?? null) : null;
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
