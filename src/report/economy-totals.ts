/**
 * Sums of budget lines in hundredths, so that nothing is rounded. A line with a parent is part of its parent and is not
 * added again. One missing outcome makes the total outcome unknown: it is `null`, never a smaller sum.
 */
import type { BudgetLine } from '../programme/programme.ts';
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

function sumOf(amounts: readonly string[]): string {
  const cents = amounts.reduce((sum, amount) => sum + hundredths(amount), 0n);
  const size = cents < 0n ? -cents : cents;
  return `${cents < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}

function hundredths(amount: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (match === null) throw new Error(`"${amount}" is not a decimal amount such as 1484700.00.`);
  const [, sign = '', whole = '0', fraction = ''] = match;
  const size = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  return sign === '-' ? -size : size;
}
