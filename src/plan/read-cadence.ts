/**
 * How often a body meets, in words: `minst sex gånger/år`, `en gång per månad`, `ca 10 gånger/år`, `4 ganger i året`,
 * `varannan månad` (R8). A quarter is four times a year, a week fifty-two.
 */
import type { Cadence } from '../programme/programme.ts';
import { cleanText } from './clean-text.ts';
import { NUMBER_WORD_PATTERN, readNumberWord } from './read-number-word.ts';

const TIMES = String.raw`(?<![\p{L}\d])(?<times>\d{1,3}|${NUMBER_WORD_PATTERN})(?![\p{L}\d])`;
const WHAT = String.raw`(?:\s*\p{L}*(?:gånger|gång|ggr|ganger|gang|times|time|möten|möte|møter|møte|meetings|meeting|träffar|treff)\.?)?`;
const PER = String.raw`(?<per>år|year|yr|månad|måned|month|kvartal|quarter|veck|uke|week)`;
const COUNTED = new RegExp(
  String.raw`${TIMES}${WHAT}\s*(?:\/|(?<!\p{L})(?:per|i|om|a|varje|hver|every|each)(?!\p{L}))?\s*${PER}`,
  'iu',
);

const BEATS: readonly (readonly [RegExp, times: number, per: Cadence['per']])[] = [
  [/varannan månad|annenhver måned|hver annen måned|every (?:other|second) month/iu, 6, 'year'],
  [/månadsvis|varje månad|månatlig|månedlig|hver måned|monthly|every month/iu, 1, 'month'],
  [/kvartalsvis|varje kvartal|hvert kvartal|quarterly|every quarter/iu, 4, 'year'],
  [/varannan vecka|annenhver uke|every (?:other|second) week/iu, 26, 'year'],
  [/veckovis|varje vecka|ukentlig|hver uke|weekly|every week/iu, 52, 'year'],
  [/halvårsvis|varje halvår|hvert halvår/iu, 2, 'year'],
  [/årligen|årlig|varje år|hvert år|annually|yearly|every year/iu, 1, 'year'],
];

const A_YEAR: readonly (readonly [RegExp, number])[] = [
  [/^(?:kvartal|quarter)$/iu, 4],
  [/^(?:veck|uke|week)$/iu, 52],
];

/** `null` where no number of times stands. */
export function readCadence(raw: string): Cadence | null {
  const text = cleanText(raw);
  const exact = !/(?<!\p{L})(?:ca|cirka|omkring|omtrent|ungefär|about|approximately)(?!\p{L})|~/iu.test(text);
  const found = COUNTED.exec(text)?.groups;
  const times = readNumberWord(found?.['times'] ?? '');
  if (found !== undefined && times !== null && times > 0) {
    const per = found['per'] ?? '';
    const many = A_YEAR.find(([pattern]) => pattern.test(per))?.[1] ?? 1;
    return { raw, times: times * many, per: /^m/iu.test(per) ? 'month' : 'year', exact };
  }
  const beat = BEATS.find(([pattern]) => pattern.test(text));
  return beat === undefined ? null : { raw, times: beat[1], per: beat[2], exact };
}
