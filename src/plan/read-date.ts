/**
 * A date cell as documents have them: `2015- 04-27 § 61`, `2016-05-23`, `Förslag presenteras 2016-06-30`, `April 2016 ¹`,
 * `20160214` in a file name. Only a date precise to the day is a date; anything coarser keeps its raw words (T03). Two
 * days ("4-5 februari 2014") are no one day, and of several dates none is chosen.
 */
import type { DatePrecision } from '../programme/reading.ts';
import { bareDate } from './bare-date.ts';
import { POINT_PATTERN, firstDay, readPoint } from './read-point.ts';

export interface DateReading {
  readonly raw: string;
  /** Set when the day is written. */
  readonly date: Temporal.PlainDate | null;
  readonly precision: DatePrecision;
  /** First day of what is written, also for a month or a year. */
  readonly from: Temporal.PlainDate | null;
  /** `§ 61`. */
  readonly section: string | null;
  /** Words beside the date: `Förslag presenteras`. */
  readonly note: string | null;
}

const POINT = new RegExp(POINT_PATTERN, 'giu');
/** A figure and a dash before, or a dash and a figure or month after: the point is one end of a range. */
const RANGE_BEFORE = /\d\.?\s*-\s*$/u;
/** "Före 31 december 2011" is another day than the one written. */
const OTHER_DAY = /(?<!\p{L})(?:före|innan|før|before|efter|etter|after)(?!\p{L})/iu;

export function readDate(raw: string): DateReading {
  const { text, section, fits } = bareDate(raw);
  const found = [...text.matchAll(POINT)];
  const [first] = found;
  const point = first === undefined ? null : readPoint(first[0]);
  const from = point === null ? null : firstDay(point);
  if (first === undefined || point === null || from === null)
    return { raw, date: null, precision: 'unknown', from: null, section, note: text === '' ? null : text };
  const note = text.replace(first[0], '').trim();
  const isOne = found.length === 1 && !RANGE_BEFORE.test(text.slice(0, first.index));
  const isSure = point.inDoubt !== true && fits(from) && !OTHER_DAY.test(note);
  return {
    raw,
    date: point.precision === 'day' && isOne && isSure ? from : null,
    precision: point.precision,
    from,
    section,
    note: note === '' ? null : note,
  };
}
