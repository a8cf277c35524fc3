/**
 * Reporting periods: ISO weeks, months and tertials (Jan–Apr, May–Aug, Sep–Dec; R4). Every day lies in exactly one of
 * each. Ids are `2017-W12`, `2017-03` and `2017-T1`.
 */
type PeriodKind = 'week' | 'month' | 'tertial';

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

function periodOf(kind: PeriodKind, date: Temporal.PlainDate): Period {
  return { week: weekOf, month: monthOf, tertial: tertialOf }[kind](date);
}

export function previousPeriod(period: Period): Period {
  return periodOf(period.kind, period.start.subtract({ days: 1 }));
}

export function nextPeriod(period: Period): Period {
  return periodOf(period.kind, period.end.add({ days: 1 }));
}

/** Reads an id such as `2017-W12`, `2017-03` or `2017-T1`; `undefined` for anything else. */
export function parsePeriod(id: string): Period | undefined {
  const match = /^(\d{4})-(?:W(\d{2})|T([1-3])|(\d{2}))$/.exec(id);
  if (match === null) return undefined;
  const [, year, week, tertial, month] = match;
  if (week !== undefined) {
    const found = weekOf(
      Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 }).add({ weeks: Number(week) - 1 }),
    );
    return found.id === id ? found : undefined;
  }
  if (tertial !== undefined)
    return tertialOf(Temporal.PlainDate.from({ year: Number(year), month: Number(tertial) * 4, day: 1 }));
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return monthOf(Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: 1 }));
}

function lastDay(start: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return start.add({ months }).subtract({ days: 1 });
}
