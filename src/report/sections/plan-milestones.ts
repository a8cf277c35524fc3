/**
 * The milestone plan's own rows: contract, plan now, forecast, done (R3, N16), and for those that count, the target
 * against what has been counted, with the municipalities behind the number and both readings of "mer enn 15" (N05). What
 * is reached still waits for somebody to approve it (R6).
 */
import { listOf } from '../../i18n/format.ts';
import { planMilestoneWords } from '../../i18n/plan-milestone-words.ts';
import { goalRecordWords } from '../../i18n/goal-record-words.ts';
import { recordColumns as column, recordTitles } from '../../i18n/record-words.ts';
import { columnWords, milestoneStateWords } from '../../i18n/report-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { PlanMilestoneStatus } from '../../programme/milestone/plan-milestone-status.ts';
import type { QuantityStatus, ThresholdReading } from '../../programme/target/quantity-status.ts';
import { dateText, planLanguage, signedDays } from '../activity-text.ts';
import type { Block, Row } from '../document.ts';
import { organisationName, writtenDate } from '../record-text.ts';
import { plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { numbers, row, tableOf, withoutEmptyColumns } from '../table.ts';

export function planMilestones(context: SectionContext) {
  const { locale, now } = context;
  const columns = [
    columnWords.milestone[locale],
    columnWords.contract[locale],
    columnWords.baseline[locale],
    columnWords.forecast[locale],
    columnWords.done[locale],
    numbers(columnWords.days[locale]),
    columnWords.state[locale],
  ];
  const rows = now.planMilestones.map((one, index) => milestoneRow(context, one, index));
  const blocks: readonly Block[] =
    rows.length === 0
      ? []
      : [
          withoutEmptyColumns(tableOf(goalRecordWords.planMilestonesCaption[locale], columns, rows)),
          ...countsTable(context),
        ];
  return { title: recordTitles.planMilestones[locale], place: 'body' as const, blocks };
}

function milestoneRow({ locale, facts }: SectionContext, status: PlanMilestoneStatus, index: number): Row {
  const { milestone, reachedOn } = status;
  const lang = planLanguage(facts);
  const { due, forecast, text } = milestone;
  const contract = status.contractRow;
  const reworded = contract !== null && contract.text !== text;
  const promised = status.contract ?? status.due;
  const expected = reachedOn ?? forecast;
  return row(
    [
      [
        quote(text, lang),
        ...(reworded ? [quiet(` (${goalRecordWords.inContract[locale]({ text: contract.text })})`)] : []),
      ],
      contract === null ? goalRecordWords.notInContract[locale] : writtenDate(locale, contract.due),
      writtenDate(locale, due),
      dateText(locale, forecast),
      dateText(locale, reachedOn),
      signedDays(
        promised === null || expected === null ? null : promised.until(expected, { largestUnit: 'day' }).days,
      ),
      stateText(locale, status),
    ],
    [`plan:milestones[${index}]`],
  );
}

/** `tallet er nådd, venter på godkjenning av regnskap, statusrapport og resultater`. */
export function stateText(
  locale: Locale,
  { milestone, state, reachedOn, unapproved }: PlanMilestoneStatus,
): string {
  if (reachedOn === null) {
    // Nobody starts on a row of the plan: until it is reached it is simply ahead.
    return state === 'planned' ? goalRecordWords.ahead[locale] : milestoneStateWords[state][locale];
  }
  const isLate = state === 'met-late';
  const counted = isLate ? goalRecordWords.countReachedLate[locale] : goalRecordWords.countReached[locale];
  const said = milestone.done === null ? counted : milestoneStateWords[state][locale];
  if (unapproved.length === 0) return said;
  const what = listOf(
    locale,
    unapproved.map((one) => planMilestoneWords[one][locale]),
  );
  return `${said}, ${goalRecordWords.waitsApproval[locale]({ what })}`;
}

function countsTable(context: SectionContext): readonly Block[] {
  const { locale, facts, now } = context;
  const columns = [
    columnWords.milestone[locale],
    columnWords.due[locale],
    numbers(column.needed[locale]),
    column.onDay[locale],
    column.counted[locale],
    column.behind[locale],
  ];
  const rows = now.planMilestones.flatMap(({ milestone, count, onHeld, held, due }, index) => {
    if (count === null) return [];
    const day =
      held === null || due === null || held.equals(due)
        ? writtenDate(locale, milestone.due)
        : dateText(locale, held);
    return [
      row(
        [
          [quote(milestone.text, planLanguage(facts))],
          day,
          String(count.needed),
          onHeld === null ? '–' : countText(locale, onHeld),
          countText(locale, count),
          behindText(context, count),
        ],
        [`plan:milestones[${index}]`, ...count.asWritten.behind.flatMap(({ source }) => source ?? [])],
      ),
    ];
  });
  return rows.length === 0
    ? []
    : [withoutEmptyColumns(tableOf(goalRecordWords.countsCaption[locale], columns, rows))];
}

function countText(locale: Locale, { asWritten, otherwise }: QuantityStatus): string {
  if (otherwise === null || otherwise.count === asWritten.count) return String(asWritten.count);
  return `${asWritten.count}; ${goalRecordWords.otherReading[locale]({ count: otherwise.count, phrase: phraseOf(locale, otherwise) })}`;
}

function phraseOf(locale: Locale, { comparator, threshold }: ThresholdReading): string {
  const say = comparator === 'more-than' ? goalRecordWords.moreThan : goalRecordWords.atLeast;
  return say[locale]({ number: threshold });
}

function behindText({ locale, facts }: SectionContext, { asWritten, lacking }: QuantityStatus) {
  const names = asWritten.behind.map(
    ({ organisation, value }) => `${organisationName(facts.programme, organisation)} (${value ?? 0})`,
  );
  const silent = lacking.filter(({ value }) => value === null).length;
  const text = names.length === 0 ? '–' : listOf(locale, names);
  return silent === 0
    ? plain(text)
    : [{ text }, quiet(`; ${goalRecordWords.notCounted[locale]({ count: silent })}`)];
}
