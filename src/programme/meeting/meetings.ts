/**
 * When a body meets (T20: monthly, in connection with another meeting; T21). A meeting on a day off is held on the
 * working day before. Times are the programme's local times; start instants follow the zone's rules on that day.
 */
import { type WorkCalendar, workingDayOnOrBefore } from '../calendar/work-calendar.ts';
import type { Body, MeetingSeries, Programme } from '../programme.ts';

export interface Meeting {
  readonly body: string;
  readonly start: Temporal.ZonedDateTime;
  readonly minutes: number;
  readonly place: string | null;
  /** Where one joins from afar. */
  readonly link: string | null;
  /** Running number within the series, from 1. */
  readonly number: number;
}

/** Worked out once per body and calendar: the series does not change, and every tick asks for it. */
const known = new WeakMap<WorkCalendar, WeakMap<Body, readonly Meeting[]>>();

/** All meetings of the body, oldest first. */
export function meetingsOf(programme: Programme, body: Body, calendar: WorkCalendar): readonly Meeting[] {
  const ofCalendar = known.get(calendar) ?? new WeakMap<Body, readonly Meeting[]>();
  known.set(calendar, ofCalendar);
  const meetings = ofCalendar.get(body) ?? listMeetings(programme, body, calendar);
  ofCalendar.set(body, meetings);
  return meetings;
}

function listMeetings(programme: Programme, body: Body, calendar: WorkCalendar): readonly Meeting[] {
  const series = body.meetings;
  if (series === null) return [];
  return meetingDates(series).map((date, index) => ({
    body: body.id,
    start: workingDayOnOrBefore(calendar, date).toZonedDateTime({
      timeZone: programme.timeZone,
      plainTime: series.time,
    }),
    minutes: series.minutes,
    place: series.place,
    link: series.link ?? null,
    number: index + 1,
  }));
}

/** The last meeting that started before `at` and the first that starts at or after it. */
export function meetingsAround(
  meetings: readonly Meeting[],
  at: Temporal.Instant,
): { readonly previous: Meeting | null; readonly next: Meeting | null } {
  const next = meetings.findIndex(({ start }) => Temporal.Instant.compare(start.toInstant(), at) >= 0);
  if (next === -1) return { previous: meetings.at(-1) ?? null, next: null };
  return { previous: meetings[next - 1] ?? null, next: meetings[next] ?? null };
}

function meetingDates(series: MeetingSeries): readonly Temporal.PlainDate[] {
  if (series.rule === 'dates') return [...series.dates].sort((a, b) => Temporal.PlainDate.compare(a, b));
  const dates: Temporal.PlainDate[] = [];
  for (
    let month = series.from.toPlainYearMonth();
    Temporal.PlainYearMonth.compare(month, series.until.toPlainYearMonth()) <= 0;
    month = month.add({ months: 1 })
  ) {
    if (series.except.includes(month.month)) continue;
    const date = weekdayInMonth(month, series.weekday, series.ordinal);
    const inside =
      Temporal.PlainDate.compare(date, series.from) >= 0 &&
      Temporal.PlainDate.compare(date, series.until) <= 0;
    if (inside) dates.push(date);
  }
  return dates;
}

/** The `ordinal`th `weekday` of the month; −1 is the last. A fifth that does not exist is the fourth. */
function weekdayInMonth(
  month: Temporal.PlainYearMonth,
  weekday: number,
  ordinal: number,
): Temporal.PlainDate {
  const first = month.toPlainDate({ day: 1 });
  const firstHit = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
  const lastHit = Math.floor((month.daysInMonth - firstHit.day) / 7);
  return firstHit.add({ weeks: ordinal === -1 ? lastHit : Math.min(ordinal - 1, lastHit) });
}
