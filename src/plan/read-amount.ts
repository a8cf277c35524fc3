/**
 * An amount of money as Nordic documents write it: `1 484 700 kr`, `1.235.000`, `903 000kr`, `1,5 miljoner`, `250 tkr`,
 * `kr 69 500,-`. A dot or space before exactly three digits parts thousands, the same sign all through; a comma (or a
 * dot before one or two last digits) is the decimal sign. Computed without binary fractions. `ca 69 500` is approximate:
 * a figure for the eye, not for sums.
 */
import { cleanText } from './clean-text.ts';

const ABOUT = String.raw`(?:ca\.? ?|(?:cirka|circa|omkring|omtrent|ungefär|rundt|runt|about|around|approx\.?|approximately|drygt|knappt|drøyt|knapt|nästan|nesten) |~ ?)`;
const CURRENCY = String.raw`kronor|kroner|kr|SEK|NOK|DKK|EUR`;
const UNIT = String.raw`tkr|ksek|tusen|miljoner|millioner|millions?|miljon|mnkr|mkr|msek|mnok|mill\.?`;
const AMOUNT = new RegExp(
  String.raw`^(?<about>${ABOUT})?(?<sign>-)?(?:(?:${CURRENCY})\.? ?)?(?<whole>\d{1,3}(?:(?<gap>[ .])\d{3}(?:\k<gap>\d{3})*)?|\d+)(?:[,.](?<part>\d{1,2}))? ?(?<unit>${UNIT})? ?(?:,-|:-|(?:${CURRENCY})\.?)?$`,
  'iu',
);

/** Crowns of several countries are written alike; what is counted in is said by the programme. */
const CROWNS = ['SEK', 'NOK', 'DKK'];
const WRITTEN_CURRENCY =
  /(?<!\p{L})(?:(?<crowns>kronor|kroner|kr|tkr|mkr|mnkr)|(?<code>SEK|NOK|DKK|EUR)|[km](?<thousands>SEK|NOK))(?!\p{L})/iu;

/** The currency an amount is written in, `"EUR"`, where it is another than the programme's; else `null`. */
export function foreignCurrency(raw: string, own: string): string | null {
  const { crowns, code, thousands } =
    WRITTEN_CURRENCY.exec(cleanText(raw).replace(/(\d)(?=\p{L})/gu, '$1 '))?.groups ?? {};
  if (crowns !== undefined) return CROWNS.includes(own) ? null : crowns;
  const written = (code ?? thousands)?.toUpperCase();
  return written === undefined || written === own ? null : written;
}

export interface MoneyReading {
  /** Two decimals: `"1484700.00"`. */
  readonly amount: string;
  /** "ca" or the like stands before it. */
  readonly approximate: boolean;
}

/** `null` when it is no amount. */
export function readMoney(raw: string): MoneyReading | null {
  const found = AMOUNT.exec(cleanText(raw))?.groups;
  if (found === undefined) return null;
  const unit = found['unit']?.toLowerCase();
  const zeros = unit === undefined ? 0 : /^(?:tkr|ksek|tusen)$/u.test(unit) ? 3 : 6;
  const whole = (found['whole'] ?? '').replace(/[ .]/gu, '');
  const digits = (found['part'] ?? '').padEnd(2 + zeros, '0');
  const moved = (whole + digits.slice(0, zeros)).replace(/^0+(?=\d)/u, '');
  const amount = `${moved}.${digits.slice(zeros, zeros + 2)}`;
  const sign = /[1-9]/u.test(amount) ? (found['sign'] ?? '') : '';
  return { amount: `${sign}${amount}`, approximate: found['about'] !== undefined };
}

/** The amount alone, `"1484700.00"`, approximate or not; `null` when it is no amount. */
export function readAmount(raw: string): string | null {
  return readMoney(raw)?.amount ?? null;
}
