/** How often a body meets, in words: `minst sex gånger/år`, `en gång per månad`, `ca 10 gånger/år`, `4 ganger i året` (R8). */
import type { Cadence } from '../programme/programme.ts';
import { cleanText } from './clean-text.ts';

const NUMBERS: readonly (readonly [string, ...string[]])[] = [
  ['en', 'ett', 'én', 'one', 'once'],
  ['två', 'to', 'two', 'twice'],
  ['tre', 'three'],
  ['fyra', 'fire', 'four'],
  ['fem', 'five'],
  ['sex', 'seks', 'six'],
  ['sju', 'sju', 'seven'],
  ['åtta', 'åtte', 'eight'],
  ['nio', 'ni', 'nine'],
  ['tio', 'ti', 'ten'],
  ['elva', 'elleve', 'eleven'],
  ['tolv', 'tolv', 'twelve'],
];

const CADENCE =
  /(?<times>\d{1,3}|\p{L}+)\s*(?:gånger|gång|ganger|gang|times|möten|møter|meetings)?\s*(?:\/|per|i|om|a|varje|hver)?\s*(?<per>år(?:et)?|year|månad(?:en)?|måned(?:en)?|month)/iu;

/** `null` where no number of times stands. */
export function readCadence(raw: string): Cadence | null {
  const text = cleanText(raw);
  const found = CADENCE.exec(text)?.groups;
  const word = found?.['times']?.toLowerCase() ?? '';
  const listed = NUMBERS.findIndex((names) => names.includes(word)) + 1;
  const times = /^\d+$/u.test(word) ? Number(word) : listed;
  if (found === undefined || times === 0) return null;
  return {
    raw,
    times,
    per: /^(?:m)/iu.test(found['per'] ?? '') ? 'month' : 'year',
    exact: !/^(?:ca|cirka|omkring|omtrent|about)\b/iu.test(text),
  };
}
