/**
 * Money by line and year with totals recomputed here, support and own contribution apart, and every line that is over
 * with its cause and what it is offset by (F07, F08, N17). Where the plan has no lines its own reasons are said, in words
 * and never as 0 (T23).
 */
import { mediumDate } from '../../i18n/format.ts';
import { moneyRecordWords } from '../../i18n/money-record-words.ts';
import { sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import { hundredths, percentOf, subtract } from '../../programme/economy/amount.ts';
import { planLanguage } from '../activity-text.ts';
import { budgetChart } from '../budget-chart.ts';
import type { Block, Fact, Table } from '../document.ts';
import { economyTable } from '../economy-table.ts';
import { economyTotals, linesByYear, moneyText, shareText, totalsThatDoNotFoot } from '../economy-totals.ts';
import { plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

export function economy(context: SectionContext) {
  return { title: sectionTitles.economy[context.locale], place: 'body' as const, blocks: blocksOf(context) };
}

function blocksOf(context: SectionContext): readonly Block[] {
  const { locale, facts } = context;
  const { lines, unavailable } = facts.programme.economy;
  if (unavailable.length > 0) {
    return [
      { type: 'paragraph', rich: plain(sectionWords.economyNone[locale]), sources: [] },
      {
        type: 'list',
        ordered: false,
        items: unavailable.map((text, index) => ({
          rich: [quote(text, planLanguage(facts))],
          sources: [`plan:economy.unavailable[${index}]`],
        })),
      },
    ];
  }
  if (lines.length === 0) {
    return [{ type: 'paragraph', rich: plain(sectionWords.noLines[locale]), sources: ['plan:economy'] }];
  }
  return [...tables(context), ...standing(context), ...explained(context), ...notFooting(context)];
}

/** One table a year; more than one are summed in a last one. */
function tables(context: SectionContext): readonly Block[] {
  const { locale, facts } = context;
  const { currency, economy } = facts.programme;
  const byYear = [...linesByYear(economy.lines)];
  const single = `${sectionWords.economyCaption[locale]}, ${currency}`;
  const each = byYear.map(([year, lines]) =>
    economyTable(context, {
      caption: year === null ? single : moneyRecordWords.yearCaption[locale]({ year, currency }),
      lines,
    }),
  );
  if (byYear.length < 2) return withChart(context, each);
  const caption = moneyRecordWords.allYears[locale]({ currency });
  const whole = economyTable(context, { caption, lines: economy.lines, onlyTotals: byYear });
  return [...each, ...withChart(context, [whole])];
}

/** The bars stand on the table with the same rows. */
function withChart(context: SectionContext, tables: readonly Table[]): readonly Block[] {
  const chart = budgetChart(context);
  return chart === null ? tables : tables.map((table) => ({ type: 'chart', chart, table }));
}

function standing({ locale, facts }: SectionContext): readonly Block[] {
  const { economy, currency } = facts.programme;
  const { budget, outcome, support } = economyTotals(economy.lines);
  const booked = economy.lines.some((line) => line.outcome !== null);
  const texts = [
    ...(outcome === null
      ? []
      : [
          moneyRecordWords.leftOver[locale]({
            amount: moneyText(locale, subtract(budget, outcome), currency),
          }),
        ]),
    ...(support === null
      ? []
      : [moneyRecordWords.supportShare[locale]({ share: shareText(locale, percentOf(support, budget)) })]),
    ...(!booked
      ? []
      : [
          economy.asOf === null
            ? moneyRecordWords.noBookingDate[locale]
            : moneyRecordWords.bookedUntil[locale]({ date: mediumDate(locale, economy.asOf) }),
        ]),
  ];
  return texts.length === 0
    ? []
    : [{ type: 'paragraph', rich: plain(texts.join(' ')), sources: ['plan:economy.lines'] }];
}

/** Deviation → cause → offset, line by line. */
function explained({ locale, facts }: SectionContext): readonly Block[] {
  const { economy, currency } = facts.programme;
  const lang = planLanguage(facts);
  const items = economy.lines.flatMap((line, index): readonly Fact[] => {
    const over = line.outcome === null ? null : subtract(line.outcome, line.budget);
    const isOver = over !== null && hundredths(over) > 0n;
    if (!isOver && line.deviation === null) return [];
    const sources = [`plan:economy.lines[${index}]`];
    const lead = isOver ? moneyRecordWords.over[locale]({ amount: moneyText(locale, over, currency) }) : null;
    const said = [
      ...(lead === null ? [] : [plain(`${lead}.`)]),
      ...(line.deviation === null
        ? []
        : [[{ text: `${moneyRecordWords.cause[locale]}: ` }, quote(line.deviation.cause, lang)]]),
      ...(line.deviation?.offset == null
        ? []
        : [[{ text: `${moneyRecordWords.offset[locale]}: ` }, quote(line.deviation.offset, lang)]]),
    ];
    return said.map((rich, place) => ({ term: place === 0 ? line.category : '', lang, rich, sources }));
  });
  return items.length === 0
    ? []
    : [
        { type: 'heading', rich: plain(moneyRecordWords.causeAndOffset[locale]) },
        { type: 'facts', items },
      ];
}

function notFooting({ locale, facts }: SectionContext): readonly Block[] {
  const { economy, currency } = facts.programme;
  const amount = (value: string) => moneyText(locale, value, currency);
  const items = totalsThatDoNotFoot(economy).map(({ stated, computed, index }) => ({
    rich: plain(
      moneyRecordWords.statedDiffers[locale]({
        where: stated.where,
        stated: amount(stated.budget),
        computed: amount(computed),
      }),
    ),
    sources: [`plan:economy.statedTotals[${index}]`],
  }));
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, items }];
}
