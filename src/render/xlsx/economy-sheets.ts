/**
 * Money line by line, exact, with what is spent and left as formulas and totals that follow the filter. Lines that are
 * part of another have a sheet of their own, so that nothing is summed twice. Where one amount is missing its column has
 * no total, as in the report; where the plan has no lines its own reasons stand (T23).
 */
import { recordColumns } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { workbookColumns as words } from '../../i18n/report-workbook-words.ts';
import { hundredths } from '../../programme/economy/amount.ts';
import type { BudgetLine } from '../../programme/economy/economy.ts';
import type { ReportSheet, SheetTotal } from '../../programme/report-workbook.ts';
import { economyTotals } from '../../report/economy-totals.ts';
import type { SectionContext } from '../../report/section-context.ts';
import { amount, column, computed, text } from './cells.ts';
import { filledSheet, type SheetField } from './filled-sheet.ts';

type Amounts = 'support' | 'own' | 'budget' | 'outcome' | 'forecast';
const AMOUNTS: readonly Amounts[] = ['support', 'own', 'budget', 'outcome', 'forecast'];

export function economySheets(context: SectionContext): readonly ReportSheet[] {
  const { lines, unavailable } = context.facts.programme.economy;
  if (unavailable.length > 0) return reasons(context, unavailable);
  const own = lines.filter(({ parent }) => parent === null);
  const parts = lines.filter(({ parent }) => parent !== null);
  return [...linesSheet(context, 'economy', own), ...linesSheet(context, 'economyParts', parts)];
}

function reasons({ locale }: SectionContext, unavailable: readonly string[]): readonly ReportSheet[] {
  return filledSheet({
    ...{ id: 'economy', locale },
    things: unavailable.map((reason, index) => ({ reason, index })),
    fields: [
      { column: column('reason', words.unavailable[locale], 'prose'), cell: ({ reason }) => text(reason) },
    ],
    sources: ({ index }) => [`plan:economy.unavailable[${index}]`],
  });
}

function linesSheet(
  context: SectionContext,
  id: 'economy' | 'economyParts',
  lines: readonly BudgetLine[],
): readonly ReportSheet[] {
  const { locale, facts } = context;
  const all = facts.programme.economy.lines;
  return filledSheet({
    ...{ id, locale, things: lines },
    fields: [
      {
        column: column('line', columnWords.line[locale]),
        cell: ({ category }) => text(category),
        ...(id === 'economy' ? { total: { text: columnWords.total[locale] } } : {}),
      },
      { column: column('code', words.code[locale]), cell: ({ code }) => text(code) },
      { column: column('parent', words.partOf[locale]), cell: ({ parent }) => text(parent) },
      {
        // A year is a name here: nobody adds years up.
        column: column('year', words.year[locale]),
        cell: ({ year }) => (year === null ? null : text(String(year))),
      },
      ...amountFields(context, id === 'economy' ? lines : null),
      spent(context, id === 'economy' ? lines : null),
      {
        column: column('cause', columnWords.cause[locale], 'prose'),
        cell: (one) => text(one.deviation?.cause),
      },
      { column: column('offset', words.offset[locale], 'prose'), cell: (one) => text(one.deviation?.offset) },
    ],
    sources: (line) => [`plan:economy.lines[${all.indexOf(line)}]`],
  });
}

/** `summed: null`: parts, which are not added up. */
function amountFields(
  { locale, facts }: SectionContext,
  summed: readonly BudgetLine[] | null,
): readonly SheetField<BudgetLine>[] {
  const { currency } = facts.programme;
  const titles = { ...columnWords, support: recordColumns.support, own: recordColumns.own };
  const sums = summed === null ? null : economyTotals(summed);
  return AMOUNTS.map((field) => ({
    column: column(field, words.amountIn[locale]({ title: titles[field][locale], currency }), 'amount'),
    cell: (line: BudgetLine) => amount(line[field]),
    ...(sums === null ? {} : { total: totalOf(sums[field], words.cannot[locale]) }),
  }));
}

function totalOf(sum: string | null, otherwise: string): SheetTotal {
  return sum === null ? { text: otherwise } : { sum };
}

function spent(
  { locale, facts }: SectionContext,
  summed: readonly BudgetLine[] | null,
): SheetField<BudgetLine> {
  const isBooked = facts.programme.economy.lines.some(({ outcome }) => outcome !== null);
  const formula = { of: 'share', part: 'outcome', whole: 'budget' } as const;
  const sums = summed === null ? null : economyTotals(summed);
  const share = sums === null ? null : shareOf(sums);
  return {
    column: column('spent', words.spent[locale], 'percent'),
    cell: (line) => (isBooked ? computed(locale, formula, shareOf(line)) : null),
    ...(sums === null
      ? {}
      : { total: share === null ? { text: words.cannot[locale] } : { formula, result: share } }),
  };
}

/** As the spreadsheet divides; `null` where there is nothing to divide, or by (F07). */
function shareOf({ outcome, budget }: Pick<BudgetLine, 'outcome' | 'budget'>): number | null {
  return outcome === null || hundredths(budget) === 0n ? null : Number(outcome) / Number(budget);
}
