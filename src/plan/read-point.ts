/**
 * One point in time as plans write it: `2016-10-17`, `17 oktober 2016`, `17. okt`, `October 17, 2016`, `15.03.07`,
 * `dec 2016`, `2016-12`, `våren 2013`, `Q1 2017`, `tertial 2 2017`, `2017`, and a bare day (`7` in "7–8 mars").
 * What is not written (a year, a month) is `null`; the caller decides from what it may be inherited.
 */
import type { DatePrecision } from '../programme/reading.ts';
import { MONTH_PATTERN, SEASON_PATTERN, monthNumber, seasonMonths } from './month-names.ts';

export interface Point {
  readonly year: number | null;
  /** First and last month the words cover; `last` may be 14 for a winter that ends in February. */
  readonly months: readonly [first: number, last: number] | null;
  readonly day: number | null;
  readonly precision: DatePrecision;
}

const YEAR = String.raw`(?:19|20)\d{2}(?!\d)`;
const MONTH = String.raw`(?<!\p{L})(?:${MONTH_PATTERN})(?!\p{L})\.?`;
const SEASON = String.raw`(?<!\p{L})(?:${SEASON_PATTERN})(?!\p{L})`;
const QUARTER = String.raw`(?:Q|kvartal\s*|kv\.?\s*|quarter\s*)[1-4](?!\d)|[1-4](?:\.|:a|:e|st|nd|rd|th)?\s*(?:kvartal|kvartalet|quarter)(?!\p{L})`;
const TERTIAL = String.raw`(?<!\p{L})(?:T|tertial\s*)[1-3](?!\d)`;

/** Source of a pattern that finds one point; longer forms stand before the forms they begin with. */
export const POINT_PATTERN = [
  String.raw`\d{4}-\d{2}-\d{2}(?!\d)`,
  String.raw`\d{4}-\d{2}(?![\d-])`,
  String.raw`\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)`,
  String.raw`${MONTH}\s*\d{1,2},\s*${YEAR}`,
  String.raw`(?:(?<!\d)\d{1,2}\.?\s*)?${MONTH}(?:\s*${YEAR})?`,
  String.raw`${SEASON}(?:\s*${YEAR})?`,
  String.raw`(?:${QUARTER}|${TERTIAL})(?:\s*${YEAR})?`,
  String.raw`(?<!\d)${YEAR}`,
].join('|');

type Groups = Readonly<Record<string, string | undefined>>;

const FORMS: readonly (readonly [pattern: RegExp, read: (found: Groups) => Point | null])[] = [
  [/^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/u, dayPoint],
  [/^(?<y>\d{4})-(?<m>\d{2})$/u, dayPoint],
  [/^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}|\d{2})$/u, dayPoint],
  [new RegExp(String.raw`^(?<name>${MONTH_PATTERN})\.? *(?<d>\d{1,2}), *(?<y>\d{4})$`, 'iu'), dayPoint],
  [
    new RegExp(String.raw`^(?:(?<d>\d{1,2})\.? *)?(?<name>${MONTH_PATTERN})\.?(?: *(?<y>\d{4}))?$`, 'iu'),
    dayPoint,
  ],
  [new RegExp(String.raw`^(?<name>${SEASON_PATTERN})(?: *(?<y>\d{4}))?$`, 'iu'), seasonPoint],
  [/^(?:Q|kvartal *|kv\.? *|quarter *)(?<n>[1-4])(?: *(?<y>\d{4}))?$/iu, (found) => partOfYear(found, 3)],
  [
    /^(?<n>[1-4])(?:\.|:a|:e|st|nd|rd|th)? *(?:kvartal|kvartalet|quarter)(?: *(?<y>\d{4}))?$/iu,
    (found) => partOfYear(found, 3),
  ],
  [/^(?:T|tertial *)(?<n>[1-3])(?: *(?<y>\d{4}))?$/iu, (found) => partOfYear(found, 4)],
  [
    /^(?<y>(?:19|20)\d{2})$/u,
    (found) => ({ year: Number(found['y']), months: [1, 12], day: null, precision: 'year' }),
  ],
  [
    /^(?<d>\d{1,2})\.?$/u,
    (found) => ({ year: null, months: null, day: Number(found['d']), precision: 'day' }),
  ],
];

/** The point that the whole (cleaned) text says, or `null`. */
export function readPoint(text: string): Point | null {
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(text.trim());
    if (found !== null) return read(found.groups ?? {});
  }
  return null;
}

/** First day the point covers, or `null` when no such day exists. */
export function firstDay(point: Point): Temporal.PlainDate | null {
  if (point.year === null || point.months === null) return null;
  return dateOf(point.year, point.months[0], point.day ?? 1);
}

/** Last day the point covers, or `null` when no such day exists. */
export function lastDay(point: Point): Temporal.PlainDate | null {
  if (point.year === null || point.months === null) return null;
  if (point.day !== null) return dateOf(point.year, point.months[1], point.day);
  return (
    dateOf(point.year, point.months[0], 1)
      ?.add({ months: point.months[1] - point.months[0] + 1 })
      .subtract({ days: 1 }) ?? null
  );
}

function dayPoint(found: Groups): Point | null {
  const month = found['name'] === undefined ? Number(found['m']) : monthNumber(found['name']);
  if (month === undefined || month < 1 || month > 12) return null;
  const day = found['d'] === undefined ? null : Number(found['d']);
  return {
    year: found['y'] === undefined ? null : fullYear(found['y']),
    months: [month, month],
    day,
    precision: day === null ? 'month' : 'day',
  };
}

function seasonPoint(found: Groups): Point | null {
  const months = seasonMonths(found['name'] ?? '');
  if (months === undefined) return null;
  return {
    year: found['y'] === undefined ? null : Number(found['y']),
    months,
    day: null,
    precision: 'season',
  };
}

function partOfYear(found: Groups, length: 3 | 4): Point {
  const last = Number(found['n']) * length;
  return {
    year: found['y'] === undefined ? null : Number(found['y']),
    months: [last - length + 1, last],
    day: null,
    precision: length === 3 ? 'quarter' : 'month',
  };
}

/** Two digits are of this century: the plans are. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
