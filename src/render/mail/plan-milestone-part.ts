/**
 * One row of the milestone plan in a mail: what the contract says, how many have been counted under both readings of the
 * threshold, who is missing (for those who run the programme, never for the approvers), and what is to be approved.
 */
import { listOf, mediumDate, number } from '../../i18n/format.ts';
import { planMilestoneWords as words } from '../../i18n/plan-milestone-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { PlanMilestoneStatus } from '../../programme/milestone/plan-milestone-status.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Comparator, Quantity } from '../../programme/reading.ts';
import type { QuantityStatus, UnitCount } from '../../programme/target/quantity-status.ts';
import type { Fact } from '../../report/document.ts';
import { plain, quote } from '../../report/rich.ts';
import type { LetterPart } from './letter.ts';

/** Names in a row before "and n more". */
const MOST = 12;

interface PlanMilestonePartInput {
  readonly programme: Programme;
  readonly status: PlanMilestoneStatus;
  /** Whether the reader runs the programme and may see who is missing. */
  readonly owner: boolean;
}

export function planMilestonePart(input: PlanMilestonePartInput, locale: Locale): LetterPart {
  const { programme, status, owner } = input;
  const items = [
    ...contractFacts(input, locale),
    ...countFacts(input, locale),
    ...(owner && status.count !== null ? missingFacts(programme, status.count, locale) : []),
    ...approvalFacts(status, locale),
  ];
  return { title: status.milestone.text, blocks: [{ type: 'facts', items }] };
}

/** `minst 10 kommuner > 15 interaktive tjenester`; the row's own words where it asks nothing of each. */
export function shortMilestone(
  { milestone, count }: PlanMilestoneStatus,
  programme: Programme,
  locale: Locale,
): string {
  const { quantity } = milestone;
  const each = quantity?.each ?? null;
  if (quantity === null || each === null || count === null)
    return milestone.text.charAt(0).toLowerCase() + milestone.text.slice(1);
  const sign = { 'more-than': '>', 'at-least': '≥', exactly: '=', all: '=' }[each.comparator];
  return `${targetText(quantity, locale)} ${quantity.unit} ${sign} ${number(locale, each.count)} ${unitOf(programme, milestone.indicator, each.unit)}`;
}

/** `regnskap, statusrapport og resultater`. */
export function approvalList({ unapproved }: PlanMilestoneStatus, locale: Locale): string {
  return listOf(
    locale,
    unapproved.map((what) => words[what][locale]),
  );
}

function contractFacts({ status, programme }: PlanMilestonePartInput, locale: Locale): readonly Fact[] {
  const { contract, contractRow, due, milestone } = status;
  if (contractRow === null || contract === null) return [];
  const sameText = contractRow.text === milestone.text;
  if (sameText && due !== null && contract.equals(due)) return [];
  const date = mediumDate(locale, contract);
  const text = words.contractSays[locale]({ date, text: contractRow.text });
  const rich = sameText ? plain(date) : [quote(text, programme.language)];
  const index = programme.milestones.indexOf(milestone);
  return [{ term: words.inContract[locale], rich, sources: [`plan:milestones[${String(index)}].contract`] }];
}

function countFacts({ status, programme }: PlanMilestonePartInput, locale: Locale): readonly Fact[] {
  const { count, milestone } = status;
  const term = words.now[locale];
  if (count === null) return [{ term, rich: plain(words.notCounted[locale]), sources: [] }];
  const { asWritten, otherwise, quantity, lacking } = count;
  const each = quantity.each === null ? null : unitOf(programme, milestone.indicator, quantity.each.unit);
  const sources = [...asWritten.behind, ...lacking].flatMap(({ source }) => source ?? []);
  if (sources.length === 0 && asWritten.count === 0)
    return [{ term, rich: plain(words.nobody[locale]), sources: [] }];
  const threshold = (comparator: Comparator) => compared(comparator, asWritten.threshold, locale);
  const text = words.counted[locale]({
    count: number(locale, asWritten.count),
    unit: quantity.unit,
    each: each === null ? null : `${threshold(asWritten.comparator)} ${each}`,
    target: targetText(quantity, locale),
  });
  const other =
    otherwise === null || otherwise.count === asWritten.count
      ? null
      : words.otherwise[locale]({
          written: threshold(asWritten.comparator),
          other: threshold(otherwise.comparator),
          count: number(locale, otherwise.count),
        });
  return [{ term, rich: plain(other === null ? text : `${text} ${other}`), sources: [...new Set(sources)] }];
}

function missingFacts(programme: Programme, count: QuantityStatus, locale: Locale): readonly Fact[] {
  if (count.asWritten.reached) return [];
  const name = ({ organisation, value }: UnitCount): string => {
    const known = programme.organisations.find(({ id }) => id === organisation)?.name ?? organisation;
    return value === null ? known : `${known} (${number(locale, value)})`;
  };
  const reported = count.lacking.filter(({ value }) => value !== null);
  const silent = count.lacking.filter(({ value }) => value === null);
  return [
    { term: words.lacking[locale], units: reported },
    { term: words.silent[locale], units: silent },
  ].flatMap(({ term, units }): Fact[] =>
    units.length === 0
      ? []
      : [
          {
            term,
            rich: plain(shortList(units.map(name), locale)),
            sources: units.flatMap(({ source }) => source ?? []),
          },
        ],
  );
}

function approvalFacts(status: PlanMilestoneStatus, locale: Locale): readonly Fact[] {
  if (status.unapproved.length === 0) return [];
  return [{ term: words.toApprove[locale], rich: plain(approvalList(status, locale)), sources: [] }];
}

function shortList(names: readonly string[], locale: Locale): string {
  if (names.length <= MOST + 1) return listOf(locale, names);
  return words.andMore[locale]({ names: names.slice(0, MOST).join(', '), count: names.length - MOST });
}

function targetText({ comparator, count, unit }: Quantity, locale: Locale): string {
  return count === null ? words.all[locale]({ count: unit }) : compared(comparator, count, locale);
}

function compared(comparator: Comparator, count: number, locale: Locale): string {
  const key = { 'at-least': 'atLeast', 'more-than': 'moreThan', exactly: 'exactly', all: 'all' } as const;
  return words[key[comparator]][locale]({ count: number(locale, count) });
}

function unitOf(programme: Programme, indicator: string | null, otherwise: string): string {
  return programme.indicators.find(({ id }) => id === indicator)?.unit ?? otherwise;
}
