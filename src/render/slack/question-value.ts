/**
 * What a question's buttons and form carry: which question of which plan, and a mark of what stood there when it was
 * shown, so that an answer is never given to something else. Everything is checked again when it comes back.
 */
import type { Locale } from '../../programme/locale.ts';
import { parseVersioned } from './parse-versioned.ts';

export const QUESTION_ACTIONS = {
  /** With a number behind it: `question.choose.0`. */
  choose: 'question.choose',
  other: 'question.other',
  /** Opens the first of the waiting ones, and then the next. */
  open: 'question.open',
} as const;

export const QUESTION_FORM = 'question.form';

export interface QuestionValue {
  readonly programme: string;
  readonly question: string;
  readonly locale: Locale;
  /** {@link rawMark} of the raw text. */
  readonly raw: string;
  /** The reading that the button stands for; `null`: own words. */
  readonly reading: string | null;
  /** After the answer the next question follows in the same form. */
  readonly goesOn: boolean;
}

/** Slack takes 2,000 characters; a candidate that does not fit has no button. */
export const VALUE_CAP = 2000;

export function formatQuestionValue(value: QuestionValue): string {
  return JSON.stringify({ v: 1, ...value });
}

/** `undefined` for anything that this version did not write. */
export function parseQuestionValue(text: string): QuestionValue | undefined {
  const parsed = parseVersioned<keyof QuestionValue>(text);
  if (parsed === undefined) return undefined;
  const { programme, question, raw, reading, goesOn } = parsed.fields;
  if (typeof programme !== 'string' || typeof question !== 'string') return undefined;
  if (typeof raw !== 'string' || typeof goesOn !== 'boolean') return undefined;
  if (reading !== null && typeof reading !== 'string') return undefined;
  return { programme, question, locale: parsed.locale, raw, reading, goesOn };
}

/** A short mark of a text (FNV-1a), the same for the same text: it tells a changed text, it hides nothing. */
export function rawMark(raw: string): string {
  let hash = 0x811c9dc5;
  for (const unit of raw) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${raw.length.toString(36)}.${hash.toString(36)}`;
}
