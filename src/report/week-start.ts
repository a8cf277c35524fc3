import { parsePeriod } from '../programme/calendar/period.ts';

/** The Monday of an ISO week id. An id that is none is a bug: week ids are made by the product itself. */
export function weekStart(week: string): Temporal.PlainDate {
  const period = parsePeriod(week);
  if (period?.kind !== 'week') throw new Error(`"${week}" is not a week id such as 2016-W35.`);
  return period.start;
}
