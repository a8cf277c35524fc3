/**
 * One point in time as plans write it: `2016-10-17`, `17 oktober 2016`, `17. okt`, `October 17, 2016`, `15.03.07`,
 * `140214`, `dec 2016`, `jan/feb 2007`, `2016-12`, `våren 2013`, `Q1 2017`, `tertial 2 2017`, `1. halvår 2007`, `2017`,
 * and a bare day (`7` in "7–8 mars"). What is not written (a year, a month) is `null`; the caller decides from what it
 * may be inherited.
 *
 * Shape decides what figures mean. Dots are day.month.year in Swedish and Norwegian, never month first; six figures are
 * year, month, day (YYMMDD). A year of two figures is 1970–2069. Six figures that also make a year and a month
 * (`200612`) are in doubt. A slash between figures is not read at all: nobody can tell day from month.
 */
import type { DatePrecision } from '../programme/reading.ts';
import { MONTH_PATTERN, SEASON_PATTERN, monthNumber, seasonMonths } from './month-names.ts';

export interface Point {
  readonly year: number | null;
  /** First and last month the words cover; `last` may be 14 for a winter that ends in February. */
  readonly months: readonly [first: number, last: number] | null;
  readonly day: number | null;
  readonly precision: DatePrecision;
  /** The same figures could mean something else. */
  readonly inDoubt?: true;
}

const YEAR = String.raw`(?:19|20)\d{2}(?!\d)`;
const MONTH = String.raw`(?<!\p{L})(?:${MONTH_PATTERN})(?!\p{L})\.?`;
const SEASON = String.raw`(?<!\p{L})(?:${SEASON_PATTERN})(?!\p{L})`;
const QUARTER = String.raw`(?:Q|kvartal\s*|kv\.?\s*|quarter\s*)[1-4](?!\d)|[1-4](?:\.|:a|:e|st|nd|rd|th)?\s*(?:kvartal|kvartalet|quarter)(?!\p{L})`;
const HALF = String.raw`(?<!\p{L})(?:första|andra|første|annet|andre|first|second|[12](?:\.|:a)?)\s*(?:halvåret|halvår|half(?: of)?)(?!\p{L})`;
const TERTIAL = String.raw`(?<!\p{L})(?:T|tertial\s*)[1-3](?!\d)`;

/** Source of a pattern that finds one point; longer forms stand before the forms they begin with. */
export const POINT_PATTERN = [
  String.raw`(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)`,
  String.raw`(?<!\d)\d{4}-\d{2}(?![\d-])`,
  String.raw`(?<![\d.])\d{1,2}\. ?\d{1,2}\. ?(?:\d{4}|\d{2})(?![\d.]\d|\d)`,
  String.raw`(?<![\d.,])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d.,]?\d)`,
  String.raw`${MONTH}\s*\d{1,2},\s*${YEAR}`,
  String.raw`${MONTH}\s*\/\s*${MONTH}(?:\s*${YEAR})?`,
  String.raw`(?:(?<!\d)\d{1,2}\.?\s*)?${MONTH}(?:\s*${YEAR})?`,
  String.raw`${SEASON}(?:\s*${YEAR})?`,
  String.raw`(?:${QUARTER}|${TERTIAL}|${HALF})(?:\s*${YEAR})?`,
  String.raw`(?<!\d)${YEAR}`,
].join('|');

type Groups = Readonly<Record<string, string | undefined>>;

const FORMS: readonly (readonly [pattern: RegExp, read: (found: Groups) => Point | null])[] = [
  [/^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/u, dayPoint],
  [/^(?<y>\d{4})-(?<m>\d{2})$/u, dayPoint],
  [/^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4}|\d{2})$/u, dayPoint],
  [/^(?<y>\d{2})(?<m>\d{2})(?<d>\d{2})$/u, sixFigures],
  [new RegExp(String.raw`^(?<name>${MONTH_PATTERN})\.? *(?<d>\d{1,2}), *(?<y>\d{4})$`, 'iu'), dayPoint],
  [
    new RegExp(String.raw`^(?:(?<d>\d{1,2})\.? *)?(?<name>${MONTH_PATTERN})\.?(?: *(?<y>\d{4}))?$`, 'iu'),
    dayPoint,
  ],
  [
    new RegExp(
      String.raw`^(?<name>${MONTH_PATTERN})\.? *\/ *(?<last>${MONTH_PATTERN})\.?(?: *(?<y>\d{4}))?$`,
      'iu',
    ),
    twoMonths,
  ],
  [new RegExp(String.raw`^(?<name>${SEASON_PATTERN})(?: *(?<y>\d{4}))?$`, 'iu'), seasonPoint],
  [/^(?:Q|kvartal *|kv\.? *|quarter *)(?<n>[1-4])(?: *(?<y>\d{4}))?$/iu, (found) => partOfYear(found, 3)],
  [
    /^(?<n>[1-4])(?:\.|:a|:e|st|nd|rd|th)? *(?:kvartal|kvartalet|quarter)(?: *(?<y>\d{4}))?$/iu,
    (found) => partOfYear(found, 3),
  ],
  [
    /^(?:(?<n>[12])(?:\.|:a)?|(?<second>andra|annet|andre|second)|första|første|first) *(?:halvåret|halvår|half(?: of)?)(?: *(?<y>\d{4}))?$/iu,
    halfYear,
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

/** `200612` is 12 June 2020, or December 2006. */
function sixFigures(found: Groups): Point | null {
  const point = dayPoint(found);
  const isYear = found['y'] === '19' || found['y'] === '20';
  const isMonth = Number(found['d']) >= 1 && Number(found['d']) <= 12;
  return point !== null && isYear && isMonth ? { ...point, inDoubt: true } : point;
}

/** `jan/feb 2007`; over New Year (`dec/jan 2007`) nobody can tell which year is meant. */
function twoMonths(found: Groups): Point | null {
  const first = monthNumber(found['name'] ?? '');
  const last = monthNumber(found['last'] ?? '');
  if (first === undefined || last === undefined || last <= first) return null;
  const year = found['y'] === undefined ? null : Number(found['y']);
  return { year, months: [first, last], day: null, precision: 'month-range' };
}

function halfYear(found: Groups): Point {
  const isSecond = found['n'] === '2' || found['second'] !== undefined;
  const year = found['y'] === undefined ? null : Number(found['y']);
  return { year, months: isSecond ? [7, 12] : [1, 6], day: null, precision: 'month-range' };
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

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
