/**
 * A period keeps its raw words beside its reading and the precision of each end (house rule "plan as written").
 * `Sep – 17 oktober 2016` is a month to a day (T09), never "17 October to September"; a year written once counts for
 * both ends; sub-ranges such as `Aug 2016: verksamhetsprocesser` become parts (T10). Where no year is written, nothing
 * is guessed: dates are `null`, the precision `missing-year`, the confidence `unsure`. So are words that lean on another
 * place ("samma period som ovan": `relative`). A span of months or a year is read surely as that span; a season is not,
 * because nobody can say on which day spring ends.
 */
import type { Confidence } from '../programme/confidence.ts';
import type { PeriodReading } from '../programme/programme.ts';
import type { DatePrecision } from '../programme/reading.ts';
import { cleanText } from './clean-text.ts';
import { bareDate } from './bare-date.ts';
import { POINT_PATTERN, firstDay, lastDay, readPoint, type Point } from './read-point.ts';

const DASH = String.raw`\s*(?:-|\/(?=\d{4}-)|(?<!\p{L})(?:till och med|till|t\.?o\.?m\.?|til og med|til|to|until)(?!\p{L}))\s*`;
const RANGE = new RegExp(
  String.raw`(?:(?:(?<first>${POINT_PATTERN})|(?<!\d)(?<day>\d{1,2})\.?)${DASH}(?<last>${POINT_PATTERN}))|(?<only>${POINT_PATTERN})`,
  'giu',
);
const RELATIVE =
  /(?<!\p{L})(?:samma|samme|same|som ovan|ovan|ovenfor|above|efter|etter|after|före|innan|før|before|föregående|forrige|previous)(?!\p{L})/iu;

/** A leap year: has every day that any year has. */
const ANY_YEAR = 2000;

interface Span {
  readonly start: Point;
  readonly end: Point;
  readonly confidence: Confidence;
}

export function readPeriod(raw: string): PeriodReading {
  const { text, fits } = bareDate(raw);
  const found = [...text.matchAll(RANGE)];
  const [whole, ...rest] = found;
  const span = whole === undefined ? null : spanOf(whole);
  const start = span === null ? null : firstDay(span.start);
  const end = span === null ? null : lastDay(span.end);
  if (whole === undefined || span === null || start === null || end === null)
    return unread(raw, whyUnread(text, span));
  if (Temporal.PlainDate.compare(start, end) > 0) return unread(raw, 'unknown');
  const parts = partsOf(text, rest);
  const after = text.slice(whole.index + whole[0].length, rest[0]?.index ?? text.length).trim();
  const clear = whole.index === 0 && after === '' && parts !== null && fits(start);
  return {
    raw,
    start,
    startPrecision: span.start.precision,
    end,
    endPrecision: span.end.precision,
    confidence: clear ? span.confidence : 'unsure',
    parts: parts ?? [],
  };
}

/** Dates are written out in full, but no calendar has them (`37 oktober 2016`), or the end lies before the start. */
export function isImpossiblePeriod(raw: string): boolean {
  const [whole] = cleanText(raw).matchAll(RANGE);
  if (whole === undefined) return false;
  const span = spanOf(whole);
  if (span === null) return true;
  if (span.start.year === null || span.end.year === null) return false;
  const start = firstDay(span.start);
  const end = lastDay(span.end);
  return start === null || end === null || Temporal.PlainDate.compare(start, end) > 0;
}

/** Only the year is missing where both ends are days or months that some year has. */
function whyUnread(text: string, span: Span | null): DatePrecision {
  const noYear = span !== null && span.start.year === null && span.end.year === null;
  if (noYear && firstDay({ ...span.start, year: ANY_YEAR }) && lastDay({ ...span.end, year: ANY_YEAR }))
    return 'missing-year';
  return span === null && RELATIVE.test(text) ? 'relative' : 'unknown';
}

/** Each further range must carry a label after a colon; else `null`. */
function partsOf(text: string, ranges: readonly RegExpExecArray[]): PeriodReading['parts'] | null {
  const parts = ranges.map((range, index) => {
    const span = spanOf(range);
    const words = text.slice(range.index + range[0].length, ranges[index + 1]?.index ?? text.length);
    if (span === null || !words.startsWith(':')) return null;
    return { label: words.slice(1).trim(), start: firstDay(span.start), end: lastDay(span.end) };
  });
  return parts.every((part) => part !== null) ? parts : null;
}

function spanOf(range: RegExpExecArray): Span | null {
  const { first, day, last, only } = range.groups ?? {};
  const end = readPoint(last ?? only ?? '');
  const start = readPoint(first ?? day ?? only ?? '');
  if (start === null || end === null) return null;
  return inherit({ ...start, months: start.months ?? end.months }, end);
}

/** A year written at one end counts for the other, turned back or on where the months run over New Year. */
function inherit(start: Point, end: Point): Span {
  const runsOver = order(start) > order(end);
  const surely = surelyRead([start, end]);
  if (start.year === null && end.year !== null)
    return {
      start: { ...start, year: runsOver ? end.year - 1 : end.year },
      end,
      confidence: runsOver ? 'likely' : surely,
    };
  if (end.year === null && start.year !== null)
    return { start, end: { ...end, year: runsOver ? start.year + 1 : start.year }, confidence: 'likely' };
  return { start, end, confidence: surely };
}

function surelyRead(points: readonly Point[]): Confidence {
  if (points.some(({ precision }) => precision === 'season')) return 'unsure';
  return points.some(({ inDoubt }) => inDoubt) ? 'likely' : 'sure';
}

function order(point: Point): number {
  return (point.months?.[0] ?? 0) * 100 + (point.day ?? 0);
}

function unread(raw: string, precision: DatePrecision): PeriodReading {
  return {
    raw,
    start: null,
    startPrecision: precision,
    end: null,
    endPrecision: precision,
    confidence: 'unsure',
    parts: [],
  };
}
