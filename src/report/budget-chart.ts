/**
 * Budget against outcome, a bar a line from a common zero. Nothing is drawn where nobody has booked or forecast anything:
 * a budget alone is no comparison. A line over its budget says so in words and by a sign, and the message names it even
 * when the total is far below (R1).
 */
import { chartWords as words } from '../i18n/chart-words.ts';
import { columnWords } from '../i18n/report-words.ts';
import { hundredths, percentOf, subtract } from '../programme/economy/amount.ts';
import type { BudgetLine } from '../programme/economy/economy.ts';
import type { Locale } from '../programme/locale.ts';
import { economyColour } from '../programme/status/economy-colour.ts';
import type { BudgetChart } from './chart.ts';
import { amountText, economyTotals, linesByYear, moneyText, shareText } from './economy-totals.ts';
import type { SectionContext } from './section-context.ts';

type Bar = BudgetChart['rows'][number];
type Amounts = Readonly<{ budget: string; outcome: string | null; forecast: string | null }>;

/** `null`: there is nothing to compare. */
export function budgetChart(context: SectionContext): BudgetChart | null {
  const { locale, facts } = context;
  const { lines } = facts.programme.economy;
  if (lines.every(({ outcome, forecast }) => outcome === null && forecast === null)) return null;
  const top = lines.filter(({ parent }) => parent === null);
  const years = [...linesByYear(top)];
  const rows =
    years.length > 1
      ? years.map(([year, own]) =>
          barOf(context, { label: year === null ? '–' : String(year), ...sums(own) }),
        )
      : top.map((line) => barOf(context, { label: nameOf(line), ...line }));
  return {
    kind: 'budget',
    id: 'economy',
    title: titleOf(context, top),
    desc: descOf(context, top),
    // A line of nothing but zeros has no bar; the table has it.
    rows: rows.filter(({ budget, outcome, forecast }) => [budget, outcome, forecast].some((one) => one)),
    key: {
      budget: columnWords.budget[locale],
      outcome: columnWords.outcome[locale],
      forecast: columnWords.forecast[locale],
    },
  };
}

function barOf({ locale, now }: SectionContext, one: Amounts & { readonly label: string }): Bar {
  const { label, budget, outcome, forecast } = one;
  const by = outcome === null ? '0' : subtract(outcome, budget);
  const line = { ...EMPTY, budget, outcome };
  const isRed = economyColour({ ...NOTHING, lines: [line] }, now.thresholds).colour === 'red';
  return {
    label,
    budget: pixels(budget),
    outcome: outcome === null ? null : pixels(outcome),
    forecast: forecast === null ? null : pixels(forecast),
    valueText: valueText(locale, one),
    forecastText:
      forecast === null ? null : words.forecastOf[locale]({ amount: amountText(locale, forecast) }),
    over:
      hundredths(by) > 0n
        ? {
            text: words.overBy[locale]({ amount: amountText(locale, by) }),
            colour: isRed ? 'red' : 'yellow',
          }
        : null,
  };
}

const NOTHING = { note: null, unavailable: [], asOf: null, statedTotals: [] };
const EMPTY: BudgetLine = {
  ...{ code: null, category: '', parent: null, year: null, budget: '0', support: null, own: null },
  ...{ outcome: null, forecast: null, contents: [], deviation: null },
};

function valueText(locale: Locale, { budget, outcome }: Amounts): string {
  const of = amountText(locale, budget);
  return outcome === null
    ? words.noOutcome[locale]({ budget: of })
    : words.ofBudget[locale]({ outcome: amountText(locale, outcome), budget: of });
}

/** Only for drawing: an amount of money is never computed from it. */
function pixels(amount: string): number {
  return Number(amount);
}

function nameOf({ code, category }: BudgetLine): string {
  return code === null ? category : `${code} ${category}`;
}

function sums(lines: readonly BudgetLine[]): Amounts {
  return economyTotals(lines);
}

function titleOf({ locale, facts }: SectionContext, top: readonly BudgetLine[]): string {
  const { budget, outcome } = economyTotals(top);
  if (outcome === null) {
    const known = top.filter((line) => line.outcome !== null).length;
    return words.partKnown[locale]({ known, all: top.length });
  }
  const left = hundredths(subtract(budget, outcome));
  const size = left < 0n ? subtract(outcome, budget) : subtract(budget, outcome);
  const amount = moneyText(locale, size, facts.programme.currency);
  if (left < 0n) return words.over[locale]({ amount });
  const total = left === 0n ? words.equal[locale] : words.under[locale]({ amount });
  const count = top.filter(
    (line) => line.outcome !== null && hundredths(subtract(line.outcome, line.budget)) > 0n,
  ).length;
  return count === 0 ? total : total + words.butOver[locale]({ count });
}

function descOf({ locale, facts }: SectionContext, top: readonly BudgetLine[]): string {
  const { budget, outcome, forecast } = economyTotals(top);
  const money = (amount: string) => moneyText(locale, amount, facts.programme.currency);
  const booked =
    outcome === null
      ? null
      : words.budgetDesc[locale]({
          budget: money(budget),
          outcome: money(outcome),
          share: shareText(locale, percentOf(outcome, budget)),
        });
  const expected = forecast === null ? null : words.forecastDesc[locale]({ amount: money(forecast) });
  return [booked, expected].filter((text) => text !== null).join(' ');
}
