import { parsePeriod } from '../programme/calendar/period.ts';

const known = new Map<string, Temporal.PlainDate>();

/** The Monday of an ISO week id. An id that is none is a bug: week ids are made by the product itself. */
export function weekStart(week: string): Temporal.PlainDate {
  const start = known.get(week);
  if (start !== undefined) return start;
  const period = parsePeriod(week);
  if (period?.kind !== 'week') throw new Error(`"${week}" is not a week id such as 2016-W35.`);
  known.set(week, period.start);
  return period.start;
}
