import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from '../ports.ts';

/** A clock that stands still until it is moved, and only ever moves forward. */
export interface MovableClock extends Clock {
  /** Throws when `at` lies before now: nothing in the product can live with time running backwards. */
  moveTo(at: Temporal.Instant): void;
}

/** With a `file` the time survives a restart: it is on disk before anyone sees it. */
export function createMovableClock(start: Temporal.Instant, file?: string): MovableClock {
  let now = readTime(file) ?? start;
  return {
    now: () => now,
    moveTo(at) {
      if (Temporal.Instant.compare(at, now) < 0)
        throw new Error(`the clock stands at ${now.toString()} and cannot go back to ${at.toString()}`);
      if (file !== undefined) writeTime(file, at);
      now = at;
    },
  };
}

function readTime(file: string | undefined): Temporal.Instant | undefined {
  if (file === undefined || !existsSync(file)) return undefined;
  return Temporal.Instant.from(readFileSync(file, 'utf8').trim());
}

function writeTime(file: string, at: Temporal.Instant): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${at.toString()}\n`);
  renameSync(`${file}.new`, file);
}
