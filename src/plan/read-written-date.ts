/** A written date of any precision, as the span of days it can mean. */
import type { WrittenDate } from '../programme/reading.ts';
import { readPeriod } from './read-period.ts';

/** Below `sure` it becomes an open question; nothing is guessed and no reminder fires on it. */
export function readWrittenDate(raw: string): WrittenDate {
  const { start, end, startPrecision, confidence } = readPeriod(raw);
  return { raw, start, end, precision: startPrecision, confidence };
}
