/**
 * Slack is quiet outside 08–16 local time and on days off. Mail waits for nobody: its time is chosen
 * by its rule.
 */
import { isWorkingDay, workingDayOnOrAfter } from '../calendar/work-calendar.ts';
import { type Agenda, zoneOf } from './agenda.ts';
import { slotAt } from './rule.ts';

const OPENS = Temporal.PlainTime.from('08:00');
const CLOSES = Temporal.PlainTime.from('16:00');

/** The first moment at or after `at` when a chat message may reach the person. */
export function nextOpenMoment(agenda: Agenda, person: string, at: Temporal.Instant): Temporal.Instant {
  const timeZone = zoneOf(agenda, person);
  const local = at.toZonedDateTimeISO(timeZone);
  const today = local.toPlainDate();
  const time = local.toPlainTime();
  if (isWorkingDay(agenda.calendar, today)) {
    if (Temporal.PlainTime.compare(time, OPENS) < 0) return slotAt(today, OPENS, timeZone);
    if (Temporal.PlainTime.compare(time, CLOSES) < 0) return at;
  }
  return slotAt(workingDayOnOrAfter(agenda.calendar, today.add({ days: 1 })), OPENS, timeZone);
}
