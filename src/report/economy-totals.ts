/**
 * Sums of budget lines in hundredths, so that nothing is rounded. A line with a parent is part of its parent and is not
 * added again. One missing amount makes its total unknown: it is `null`, never a smaller sum.
 */
import { hundredths, sumOf } from '../programme/economy/amount.ts';
import type { BudgetLine, EconomyFacts, StatedTotal } from '../programme/economy/economy.ts';
import type { Locale } from '../programme/locale.ts';
import { number } from '../i18n/format.ts';

export interface EconomyTotals {
  readonly budget: string;
  readonly support: string | null;
  readonly own: string | null;
  readonly outcome: string | null;
  readonly forecast: string | null;
}

export function economyTotals(lines: readonly BudgetLine[]): EconomyTotals {
  const top = lines.filter((line) => line.parent === null);
  const whole = (field: 'support' | 'own' | 'outcome' | 'forecast'): string | null => {
    const amounts = top.flatMap((line) => line[field] ?? []);
    return amounts.length === top.length && top.length > 0 ? sumOf(amounts) : null;
  };
  return {
    budget: sumOf(top.map((line) => line.budget)),
    support: whole('support'),
    own: whole('own'),
    outcome: whole('outcome'),
    forecast: whole('forecast'),
  };
}

/** Lines by year, in the plan's order; `null` for those without one. */
export function linesByYear(lines: readonly BudgetLine[]): ReadonlyMap<number | null, readonly BudgetLine[]> {
  return Map.groupBy(lines, ({ year }) => year);
}

/** Sums that the document states and its own lines do not make, with what they do make. */
export function totalsThatDoNotFoot({ lines, statedTotals }: EconomyFacts): readonly {
  readonly stated: StatedTotal;
  readonly computed: string;
  readonly index: number;
}[] {
  return statedTotals.flatMap((stated, index) => {
    const summed = lines.filter(
      ({ year, parent }) => (stated.year === null || year === stated.year) && parent === stated.parent,
    );
    if (summed.length === 0) return [];
    const computed = sumOf(summed.map(({ budget }) => budget));
    return hundredths(computed) === hundredths(stated.budget) ? [] : [{ stated, computed, index }];
  });
}

/** The amount with the reader's separators, a true minus, and two decimals only where there are any. */
export function amountText(locale: Locale, amount: string): string {
  const [whole = '0', fraction = ''] = amount.replace(/^-/, '').split('.');
  const grouped = number(locale, BigInt(whole));
  const text = /^0*$/.test(fraction) ? grouped : `${grouped}${locale === 'en' ? '.' : ','}${fraction}`;
  return amount.startsWith('-') ? `−${text}` : text;
}

/** `102,3 %`; `–` where there is nothing to divide by (F07). */
export function shareText(locale: Locale, share: string | null): string {
  if (share === null) return '–';
  return locale === 'en' ? `${share}%` : `${share.replace('.', ',')} %`;
}

/** `893 475 kr`, `SEK 893,475`, `893 475 EUR`: as the reader's language writes an amount in running text. */
export function moneyText(locale: Locale, amount: string, currency: string): string {
  const text = amountText(locale, amount);
  if (locale === 'en') return `${currency}${HARD_SPACE}${text}`;
  return `${text}${HARD_SPACE}${CROWNS.includes(currency) ? 'kr' : currency}`;
}

/** An amount and its currency stay on one line. */
const HARD_SPACE = '\u00a0';
/** A table's caption says which crowns. */
const CROWNS: readonly string[] = ['SEK', 'NOK', 'DKK', 'ISK'];
