/**
 * The counted number in a phrase: `60 nya e-tjänster⁹` → 60, `5 ¹³ processer` → 5 (the footnote is no digit; T07),
 * `De 100` → 100, `1 250 timmar` → 1250. Decimals (`1,5`) and goal codes (`1:5`; T22) are no counts. `null` when no number
 * is written.
 */
import { cleanText } from './clean-text.ts';

export function readCount(raw: string): number | null {
  const found = /(?<![\d.,:])(?:\d{1,3}(?:[ .]\d{3})+|\d+)(?!\d|[.,:]\d)/u.exec(cleanText(raw));
  return found === null ? null : Number(found[0].replace(/[ .]/gu, ''));
}

/** How many are meant when both ends are counted: `från 0 till 9` → 10 (T04); else the number itself. */
export function readHowMany(raw: string): number | null {
  const range = /(?<!\d)(\d+) ?(?:-|till|til|to) ?(\d+)(?!\d)/iu.exec(cleanText(raw));
  return range === null ? readCount(raw) : Number(range[2]) - Number(range[1]) + 1;
}
