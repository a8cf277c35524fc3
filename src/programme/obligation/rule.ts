import type { Agenda } from './agenda.ts';
import type { Obligation } from './obligation.ts';

/** Half open on the left: `after` < dueAt ≤ `until`. */
export interface Window {
  readonly after: Temporal.Instant;
  readonly until: Temporal.Instant;
}

/**
 * One automatic message: what is owed with a due instant inside the window. A rule looks only at the agenda, never at
 * what was sent or answered, so the windows (a, b] and (b, c] together owe exactly what (a, c] owes.
 */
export type ObligationRule = (agenda: Agenda, window: Window) => readonly Obligation[];

export function isInside(window: Window, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, window.after) > 0 && Temporal.Instant.compare(at, window.until) <= 0;
}

/** A wall-clock slot as an instant; in a DST gap the time after the gap, in an overlap the first one. */
export function slotAt(
  date: Temporal.PlainDate,
  plainTime: Temporal.PlainTime,
  timeZone: string,
): Temporal.Instant {
  return date.toZonedDateTime({ timeZone, plainTime }).toInstant();
}

export interface DateWindow {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

/** Whether a slot on the date can lie in the window: asked first, since instants cost far more than dates. */
export function mayBeInside({ first, last }: DateWindow, date: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, first) >= 0 && Temporal.PlainDate.compare(date, last) <= 0;
}

/** Every date on which some zone on earth has an instant of the window. */
export function datesOf(window: Window): DateWindow {
  return {
    first: window.after.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 1 }),
    last: window.until.toZonedDateTimeISO('UTC').toPlainDate().add({ days: 1 }),
  };
}
