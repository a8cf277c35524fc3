/**
 * Reporting periods: ISO weeks, months and tertials (Jan–Apr, May–Aug, Sep–Dec; R4). Every day lies in exactly one of
 * each. Ids are `2017-W12`, `2017-03` and `2017-T1`. What lies between two meetings, or between any two days, is a span:
 * `2014-02-26..2014-05-21`.
 */
type CalendarKind = 'week' | 'month' | 'tertial';
type PeriodKind = CalendarKind | 'span';

/** `start` and `end` are both inside the period. */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

export function weekOf(date: Temporal.PlainDate): Period {
  const start = date.subtract({ days: date.dayOfWeek - 1 });
  const year = String(date.yearOfWeek ?? date.year);
  return {
    id: `${year}-W${String(date.weekOfYear ?? 0).padStart(2, '0')}`,
    kind: 'week',
    start,
    end: start.add({ days: 6 }),
  };
}

export function monthOf(date: Temporal.PlainDate): Period {
  const start = date.with({ day: 1 });
  return { id: date.toPlainYearMonth().toString(), kind: 'month', start, end: lastDay(start, 1) };
}

export function tertialOf(date: Temporal.PlainDate): Period {
  const tertial = Math.ceil(date.month / 4);
  const start = Temporal.PlainDate.from({ year: date.year, month: tertial * 4 - 3, day: 1 });
  return { id: `${String(date.year)}-T${String(tertial)}`, kind: 'tertial', start, end: lastDay(start, 4) };
}

/** Both days inside. */
export function spanOf(start: Temporal.PlainDate, end: Temporal.PlainDate): Period {
  return { id: `${start.toString()}..${end.toString()}`, kind: 'span', start, end };
}

function periodOf(kind: CalendarKind, date: Temporal.PlainDate): Period {
  return { week: weekOf, month: monthOf, tertial: tertialOf }[kind](date);
}

/** Of a span: the days just before it, as many. */
export function previousPeriod(period: Period): Period {
  const end = period.start.subtract({ days: 1 });
  return period.kind === 'span' ? spanOf(end.subtract(lengthOf(period)), end) : periodOf(period.kind, end);
}

export function nextPeriod(period: Period): Period {
  const start = period.end.add({ days: 1 });
  return period.kind === 'span' ? spanOf(start, start.add(lengthOf(period))) : periodOf(period.kind, start);
}

/** Reads an id such as `2017-W12`, `2017-03`, `2017-T1` or `2014-02-26..2014-05-21`; `undefined` for anything else. */
export function parsePeriod(id: string): Period | undefined {
  if (id.includes('..')) return parseSpan(id);
  const match = /^(\d{4})-(?:W(\d{2})|T([1-3])|(\d{2}))$/.exec(id);
  if (match === null) return undefined;
  const [, year, week, tertial, month] = match;
  if (week !== undefined) return weekNumbered(id, { year: Number(year), week: Number(week) });
  if (tertial !== undefined)
    return tertialOf(Temporal.PlainDate.from({ year: Number(year), month: Number(tertial) * 4, day: 1 }));
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return monthOf(Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: 1 }));
}

/** Weeks read before: every answer carries its week's id, and a report reads years of them. */
const WEEKS = new Map<string, Period>();

function weekNumbered(
  id: string,
  { year, week }: { readonly year: number; readonly week: number },
): Period | undefined {
  const known = WEEKS.get(id);
  if (known !== undefined) return known;
  const found = weekOf(Temporal.PlainDate.from({ year, month: 1, day: 4 }).add({ weeks: week - 1 }));
  if (found.id !== id) return undefined;
  WEEKS.set(id, found);
  return found;
}

function parseSpan(id: string): Period | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(id);
  const [start, end] = [dayOf(match?.[1]), dayOf(match?.[2])];
  if (start === undefined || end === undefined || Temporal.PlainDate.compare(start, end) > 0)
    return undefined;
  return spanOf(start, end);
}

function dayOf(text: string | undefined): Temporal.PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isMonth = year > 0 && month >= 1 && month <= 12;
  if (!isMonth || day < 1 || day > new Temporal.PlainYearMonth(year, month).daysInMonth) return undefined;
  return new Temporal.PlainDate(year, month, day);
}

function lengthOf({ start, end }: Period): { days: number } {
  return { days: start.until(end, { largestUnit: 'day' }).days };
}

function lastDay(start: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return start.add({ months }).subtract({ days: 1 });
}
