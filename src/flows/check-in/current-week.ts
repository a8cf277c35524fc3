import { previousPeriod, weekOf } from '../../programme/calendar/period.ts';
import { type Agenda, zoneOf } from '../../programme/obligation/agenda.ts';
import { checkInSlots } from '../../programme/obligation/rules/check-in.ts';

/**
 * The week a person answers about when they come by themselves: last week's until its overview has gone to the
 * coordinator, from then on this week's, early. ISO week id.
 */
export function currentWeek(agenda: Agenda, person: string, now: Temporal.Instant): string {
  const week = weekOf(now.toZonedDateTimeISO(zoneOf(agenda, person)).toPlainDate());
  const last = previousPeriod(week);
  const closes = checkInSlots(agenda, person, last).overview;
  return Temporal.Instant.compare(now, closes) < 0 ? last.id : week.id;
}
