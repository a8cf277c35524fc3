/**
 * The counted number in a phrase: `60 nya e-tjänster⁹` → 60, `5 ¹³ processer` → 5 (the footnote is no digit; T07),
 * `De 100` → 100, `1 250 timmar` → 1250. Decimals (`1,5`) and goal codes (`1:5`; T22) are no counts. What has a sign, an
 * exponent, another end (`10-15`) or a per cent sign says something else than a count and is not read at all. `null` when
 * no number is written, or one too large to be counted with.
 */
import { cleanText } from './clean-text.ts';

const NUMBER = /(?<![\d.,:])(?:\d{1,3}(?:[ .]\d{3})+|\d+)(?!\d|[.,:]\d)/u;
/** A sign, the first end of a span, or a fraction. */
const BEFORE = /(?:^[-+±] ?|[-+±/]|(?<!\p{L})(?:mellan|mellom|between) ?)$/iu;
const AFTER =
  /^(?:e[-+]?\d| ?(?:[-/]|\.{2,3}|…) ?\d| (?:till|til|to) \d| ?(?:%|‰|(?:procent|prosent|per ?cent|promille)(?!\p{L})))/iu;

export function readCount(raw: string): number | null {
  const text = cleanText(raw);
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const after = text.slice(found.index + found[0].length);
  if (BEFORE.test(text.slice(0, found.index)) || AFTER.test(after)) return null;
  const count = Number(found[0].replace(/[ .]/gu, ''));
  return Number.isSafeInteger(count) ? count : null;
}

/** How many are meant when both ends are counted: `från 0 till 9` → 10 (T04); else the number itself. */
export function readHowMany(raw: string): number | null {
  const range = /(?<![\d.,:])(\d{1,6}) ?(?:-|till|til|to) ?(\d{1,6})(?!\d|[.,:]\d| ?%)/iu.exec(
    cleanText(raw),
  );
  if (range === null) return readCount(raw);
  const count = Number(range[2]) - Number(range[1]) + 1;
  return count > 0 ? count : null;
}
