/**
 * A small sum written inside a text: `43 000 x 12 + 44%` is 43 000 times 12, and 44 per cent on top (E16). Products come
 * before sums; a percentage is of what stands before it. Exact decimals; `null` where no formula stands.
 */
import { fromHundredths, hundredths } from '../programme/economy/amount.ts';
import { cleanText } from './clean-text.ts';
import { readAmount } from './read-amount.ts';

const NUMBER = String.raw`\d{1,3}(?:[ .]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const TERM = String.raw`(?:${NUMBER})\s*%?`;
const FORMULA = new RegExp(String.raw`(?:${TERM})(?:\s*[x×*+\-–]\s*(?:${TERM}))+`, 'giu');
const PIECE = new RegExp(String.raw`(?<sign>[x×*+\-–])?\s*(?<number>${NUMBER})\s*(?<percent>%)?`, 'giu');

/** Millionths carry products of decimals. */
const SCALE = 1_000_000n;

export function formulaIn(raw: string): { readonly raw: string; readonly value: string } | null {
  const text = cleanText(raw);
  // Without a product or a percentage it is a span or a date, `2011-2013`, and no sum.
  const found = [...text.matchAll(FORMULA)].map(([whole]) => whole).find((one) => /[x×*%]/iu.test(one));
  if (found === undefined) return null;
  const value = valueOf(found);
  return value === null ? null : { raw: found, value };
}

function valueOf(formula: string): string | null {
  let total = 0n;
  let product = 0n;
  for (const piece of formula.matchAll(PIECE)) {
    const { sign = '+', number = '', percent } = piece.groups ?? {};
    const amount = readAmount(number);
    if (amount === null) return null;
    const size = (hundredths(amount) * SCALE) / 100n;
    if (/[x×*]/iu.test(sign)) {
      product = (product * size) / SCALE;
      continue;
    }
    total += product;
    const term = percent === undefined ? size : (total * size) / (100n * SCALE);
    product = sign === '-' || sign === '–' ? -term : term;
  }
  const exact = total + product;
  const half = SCALE / 200n;
  return fromHundredths(((exact < 0n ? exact - half : exact + half) * 100n) / SCALE);
}
