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

const known = new Map<string, number>();

function widthOf(sign: string): number {
  const width = known.get(sign);
  if (width !== undefined) return width;
  const made = CLASSES.find(([one]) => one.test(sign))?.[1] ?? OTHER;
  known.set(sign, made);
  return made;
}

/** px at the font size; bold is a little wider. */
export function textWidth(text: string, fontSize: number, weight: Weight = 'regular'): number {
  let em = 0;
  for (const sign of text) em += widthOf(sign);
  return pixels(em, fontSize, weight);
}

type Weight = 'regular' | 'bold';

function pixels(em: number, fontSize: number, weight: Weight): number {
  return em * fontSize * (weight === 'bold' ? 1.07 : 1);
}

/** Cut with "…" where it is wider than the room: the table beneath has it whole. */
export function fitText(text: string, room: number, fontSize: number, weight: Weight = 'regular'): string {
  if (textWidth(text, fontSize, weight) <= room) return text;
  let fitting = '';
  let [taken, em] = ['', 0];
  for (const sign of text) {
    taken += sign;
    em += widthOf(sign);
    if (pixels(em + widthOf('…'), fontSize, weight) > room) break;
    fitting = taken;
  }
  return `${fitting.trimEnd()}…`;
}
