/** A counted target in words (N02, N05): comparator, count and unit, with what each of them must have. */
import type { Comparator, Quantity } from '../programme/reading.ts';
import { cleanText } from './clean-text.ts';

const WORDS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:minst|at least|lägst)$/iu, 'at-least'],
  [/^(?:mer enn|mer än|fler än|flere enn|over|över|more than)$/iu, 'more-than'],
  [/^(?:alle|alla|samtliga|all)$/iu, 'all'],
];
const COMPARATOR = String.raw`minst|at least|lägst|mer enn|mer än|fler än|flere enn|more than`;
const WHOLE = new RegExp(
  String.raw`^(?:(?<compare>${COMPARATOR})\s+(?<count>\d+)|(?<all>alle|alla|samtliga))\s+(?<unit>\p{L}+)`,
  'iu',
);
const EACH = new RegExp(
  String.raw`(?<compare>${COMPARATOR})\s+(?<count>\d+)\s+(?<unit>\p{L}+(?:\s+tjenester)?)`,
  'iu',
);

/** `null` when the text counts nothing. */
export function readQuantity(raw: string): Quantity | null {
  const text = cleanText(raw);
  const whole = WHOLE.exec(text);
  if (whole?.groups === undefined) return null;
  const { compare, count, all, unit = '' } = whole.groups;
  const rest = text.slice(whole[0].length);
  const each = EACH.exec(rest)?.groups;
  return {
    raw,
    comparator: comparatorOf(compare ?? all ?? ''),
    count: count === undefined ? null : Number(count),
    unit,
    each:
      each === undefined
        ? null
        : {
            comparator: comparatorOf(each['compare'] ?? ''),
            count: Number(each['count']),
            unit: each['unit'] ?? '',
          },
  };
}

function comparatorOf(word: string): Comparator {
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'exactly';
}
