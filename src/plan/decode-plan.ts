/**
 * The bytes of a plan file as text. Plans are UTF-8, with or without a byte order mark. Anything else (Latin-1 from an
 * old editor, UTF-16 from an export, a damaged file) is a fault with its place: guessing would turn names into gibberish
 * without anybody noticing.
 */
import { decodeProblemWords } from '../i18n/plan-reading-words.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { readPlan } from './read-plan.ts';
import type { PlanProblem, PlanReading } from './reading.ts';

const NEWLINE = 0x0a;

/** The text, or the one thing wrong with the bytes. */
export function decodePlan(bytes: Uint8Array): { readonly text: string } | { readonly problem: PlanProblem } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { problem: problemAt(bytes, 0, decodeProblemWords.noUtf16) };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problem: problemAt(bytes, nul, decodeProblemWords.noNul) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { problem: problemAt(bytes, firstWrong(bytes), decodeProblemWords.utf8) };
  }
}

/** Reads the bytes of a plan file; the text is `null` where the bytes are none. */
export function readPlanBytes(bytes: Uint8Array): {
  readonly text: string | null;
  readonly reading: PlanReading;
} {
  const decoded = decodePlan(bytes);
  if ('text' in decoded) return { text: decoded.text, reading: readPlan(decoded.text) };
  return { text: null, reading: unreadable(decoded.problem) };
}

function unreadable(problem: PlanProblem): PlanReading {
  return {
    programme: null,
    written: null,
    questions: [],
    settled: [],
    warnings: [],
    problems: [problem],
    counts: {},
  };
}

/** Where the first bytes stand that are no UTF-8: the longest beginning that decodes ends there. */
function firstWrong(bytes: Uint8Array): number {
  const decodes = (length: number, stream = true) => {
    try {
      // In a stream, a character cut in half at the end is not yet wrong.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let [right, wrong] = [0, bytes.length];
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2);
    if (decodes(middle)) right = middle;
    else wrong = middle;
  }
  while (right > 0 && !decodes(right, false)) right -= 1;
  return right;
}

function problemAt(bytes: Uint8Array, at: number, allowed: Phrase): PlanProblem {
  const before = bytes.subarray(0, at);
  const start = before.lastIndexOf(NEWLINE) + 1;
  const end = bytes.indexOf(NEWLINE, at);
  const lenient = new TextDecoder('utf-8');
  const line = bytes.subarray(start, end < 0 ? Math.min(bytes.length, start + 400) : end);
  return {
    line: before.reduce((lines, byte) => lines + (byte === NEWLINE ? 1 : 0), 1),
    column: lenient.decode(bytes.subarray(start, at)).length + 1,
    path: '',
    value: lenient.decode(line).replaceAll('\u0000', '').trim().slice(0, 80),
    allowed,
  };
}
