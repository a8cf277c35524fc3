/** What reading a plan yields. */
import type { Phrase } from '../i18n/phrase.ts';
import type { Programme } from '../programme/programme.ts';
import type { OpenQuestion } from '../programme/question.ts';
import type { PlanFile } from './plan-schema.ts';

/** `people[3].email` as keys: `['people', 3, 'email']`. */
export type PlanPath = readonly (string | number)[];

/** Something wrong in the file: nothing is imported until it is right. Lines and columns count from 1. */
export interface PlanProblem {
  readonly line: number;
  readonly column: number;
  /** `activities[3].dependsOn[0]`; empty for the file as a whole. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly value: string;
  /** What may stand there. */
  readonly allowed: Phrase;
}

/** Worth knowing, needs no answer. */
export interface PlanWarning {
  readonly id: string;
  readonly about: string;
  readonly raw: string;
  readonly text: Phrase;
}

/** An open question that somebody has answered. */
export interface SettledReading {
  readonly question: string;
  /** The text as it stood when it was answered, and still stands. */
  readonly raw: string;
  readonly reading: string;
  /** What the question offered. */
  readonly offered: readonly string[];
  /** Person id or name, as written. */
  readonly by: string;
  readonly on: Temporal.PlainDate;
}

export interface PlanReading {
  /** `null` exactly when there are problems. */
  readonly programme: Programme | null;
  /** The file as written, for what the programme's facts do not carry; `null` exactly when there are problems. */
  readonly written: PlanFile | null;
  readonly questions: readonly OpenQuestion[];
  /** Questions that have their answer, in the order they were asked. */
  readonly settled: readonly SettledReading[];
  readonly warnings: readonly PlanWarning[];
  readonly problems: readonly PlanProblem[];
  /** How much of what was found: `{ blocks: 10, activities: 20, … }`. */
  readonly counts: Readonly<Record<string, number>>;
}

/** `['people', 3, 'email']` → `people[3].email`. */
export function pathText(path: PlanPath): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? key : `${text}.${key}`,
    '',
  );
}
