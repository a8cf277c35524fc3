/**
 * The milestone plan's own rows: contract, plan now, forecast, done (R3, N16), and for those that count, the target
 * against what has been counted, with the municipalities behind the number and both readings of "mer enn 15" (N05).
 */
import { listOf } from '../../i18n/format.ts';
import { recordColumns as column, recordTitles, recordWords as words } from '../../i18n/record-words.ts';
import { columnWords, milestoneStateWords } from '../../i18n/report-words.ts';
import type { PlanMilestone } from '../../programme/delivery/delivery.ts';
import type { Locale } from '../../programme/locale.ts';
import { dueDay } from '../../programme/reading.ts';
import { observationsOf } from '../../programme/register/observations.ts';
import {
  type QuantityStatus,
  quantityStatus,
  type ThresholdReading,
} from '../../programme/target/quantity-status.ts';
import { dateText, planLanguage, signedDays } from '../activity-text.ts';
import type { Block, Row } from '../document.ts';
import { organisationName, writtenDate } from '../record-text.ts';
import { plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { numbers, row, tableOf, withoutEmptyColumns } from '../table.ts';

export function planMilestones(context: SectionContext) {
  const { locale, facts } = context;
  const all = facts.programme.milestones;
  const columns = [
    columnWords.milestone[locale],
    columnWords.contract[locale],
    columnWords.baseline[locale],
    columnWords.forecast[locale],
    columnWords.done[locale],
    numbers(columnWords.days[locale]),
    columnWords.state[locale],
  ];
  const rows = all.map((one, index) => milestoneRow(context, one, index));
  const blocks: readonly Block[] =
    rows.length === 0
      ? []
      : [
          withoutEmptyColumns(tableOf(words.planMilestonesCaption[locale], columns, rows)),
          ...countsTable(context),
        ];
  return { title: recordTitles.planMilestones[locale], place: 'body' as const, blocks };
}

function milestoneRow(context: SectionContext, one: PlanMilestone, index: number): Row {
  const { locale, facts, now } = context;
  const counted = milestoneCounts(context).find(({ milestone }) => milestone === one)?.status;
  const lang = planLanguage(facts);
  const { contract, due, forecast, done } = one;
  const reworded = contract !== null && contract.text !== one.text;
  const held = dueDay(contract?.due ?? due);
  const reached = done ?? forecast;
  return row(
    [
      [
        quote(one.text, lang),
        ...(reworded ? [quiet(` (${words.inContract[locale]({ text: contract.text })})`)] : []),
      ],
      contract === null ? words.notInContract[locale] : writtenDate(locale, contract.due),
      writtenDate(locale, due),
      dateText(locale, forecast),
      dateText(locale, done),
      signedDays(held === null || reached === null ? null : held.until(reached, { largestUnit: 'day' }).days),
      milestoneStateWords[stateOf(one, now.date, counted)][locale],
    ],
    [`plan:milestones[${index}]`],
  );
}

/** Never "met" unless somebody has said so (N01), and late only where counting shows it. */
function stateOf(
  { due, done, forecast }: Pick<PlanMilestone, 'due' | 'done' | 'forecast'>,
  today: Temporal.PlainDate,
  counted: QuantityStatus | undefined,
): 'planned' | 'at-risk' | 'late' | 'met' | 'met-late' | 'unknown' {
  const day = dueDay(due);
  if (done !== null) return day !== null && Temporal.PlainDate.compare(done, day) > 0 ? 'met-late' : 'met';
  if (day === null) return 'unknown';
  if (Temporal.PlainDate.compare(day, today) < 0)
    return counted !== undefined && !counted.asWritten.reached ? 'late' : 'unknown';
  return forecast !== null && Temporal.PlainDate.compare(forecast, day) > 0 ? 'at-risk' : 'planned';
}

function countsTable(context: SectionContext): readonly Block[] {
  const { locale, facts } = context;
  const columns = [
    columnWords.milestone[locale],
    columnWords.due[locale],
    numbers(column.needed[locale]),
    column.counted[locale],
    column.behind[locale],
  ];
  const rows = milestoneCounts(context).map(({ milestone, index, status }) =>
    row(
      [
        [quote(milestone.text, planLanguage(facts))],
        writtenDate(locale, milestone.due),
        String(status.needed),
        countText(locale, status),
        behindText(context, status),
      ],
      [`plan:milestones[${index}]`, ...status.asWritten.behind.flatMap(({ source }) => source ?? [])],
    ),
  );
  return rows.length === 0 ? [] : [tableOf(words.countsCaption[locale], columns, rows)];
}

/** Every milestone that is counted, with where it stands. */
function milestoneCounts({ facts }: SectionContext) {
  const { programme, entries } = facts;
  // A tertial's forms come in after it has ended: what is known when the report leaves counts.
  const day = facts.asOf.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const observations = observationsOf(programme, entries, day);
  const basis = { organisations: programme.organisations, observations, day };
  return programme.milestones.flatMap((milestone, index) => {
    const indicator = programme.indicators.find(({ id }) => id === milestone.indicator);
    if (milestone.quantity === null || indicator === undefined) return [];
    return [{ milestone, index, status: quantityStatus(milestone.quantity, indicator, basis) }];
  });
}

function countText(locale: Locale, { asWritten, otherwise }: QuantityStatus): string {
  if (otherwise === null || otherwise.count === asWritten.count) return String(asWritten.count);
  return `${asWritten.count}; ${words.otherReading[locale]({ count: otherwise.count, phrase: phraseOf(locale, otherwise) })}`;
}

function phraseOf(locale: Locale, { comparator, threshold }: ThresholdReading): string {
  const say = comparator === 'more-than' ? words.moreThan : words.atLeast;
  return say[locale]({ number: threshold });
}

function behindText({ locale, facts }: SectionContext, { asWritten, lacking }: QuantityStatus) {
  const names = asWritten.behind.map(
    ({ organisation, value }) => `${organisationName(facts.programme, organisation)} (${value ?? 0})`,
  );
  const silent = lacking.filter(({ value }) => value === null).length;
  const text = names.length === 0 ? '–' : listOf(locale, names);
  return silent === 0 ? plain(text) : [{ text }, quiet(`; ${words.notCounted[locale]({ count: silent })}`)];
}
