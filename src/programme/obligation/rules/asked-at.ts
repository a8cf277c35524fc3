/** When a plan's questions reach whoever answers them: the next nine o'clock of a working day after the import. */
import { type WorkCalendar, workingDayOnOrAfter } from '../../calendar/work-calendar.ts';
import { type Agenda, zoneOf } from '../agenda.ts';
import { slotAt } from '../rule.ts';

const ASKED_AT = Temporal.PlainTime.from('09:00');

export function askedAt(agenda: Agenda, person: string): Temporal.Instant {
  return nextAsking(agenda.calendar, zoneOf(agenda, person), agenda.imported.at);
}

function nextAsking(calendar: WorkCalendar, timeZone: string, after: Temporal.Instant): Temporal.Instant {
  const local = after.toZonedDateTimeISO(timeZone);
  const isPast = Temporal.PlainTime.compare(local.toPlainTime(), ASKED_AT) >= 0;
  const from = local.toPlainDate().add({ days: isPast ? 1 : 0 });
  return slotAt(workingDayOnOrAfter(calendar, from), ASKED_AT, timeZone);
}

/**
 * The import before, whose questions had been asked when this one came; imports in between that were replaced before
 * anybody was asked have asked nothing. `undefined`: this one is the first to ask.
 */
export function askedBefore<Import extends { readonly at: Temporal.Instant }>(
  imports: readonly Import[],
  newest: { readonly at: Temporal.Instant },
  { calendar, timeZone }: { readonly calendar: WorkCalendar; readonly timeZone: string },
): Import | undefined {
  return imports.findLast(
    ({ at }) => Temporal.Instant.compare(nextAsking(calendar, timeZone, at), newest.at) <= 0,
  );
}
