/** Exact arithmetic on amounts: decimal strings with two decimals, counted in hundredths, never binary fractions. */

/** `"1484700.00"` → 148470000n. Throws on anything that is no decimal amount: amounts are checked when they are read. */
export function hundredths(amount: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (match === null) throw new Error(`"${amount}" is not a decimal amount such as 1484700.00.`);
  const [, sign = '', whole = '0', fraction = ''] = match;
  const size = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  return sign === '-' ? -size : size;
}

export function fromHundredths(cents: bigint): string {
  const size = cents < 0n ? -cents : cents;
  return `${cents < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}

export function sumOf(amounts: readonly string[]): string {
  return fromHundredths(amounts.reduce((sum, amount) => sum + hundredths(amount), 0n));
}

export function subtract(amount: string, taken: string): string {
  return fromHundredths(hundredths(amount) - hundredths(taken));
}

/** `part` of `whole` in per cent, rounded half away from zero to `decimals`; `null` where the whole is zero (F07). */
export function percentOf(part: string, whole: string, decimals = 1): string | null {
  const base = hundredths(whole);
  if (base === 0n) return null;
  const scale = 10n ** BigInt(decimals);
  const exact = hundredths(part) * 100n * scale;
  const rounded = (2n * (exact < 0n ? -exact : exact) + absolute(base)) / (2n * absolute(base));
  const text = String(rounded).padStart(decimals + 1, '0');
  const sign = exact < 0n !== base < 0n && rounded !== 0n ? '-' : '';
  return decimals === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
