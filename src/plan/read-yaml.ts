/**
 * YAML text → plain data, with the place of everything. Hostile files are refused cheaply: too large before parsing,
 * too deep and too many aliases before anything is expanded ("billion laughs").
 */
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { planProblemWords } from '../i18n/plan-words.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { say } from '../i18n/say.ts';
import { pathText, type PlanPath, type PlanProblem } from './reading.ts';

/**
 * The longest plan we know has about 75,000 characters. The most hostile file of this length, with the room for answers
 * on top (hundreds of thousands of empty lists), gets its faults in about one of the two seconds it may take; a plan in
 * less. The longest lists of the format hold as many entries as fit.
 */
export const MAX_CHARACTERS = 300_000;
/** What stands under `readings` counts on its own: a plan at the limit can still store its answers. */
export const ROOM_FOR_ANSWERS = 100_000;
const MAX_DEPTH = 30;
const MAX_ALIASES = 100;
/** A file with more faults than this is not a plan; the rest would only scroll the first ones away. */
export const MAX_PROBLEMS = 200;

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a path stands; with `key`, the key itself. Falls back to the nearest parent that exists. */
export type Locate = (path: PlanPath, key?: string) => Place;

export interface YamlReading {
  readonly data: unknown;
  readonly locate: Locate;
  readonly problems: readonly PlanProblem[];
}

export function readYaml(text: string): YamlReading {
  if (text.length > MAX_CHARACTERS + ROOM_FOR_ANSWERS)
    return refused('', String(text.length), say(planProblemWords.tooLarge, { max: MAX_CHARACTERS }));
  // The parser takes its time over thousands of open brackets, even to say that they are not closed.
  if (opensTooMany(text)) return refused('', '[[[…', say(planProblemWords.tooDeep, { max: MAX_DEPTH }));
  const lines = new LineCounter();
  const parsed = parseSafely(text, lines);
  if (parsed === null) return refused('', '…', say(planProblemWords.tooDeep, { max: MAX_DEPTH }));
  const locate = locator(parsed, lines);
  const own = text.length - answersLength(parsed);
  if (own > MAX_CHARACTERS)
    return refused('', String(own), say(planProblemWords.tooLarge, { max: MAX_CHARACTERS }));
  const problems = [...syntaxProblems(parsed, lines, text), ...structureProblems(parsed, lines)];
  if (problems.length > 0) return { data: undefined, locate, problems };
  if (isEmpty(parsed)) return refused('', '', planProblemWords.emptyFile);
  try {
    return { data: parsed.toJS({ maxAliasCount: MAX_ALIASES }), locate, problems: [] };
  } catch (error) {
    // The library throws a ReferenceError for an alias without anchor and for too many of them.
    if (error instanceof ReferenceError)
      return refused('', '*', say(planProblemWords.tooManyAliases, { max: MAX_ALIASES }));
    throw error;
  }
}

/** How much of the text are answers to questions. */
function answersLength({ contents }: Document.Parsed): number {
  const found = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'readings')
    : undefined;
  if (!hasRange(found?.key)) return 0;
  return (hasRange(found.value) ? found.value.range[2] : found.key.range[2]) - found.key.range[0];
}

/** Nothing, comments alone, or the word `null`. */
function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

/** More brackets open at once than any text in quotes would leave behind. */
function opensTooMany(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > 10 * MAX_DEPTH) return true;
  }
  return false;
}

/** `null` when the nesting is so deep that the parser itself runs out of stack. */
function parseSafely(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    // Unique keys are checked below: the library compares every key with every other, which a hostile file exploits.
    return parseDocument(text, {
      lineCounter,
      uniqueKeys: false,
      schema: 'core',
      logLevel: 'silent',
      prettyErrors: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function syntaxProblems(parsed: Document.Parsed, lines: LineCounter, text: string): PlanProblem[] {
  return parsed.errors.slice(0, MAX_PROBLEMS).map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      line,
      column: Math.max(1, col),
      path: '',
      value: writtenAt(text, line),
      allowed: say(planProblemWords.syntax, { detail: error.message }),
    };
  });
}

/** The line itself, or the last one before it with something on it: many faults are noticed only at the end. */
function writtenAt(text: string, line: number): string {
  const written = text.split('\n', line).findLast((one) => one.trim() !== '') ?? '';
  return written.trim().slice(0, 80);
}

/** What every object of the program has of its own: as keys they would stand for something else than they say. */
const RESERVED_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Keys written twice, keys that cannot be, and too deep nesting, found without recursion. */
function structureProblems(parsed: Document.Parsed, lines: LineCounter): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const open: { node: unknown; path: PlanPath; depth: number }[] = [
    { node: parsed.contents, path: [], depth: 0 },
  ];
  for (let next = open.pop(); next !== undefined && problems.length < MAX_PROBLEMS; next = open.pop()) {
    const { node, path, depth } = next;
    if (depth > MAX_DEPTH) {
      return [problemAt({ node, lines, path, allowed: say(planProblemWords.tooDeep, { max: MAX_DEPTH }) })];
    }
    if (isSeq(node))
      node.items.forEach((item, index) =>
        open.push({ node: item, path: [...path, index], depth: depth + 1 }),
      );
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (seen.has(name))
        problems.push(
          problemAt({ node: key, lines, path: [...path, name], allowed: planProblemWords.keyOnce }),
        );
      else if (RESERVED_KEYS.includes(name))
        problems.push(
          problemAt({ node: key, lines, path: [...path, name], allowed: planProblemWords.otherKey }),
        );
      seen.add(name);
      open.push({ node: value, path: [...path, name], depth: depth + 1 });
    }
  }
  return problems.reverse();
}

function problemAt(at: { node: unknown; lines: LineCounter; path: PlanPath; allowed: Phrase }): PlanProblem {
  const key = at.path.at(-1);
  return {
    ...placeOf(at.node, at.lines),
    path: pathText(at.path.slice(0, 12)),
    value: key === undefined ? '' : String(key),
    allowed: at.allowed,
  };
}

function locator(parsed: Document.Parsed, lines: LineCounter): Locate {
  return (path, key) => {
    let node: unknown = parsed.contents;
    let place = placeOf(node, lines);
    for (const step of [...path, ...(key === undefined ? [] : [key])]) {
      if (isSeq(node)) node = node.items[Number(step)];
      else if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (pair === undefined) return place;
        place = placeOf(pair.key, lines);
        node = pair.value;
      } else return place;
      // The value's own place, unless it is empty or the caller wants the key.
      if (key === undefined || step !== key) place = hasRange(node) ? placeOf(node, lines) : place;
    }
    return place;
  };
}

function hasRange(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function placeOf(node: unknown, lines: LineCounter): Place {
  const { line, col } = lines.linePos(hasRange(node) ? node.range[0] : 0);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function refused(path: string, value: string, allowed: Phrase): YamlReading {
  return {
    data: undefined,
    locate: () => ({ line: 1, column: 1 }),
    problems: [{ line: 1, column: 1, path, value, allowed }],
  };
}
