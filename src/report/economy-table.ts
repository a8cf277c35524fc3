/** Budget lines as a table: only the columns that some line has something in, children under their parent. */
import { moneyRecordWords } from '../i18n/money-record-words.ts';
import { recordColumns as column } from '../i18n/record-words.ts';
import { columnWords } from '../i18n/report-words.ts';
import { percentOf } from '../programme/economy/amount.ts';
import type { BudgetLine } from '../programme/economy/economy.ts';
import type { Locale } from '../programme/locale.ts';
import { planLanguage } from './activity-text.ts';
import type { Rich, Row, Table } from './document.ts';
import { amountText, type EconomyTotals, economyTotals, shareText } from './economy-totals.ts';
import { plain, quiet, quote } from './rich.ts';
import type { SectionContext } from './section-context.ts';
import { numbers, row, tableOf } from './table.ts';

type Field = keyof EconomyTotals;
type Amounts = Readonly<Record<Field, string | null>>;

interface EconomyTableInput {
  readonly caption: string;
  readonly lines: readonly BudgetLine[];
  /** With several years: one row a year instead of the lines. */
  readonly onlyTotals?: readonly (readonly [number | null, readonly BudgetLine[]])[];
}

export function economyTable(context: SectionContext, input: EconomyTableInput): Table {
  const { locale, facts } = context;
  const { lines, onlyTotals } = input;
  const fields = (['support', 'own', 'budget', 'outcome', 'forecast'] as const).filter(
    (field) => field === 'budget' || lines.some((line) => line[field] !== null),
  );
  const withShare = fields.includes('outcome');
  const cells = (title: Rich, amounts: Amounts, sources: readonly string[]): Row =>
    row(
      [
        title,
        ...fields.map((field) => plain(amounts[field] === null ? '–' : amountText(locale, amounts[field]))),
        ...(withShare ? [shareOf(locale, amounts)] : []),
      ],
      sources,
    );
  const all = facts.programme.economy.lines;
  const body =
    onlyTotals === undefined
      ? inOrder(lines).map((line) =>
          cells(titleOf(context, line), line, [`plan:economy.lines[${all.indexOf(line)}]`]),
        )
      : onlyTotals.map(([year, own]) =>
          cells(
            plain(year === null ? '–' : moneyRecordWords.yearTotal[locale]({ year })),
            economyTotals(own),
            ['plan:economy.lines'],
          ),
        );
  const total = cells(plain(columnWords.total[locale]), economyTotals(lines), ['plan:economy.lines']);
  const titles = { ...columnWords, support: column.support, own: column.own };
  return tableOf(
    input.caption,
    [
      columnWords.line[locale],
      ...fields.map((field) => numbers(titles[field][locale])),
      ...(withShare ? [numbers(column.share[locale])] : []),
    ],
    [...body, total],
  );
}

function shareOf(locale: Locale, { outcome, budget }: Amounts): string {
  return outcome === null || budget === null ? '–' : shareText(locale, percentOf(outcome, budget));
}

/** Each parent with its children behind it; a child whose parent is not among the lines keeps its place. */
function inOrder(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  const categories = new Set(lines.filter(({ parent }) => parent === null).map(({ category }) => category));
  return lines
    .filter(({ parent }) => parent === null || !categories.has(parent))
    .flatMap((line) => [
      line,
      ...(line.parent === null ? lines.filter(({ parent }) => parent === line.category) : []),
    ]);
}

function titleOf({ locale, facts }: SectionContext, line: BudgetLine): Rich {
  const name = line.code === null ? line.category : `${line.code} ${line.category}`;
  const lang = planLanguage(facts);
  // "varav" says that the amount is inside the one above.
  return line.parent === null
    ? [quote(name, lang)]
    : [quiet(moneyRecordWords.ofWhich[locale]({ line: '' })), quote(name, lang)];
}
