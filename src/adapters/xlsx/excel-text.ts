/**
 * A text as a spreadsheet cell takes it: no characters that XML does not know or that hide and turn round others, no more
 * than a cell holds, and `_x0041_` kept as written, which Excel would read as the letter A.
 */
const MOST = 32_767;
/** Everything of category Cc but line feed and tab, halves of characters, and what XML forbids. */
const UNFIT = /[^\P{Cc}\n\t]|\p{Surrogate}|[\ufffe\uffff]/gu;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

export function excelText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(UNFIT, '').replace(INVISIBLE, '');
  const escaped = clean.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return escaped.length > MOST ? `${escaped.slice(0, MOST - 1)}…` : escaped;
}
