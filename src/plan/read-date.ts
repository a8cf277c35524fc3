/**
 * A date cell as documents have them: `2015- 04-27 § 61`, `2016-05-23`, `Förslag presenteras 2016-06-30`, `April 2016 ¹`,
 * `20160214` in a file name. Only a date precise to the day is a date; anything coarser keeps its raw words (T03).
 */
import type { DatePrecision } from '../programme/reading.ts';
import { cleanText } from './clean-text.ts';
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

const POINT = new RegExp(POINT_PATTERN, 'iu');
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/u;

export function readDate(raw: string): DateReading {
  const text = cleanText(raw)
    .replace(/(\d) ?- ?(?=\d)/gu, '$1-')
    .replace(COMPACT, '$1-$2-$3');
  const section = /§ ?\d+/u.exec(text)?.[0] ?? null;
  const rest = section === null ? text : text.replace(section, '').trim();
  const found = POINT.exec(rest)?.[0];
  const point = found === undefined ? null : readPoint(found);
  const from = point === null ? null : firstDay(point);
  if (found === undefined || point === null || from === null)
    return { raw, date: null, precision: 'unknown', from: null, section, note: rest === '' ? null : rest };
  const note = rest.replace(found, '').trim();
  return {
    raw,
    date: point.precision === 'day' ? from : null,
    precision: point.precision,
    from,
    section: section?.replace(/§ ?/u, '§ ') ?? null,
    note: note === '' ? null : note,
  };
}
