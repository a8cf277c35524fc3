/** A date in a list of meetings, with the year of the list's heading where it has none of its own (E-nämnden). */
import type { WrittenDate } from '../programme/reading.ts';
import { readWrittenDate } from './read-written-date.ts';

export function seriesDate(raw: string, year: number | undefined): WrittenDate {
  const read = readWrittenDate(raw);
  if (year === undefined || read.precision !== 'missing-year') return read;
  return { ...readWrittenDate(`${raw} ${String(year)}`), raw };
}

/** The day a meeting is on: of several days in a row the first. `null` unless it is read surely. */
export function meetingDay({ start, precision, confidence }: WrittenDate): Temporal.PlainDate | null {
  return precision === 'day' && confidence === 'sure' ? start : null;
}
