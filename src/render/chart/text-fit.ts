/**
 * How wide a text will be, without a browser: Arial's widths in classes, the widest of the faces a chart may be shown in,
 * so that what fits here fits everywhere.
 */

/** em per character of a class; everything else is a digit's width. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'|!()[\]\s\u00a0-]/u, 0.32],
  [/[mwMW@%—]/u, 0.9],
  [/[A-ZÅÄÖÆØÉ&]/u, 0.72],
];
const OTHER = 0.56;

/** px at the font size; bold is a little wider. */
export function textWidth(text: string, fontSize: number, weight: 'regular' | 'bold' = 'regular'): number {
  const em = Array.from(text).reduce(
    (sum, sign) => sum + (CLASSES.find(([one]) => one.test(sign))?.[1] ?? OTHER),
    0,
  );
  return em * fontSize * (weight === 'bold' ? 1.07 : 1);
}

/** Cut with "…" where it is wider than the room: the table beneath has it whole. */
export function fitText(
  text: string,
  room: number,
  fontSize: number,
  weight: 'regular' | 'bold' = 'regular',
): string {
  if (textWidth(text, fontSize, weight) <= room) return text;
  const signs = Array.from(text);
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, fontSize, weight) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
