/** Numbers in words from one to twelve, as Swedish, Norwegian and English plans write them: `sex`, `seks`, `six`. */
const NUMBERS: readonly (readonly [string, ...string[]])[] = [
  ['en', 'ett', 'ei', 'én', 'one', 'once'],
  ['två', 'to', 'two', 'twice'],
  ['tre', 'three'],
  ['fyra', 'fire', 'four'],
  ['fem', 'five'],
  ['sex', 'seks', 'six'],
  ['sju', 'syv', 'seven'],
  ['åtta', 'åtte', 'eight'],
  ['nio', 'ni', 'nine'],
  ['tio', 'ti', 'ten'],
  ['elva', 'elleve', 'eleven'],
  ['tolv', 'twelve'],
];

/** Source of a pattern for one of them, longest first. */
export const NUMBER_WORD_PATTERN = NUMBERS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** Figures or a word; `null` when it is neither. */
export function readNumberWord(text: string): number | null {
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  const index = NUMBERS.findIndex((names) => names.includes(text.toLowerCase()));
  return index < 0 ? null : index + 1;
}
