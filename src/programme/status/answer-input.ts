/** One activity's answers as they stand in a form, before anything is judged. */
import type { ChosenColour } from './colour.ts';

/** Longest text a field takes; also Slack's own limit for an input. */
export const TEXT_CAP = 3000;

export const DEVIATION_TEXTS = ['cause', 'consequence', 'action', 'owner'] as const;
export const PLAIN_TEXTS = ['done', 'next', 'help'] as const;

export type Choice = 'unchanged' | ChosenColour;

/** One activity as it stands in the form; dates and numbers as typed. */
export interface AnswerInput {
  readonly activity: string;
  /** `null`: nothing chosen. */
  readonly choice: Choice | null;
  readonly done: string;
  readonly next: string;
  readonly help: string;
  readonly cause: string;
  readonly consequence: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string | null;
  /** By target id. */
  readonly counts: Readonly<Record<string, string>>;
  readonly countReason: string;
  readonly forecast: string | null;
  readonly finished: string | null;
  /** One of the programme's own words for how far it has come; `null`: none chosen. */
  readonly state: string | null;
}

export function deviates(input: Pick<AnswerInput, 'choice'>): boolean {
  return input.choice === 'yellow' || input.choice === 'red';
}

export function parseCount(typed: string): number | null {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : null;
}

export function parseDate(typed: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return null;
  try {
    return Temporal.PlainDate.from(typed, { overflow: 'reject' });
  } catch {
    return null;
  }
}
