/**
 * A counted target in words (N02, N05, N07, N08): comparator, count and unit, with what each of them must have. "Minst
 * 10" (≥ 10) and "mer enn 15" (> 15) are different comparators and are kept apart. "Minst 2 leverandører … i minst 5
 * kommuner" is at least 5 municipalities with at least 2 vendors each. Per cent are no count and are not read.
 */
import type { Comparator, Quantity } from '../programme/reading.ts';
import { cleanText } from './clean-text.ts';
import { monthNumber } from './month-names.ts';
import { NUMBER_WORD_PATTERN, readNumberWord } from './read-number-word.ts';

const WORDS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:minst|minimum|åtminstone|at least|lägst|≥)$/iu, 'at-least'],
  [/^(?:mer enn|mer än|fler än|flere enn|över|over|more than|>)$/iu, 'more-than'],
];
const COMPARATOR = String.raw`(?<!\p{L})(?:minst|minimum|åtminstone|at least|lägst|mer enn|mer än|fler än|flere enn|över|over|more than)(?!\p{L})|[≥>](?!=)`;
const NUMBER = String.raw`(?<count>\d{1,6}(?!\d|[.,:]\d)|(?:${NUMBER_WORD_PATTERN})(?!\p{L}))(?!\s*(?:%|procent|prosent|per ?cent))(?:\s+(?:av|of)\s+(?<of>\d{1,6})(?!\d))?(?:\s+(?:av|of)(?!\p{L}))?`;
const COUNTED = String.raw`(?<compare>${COMPARATOR})\s*${NUMBER}`;
const LEAD =
  /^(?:i (?:19|20)\d{2},? )?(?:(?:skal|ska) )?(?:(?:totalt|sammanlagt|till sammans|i alt|til sammen|a total of) )?/iu;
const WHOLE = new RegExp(`^${COUNTED}`, 'iu');
const ALL = /^(?:alle|alla|samtliga|all)(?!\p{L})/iu;
const NESTED = new RegExp(COUNTED, 'iu');
const INSIDE = new RegExp(String.raw`(?<!\p{L})(?:i|in)\s+${COUNTED}`, 'iu');
const IN_NUMBER = /^(?<count>\d{1,6}) i tallet(?!\p{L})/iu;
const PLAIN = /^(?<count>\d{1,6}) (?<rest>\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2})$/u;
const PLURAL = /^[\p{L}\d-]{2,}(?:er|ar|or|ene|ena|arna|erna|orna|s)$/iu;
const MONEY = /^(?:kr|kronor|kroner|sek|nok)$/iu;

type Counted = Omit<Quantity, 'raw' | 'each'> & { readonly count: number };

/** `null` when the text counts nothing. */
export function readQuantity(raw: string): Quantity | null {
  const text = cleanText(raw).replace(LEAD, '');
  const all = ALL.exec(text);
  if (all !== null) {
    const after = text.slice(all[0].length);
    const unit = unitOf(after);
    if (unit === '') return null;
    return { raw, comparator: 'all', count: null, unit, each: countedIn(after, NESTED) };
  }
  const first = countedIn(text, WHOLE);
  if (first === null) return plain(raw, text);
  const rest = text.replace(WHOLE, '');
  const inside = countedIn(rest, INSIDE);
  if (inside !== null) return { raw, ...inside, each: eachOf(first) };
  const nested = countedIn(rest, NESTED);
  return { raw, ...first, each: nested === null ? null : eachOf(nested) };
}

function countedIn(text: string, pattern: RegExp): Counted | null {
  const found = pattern.exec(text);
  const { compare = '', count: written = '', of } = found?.groups ?? {};
  const count = readNumberWord(written);
  if (found === null || count === null) return null;
  const comparator = WORDS.find(([word]) => word.test(compare))?.[1] ?? 'at-least';
  const after = text.slice(found.index + found[0].length);
  const unit = unitOf(after);
  // "Over 2 år" inside a sentence counts nothing that anybody delivers.
  if (pattern !== WHOLE && unit === '' && after !== '') return null;
  return { comparator, count, unit, ...(of === undefined ? {} : { of: Number(of) }) };
}

function eachOf({ comparator, count, unit }: Counted): NonNullable<Quantity['each']> {
  return { comparator, count, unit };
}

/** `40 i tallet`, `15 tjenester`: that many. A year, a day of a month and money are no counts. */
function plain(raw: string, text: string): Quantity | null {
  const numbered = IN_NUMBER.exec(text)?.groups?.['count'];
  if (numbered !== undefined)
    return { raw, comparator: 'exactly', count: Number(numbered), unit: '', each: null };
  const { count = '', rest = '' } = PLAIN.exec(text)?.groups ?? {};
  const words = rest.split(' ');
  if (count === '' || /^(?:19|20)\d{2}$/u.test(count) || !PLURAL.test(words.at(-1) ?? '')) return null;
  if (words.some((word) => MONEY.test(word) || monthNumber(word) !== undefined)) return null;
  return { raw, comparator: 'exactly', count: Number(count), unit: rest, each: null };
}

/** The words up to the first that looks like a noun in the plural: `store og små kommuner`; none: the unit is empty. */
function unitOf(after: string): string {
  const words = (
    /^\s+(?<words>[\p{L}\d-]+(?: [\p{L}\d-]+){0,3})/u.exec(after)?.groups?.['words'] ?? ''
  ).split(' ');
  const noun = words.findIndex((word) => word.length >= 4 && PLURAL.test(word));
  return noun < 0 ? '' : words.slice(0, noun + 1).join(' ');
}
