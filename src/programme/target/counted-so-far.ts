/**
 * The newest total anyone has reported for a counted target. Totals are for the whole programme, so stages do not add
 * up: the newest answer that holds a number stands, whichever stage it was given for.
 */
import type { Answer } from '../status/answer.ts';

export interface CountSoFar {
  readonly value: number;
  readonly at: Temporal.Instant;
  /** Id of the answer that holds the number. */
  readonly source: string;
}

export function countedSoFar(target: string, answers: readonly Answer[]): CountSoFar | null {
  let newest: CountSoFar | null = null;
  for (const answer of answers) {
    const value = answer.counts[target];
    if (value === undefined) continue;
    if (newest !== null && Temporal.Instant.compare(answer.at, newest.at) < 0) continue;
    newest = { value, at: answer.at, source: answer.id };
  }
  return newest;
}
