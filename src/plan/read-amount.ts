/**
 * An amount of money as Nordic documents write it: `1 484 700 kr`, `1.235.000`, `903 000kr`, `1,5 miljoner`, `250 tkr`.
 * A dot or space before exactly three digits parts thousands; a comma (or a dot before one or two last digits) is the
 * decimal sign. Returns a decimal string with two decimals, `"1484700.00"`, computed without binary fractions; `null`
 * when it is no amount.
 */
import { cleanText } from './clean-text.ts';

const AMOUNT =
  /^(?:ca\.? ?)?(?<sign>-)?(?:(?:kr|SEK|NOK|DKK|EUR)\.? ?)?(?<whole>\d{1,3}(?:[ .]\d{3})+|\d+)(?:[,.](?<part>\d{1,2}))? ?(?<unit>tkr|tusen|miljoner|millioner|million|miljon|mnkr|mkr|mill\.?)? ?(?:kr(?:onor|oner)?|SEK|NOK|DKK|EUR|:-)?\.?$/iu;

export function readAmount(raw: string): string | null {
  const found = AMOUNT.exec(cleanText(raw))?.groups;
  if (found === undefined) return null;
  const unit = found['unit']?.toLowerCase();
  const zeros = unit === undefined ? 0 : unit === 'tkr' || unit === 'tusen' ? 3 : 6;
  const whole = (found['whole'] ?? '').replace(/[ .]/gu, '');
  const digits = (found['part'] ?? '').padEnd(2 + zeros, '0');
  const moved = (whole + digits.slice(0, zeros)).replace(/^0+(?=\d)/u, '');
  return `${found['sign'] ?? ''}${moved}.${digits.slice(zeros, zeros + 2)}`;
}
