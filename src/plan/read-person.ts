/**
 * Who a cell names. The question mark is data: `X` is confirmed, `X?` tentative, `X, Y eller Z?` alternatives,
 * `?` or "nyrekrytering" vacant, "Resp förvaltningschef" a role, nothing is none (T16). Pieces that are no people stay
 * in the raw text. A piece that looks like a person's name but is nobody in the plan is reported, not guessed.
 */
import type { PersonReading, PersonState } from '../programme/person.ts';
import { cleanText } from './clean-text.ts';

export interface PersonWriting extends PersonReading {
  /** A "?" stands in the cell: somebody has to confirm it. */
  readonly inQuestion: boolean;
  /** A post to be filled stands among the pieces. */
  readonly vacancy: boolean;
  /** Pieces that look like names of people nobody knows. */
  readonly strangers: readonly string[];
  /** The words in brackets behind a name: `delvis`. */
  readonly notes: ReadonlyMap<string, string>;
}

const BETWEEN = /\s*(?:[,;/]|(?<!\p{L})(?:och|og|and|samt|eller|or|alternativt)(?!\p{L})|(?<=\?)\s)\s*/iu;
const EITHER = /(?<!\p{L})(?:eller|or|alternativt)(?!\p{L})/iu;
const VACANT =
  /^(?:\?+|n\.? ?n\.?|t\.?b\.?[acd]\.?|vakant\b.*|vacant\b.*|ny ?rekrytering\b.*|nyansettelse\b.*|rekryteras\b.*|rekrutteres\b.*|to be recruited\b.*|ej utsedd|ikke utpekt)$/iu;
const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'af',
  'av',
  'la',
  'le',
  'du',
  'da',
  'di',
  'el',
  'al',
]);

export function readPerson(
  raw: string | null | undefined,
  find: (name: string) => string | undefined,
): PersonWriting {
  const text = cleanText(raw ?? '');
  const pieces = text
    .split(BETWEEN)
    .map(pieceOf)
    .filter((piece) => piece.name !== '' || piece.mark);
  const people: string[] = [];
  const strangers: string[] = [];
  const notes = new Map<string, string>();
  for (const { name, note } of pieces) {
    const id = find(name);
    if (id === undefined) {
      if (looksLikeName(name)) strangers.push(name);
      continue;
    }
    if (!people.includes(id)) people.push(id);
    if (note !== null) notes.set(id, note);
  }
  const vacancy = pieces.some(({ name, mark }) => (name === '' && mark) || VACANT.test(name));
  const inQuestion = text.includes('?');
  const state = stateOf({ text, people, vacancy, inQuestion, pieces: pieces.length });
  return { raw: raw ?? null, state, people, inQuestion, vacancy, strangers, notes };
}

function stateOf(found: {
  text: string;
  people: readonly string[];
  vacancy: boolean;
  inQuestion: boolean;
  pieces: number;
}): PersonState {
  if (found.text === '') return 'none';
  if (found.people.length === 0) return found.vacancy ? 'vacant' : 'role';
  if (EITHER.test(found.text) && found.pieces > 1) return 'alternatives';
  return found.inQuestion ? 'tentative' : 'confirmed';
}

function pieceOf(text: string): { name: string; note: string | null; mark: boolean } {
  const note = /\(([^)]*)\)/u.exec(text)?.[1] ?? null;
  const name = text
    .replace(/\([^)]*\)/gu, '')
    .replace(/\?+/gu, '')
    .trim()
    .replace(/\.$/u, '');
  return { name, note, mark: text.includes('?') };
}

/** Two to five capitalised words, as names are and role names are not. */
function looksLikeName(text: string): boolean {
  if (VACANT.test(text)) return false;
  const words = text.split(' ');
  const capital = (word: string) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) && /\p{Ll}/u.test(word);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    capital(words[0] ?? '') &&
    words.every((word) => capital(word) || PARTICLES.has(word.toLowerCase()))
  );
}
