/**
 * Where each answer sits in the form. Block ids depend only on activity and field, action ids only on the field, so
 * that what a person has typed stays when the form is redrawn (docs.slack.dev/reference/views/modal-views).
 */
import type { AnswerField } from '../../programme/status/answer-problems.ts';
import { parsePeriod } from '../../programme/calendar/period.ts';
import type { Locale } from '../../programme/locale.ts';
import { ACTIONS } from './button-value.ts';
import { parseVersioned } from './parse-versioned.ts';

export const FORM_CALLBACK = 'checkin.form';

export function fieldBlockId(activity: string, field: AnswerField, target: string | null = null): string {
  return target === null ? `${activity}|${field}` : `${activity}|${field}|${target}`;
}

export function fieldActionId(field: AnswerField): string {
  return field === 'state' ? ACTIONS.state : `field.${field}`;
}

/** What the form remembers about itself in `private_metadata` (≤ 3,000 characters). */
export interface FormMemory {
  readonly programme: string;
  readonly week: string;
  /** Person id of the one who is asked. */
  readonly person: string;
  /** The language the form is shown in. */
  readonly locale: Locale;
  /** 0-based. */
  readonly page: number;
  /** Activity numbers per page, fixed when the form opens so that pages do not shift while someone types. */
  readonly pages: readonly (readonly string[])[];
}

export function formatMemory(memory: FormMemory): string {
  const text = JSON.stringify({ v: 1, ...memory });
  if (text.length > 3000) throw new Error(`form memory of ${text.length} characters does not fit`);
  return text;
}

/** `undefined` for anything that this version did not write. */
export function parseMemory(text: string): FormMemory | undefined {
  const parsed = parseVersioned<keyof FormMemory>(text);
  if (parsed === undefined) return undefined;
  const { locale } = parsed;
  const { programme, week, person, page, pages } = parsed.fields;
  if (typeof programme !== 'string') return undefined;
  if (typeof week !== 'string' || parsePeriod(week)?.kind !== 'week') return undefined;
  if (typeof person !== 'string' || typeof page !== 'number') return undefined;
  if (!Array.isArray(pages) || !pages.every((one) => isTexts(one))) return undefined;
  return pages[page] === undefined ? undefined : { programme, week, person, locale, page, pages };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
