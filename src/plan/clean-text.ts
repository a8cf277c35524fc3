/**
 * What every reader does before it reads: footnote marks are not part of a figure ("5 ¹³ processer" is five, not 513;
 * T07), any dash is a dash, any space is a space. The raw text itself is never changed.
 */
export function cleanText(raw: string): string {
  return withoutFootnotes(raw)
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The text without raised footnote numbers and the spaces they leave behind. */
export function withoutFootnotes(raw: string): string {
  return raw.replace(/[ \u00a0]*[\u00b9\u00b2\u00b3\u2070-\u2079]+/gu, '');
}
