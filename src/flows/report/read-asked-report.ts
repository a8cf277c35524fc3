/**
 * `månad 2016-10`, `tertial 2017-T1`, `rapport` with nothing behind it: which report somebody means, in any of the
 * languages. What there is none of is answered with what there is.
 */
import { periodName } from '../../i18n/period-name.ts';
import { REPORT_KIND_NAMES } from '../../i18n/report-chat-words.ts';
import { reportTitles } from '../../i18n/report-words.ts';
import { LOCALES } from '../../programme/locale.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { ReportOccasion } from '../../programme/obligation/report-occasions.ts';
import { REPORT_KINDS, type ReportKind } from '../../programme/programme.ts';
import { reportEdition } from '../deliver/report-edition.ts';
import { nameOfChoice, reportChoices } from './report-choices.ts';

export type AskedReport =
  | { readonly state: 'found'; readonly kind: ReportKind; readonly occasion: ReportOccasion }
  | { readonly state: 'unknown-kind'; readonly typed: string; readonly kinds: readonly ReportKind[] }
  | {
      readonly state: 'unknown-period';
      readonly kind: ReportKind;
      readonly typed: string;
      readonly periods: readonly string[];
    }
  | { readonly state: 'none-yet'; readonly kind: ReportKind };

/** So many are listed where somebody typed one that does not exist; the newest. */
const MOST_LISTED = 12;

export function readAskedReport(
  agenda: Agenda,
  { typed, person, now }: { readonly typed: string; readonly person: string; readonly now: Temporal.Instant },
): AskedReport {
  const today = now.toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate();
  const [first = '', ...others] = typed.trim().normalize('NFC').toLowerCase().split(/\s+/);
  if (first === '') return newestOf(agenda, { person, now, today });
  const kind = kindNamed(first);
  if (kind === undefined) return { state: 'unknown-kind', typed, kinds: kindsOf(agenda) };
  const choices = reportChoices(agenda, kind, today);
  if (choices.length === 0) return { state: 'none-yet', kind };
  const wanted = others.join(' ');
  if (wanted !== '') {
    const occasion = choices.findLast((one) => namesOf(one).includes(wanted));
    const periods = choices.map(nameOfChoice).slice(-MOST_LISTED);
    return occasion === undefined
      ? { state: 'unknown-period', kind, typed: wanted, periods }
      : { state: 'found', kind, occasion };
  }
  const left = choices.filter((one) => hasLeft(agenda, { kind, occasion: one, person, now }));
  const occasion = left.at(-1) ?? choices.at(-1);
  return occasion === undefined ? { state: 'none-yet', kind } : { state: 'found', kind, occasion };
}

interface Moment {
  readonly person: string;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/** Of all kinds that the plan owes, the one that left last; before the first, how the next looks so far. */
function newestOf(agenda: Agenda, { person, now, today }: Moment): AskedReport {
  const all = kindsOf(agenda).flatMap((kind) =>
    reportChoices(agenda, kind, today).map((occasion) => ({ kind, occasion })),
  );
  const left = all
    .filter((one) => hasLeft(agenda, { ...one, person, now }))
    .toSorted((a, b) =>
      Temporal.Instant.compare(leavesAt(agenda, { ...a, person }), leavesAt(agenda, { ...b, person })),
    );
  const newest = left.at(-1) ?? all.at(-1);
  return newest === undefined
    ? { state: 'none-yet', kind: kindsOf(agenda)[0] ?? 'monthly' }
    : { state: 'found', ...newest };
}

/** Those the plan owes somebody; where it owes none, the month. */
function kindsOf({ programme }: Agenda): readonly ReportKind[] {
  const owed = REPORT_KINDS.filter((kind) => programme.reporting.some((one) => one.kind === kind));
  return owed.length === 0 ? ['monthly'] : owed;
}

function kindNamed(word: string): ReportKind | undefined {
  return REPORT_KINDS.find(
    (kind) =>
      (REPORT_KIND_NAMES[kind] ?? []).includes(word) ||
      LOCALES.some((locale) => reportTitles[kind][locale].toLowerCase() === word),
  );
}

/** `2016-10`, `oktober 2016`, `e-namnd:2014-05-21`. */
function namesOf(occasion: ReportOccasion): readonly string[] {
  return [nameOfChoice(occasion), ...LOCALES.map((locale) => periodName(occasion.period, locale))].map(
    (name) => name.toLowerCase(),
  );
}

interface Occasion {
  readonly kind: ReportKind;
  readonly occasion: ReportOccasion;
  readonly person: string;
}

function leavesAt(agenda: Agenda, { kind, occasion, person }: Occasion): Temporal.Instant {
  const { subject, period } = occasion;
  const about = { kind: 'report', report: kind, period: period.id } as const;
  return reportEdition(agenda, { ...about, ...(subject === null ? {} : { subject }) }, person).leavesAt;
}

function hasLeft(agenda: Agenda, one: Occasion & { readonly now: Temporal.Instant }): boolean {
  return Temporal.Instant.compare(leavesAt(agenda, one), one.now) <= 0;
}
