/**
 * A written date of any precision, as the span of days it can mean; its due day is the last of them. Below `sure` it
 * becomes an open question; nothing is guessed and no reminder fires on it.
 */
import type { DatePrecision, WrittenDate } from '../programme/reading.ts';
import type { PeriodReading } from '../programme/programme.ts';
import { readPeriod } from './read-period.ts';

const MONTHLY: readonly DatePrecision[] = ['day', 'month', 'month-range'];

export function readWrittenDate(raw: string): WrittenDate {
  const period = readPeriod(raw);
  const { start, end, confidence } = period;
  return { raw, start, end, precision: precisionOf(period), confidence };
}

/** `okt-dec 2012` and `Sep – 17 oktober 2016` are ranges of months, `4-5 februari 2014` is days. */
function precisionOf({ start, end, startPrecision, endPrecision }: PeriodReading): DatePrecision {
  if (start === null || end === null) return startPrecision;
  if (startPrecision === endPrecision) {
    const months = end.since(start, { largestUnit: 'months' }).months;
    return startPrecision === 'month' && months >= 1 ? 'month-range' : startPrecision;
  }
  return MONTHLY.includes(startPrecision) && MONTHLY.includes(endPrecision) ? 'month-range' : startPrecision;
}
