/**
 * Sums of budget lines in hundredths, so that nothing is rounded. A line with a parent is part of its parent and is not
 * added again. One missing outcome makes the total outcome unknown: it is `null`, never a smaller sum.
 */
import { sumOf } from '../programme/economy/amount.ts';
import type { BudgetLine } from '../programme/economy/economy.ts';
import type { Locale } from '../programme/locale.ts';
import { languageTag } from '../i18n/format.ts';

export interface EconomyTotals {
  readonly budget: string;
  readonly outcome: string | null;
}

export function economyTotals(lines: readonly BudgetLine[]): EconomyTotals {
  const top = lines.filter((line) => line.parent === null);
  const outcomes = top.flatMap((line) => line.outcome ?? []);
  return {
    budget: sumOf(top.map((line) => line.budget)),
    outcome: outcomes.length === top.length ? sumOf(outcomes) : null,
  };
}

/** The amount with the reader's separators; two decimals only where there are any. */
export function amountText(locale: Locale, amount: string): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const grouped = new Intl.NumberFormat(languageTag(locale)).format(BigInt(whole));
  return /^0*$/.test(fraction) ? grouped : `${grouped}${locale === 'en' ? '.' : ','}${fraction}`;
}
