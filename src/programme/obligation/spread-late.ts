/**
 * After downtime nobody gets more than one message at a time: of what is late, each person gets one now and the rest one
 * a working day, at the programme's mail time; what would be too late first goes first, so that as little as possible
 * comes too late. Who gets something that is not late at this very moment gets the first late one the day after.
 */
import { addWorkingDays } from '../calendar/work-calendar.ts';
import { type Agenda, zoneOf } from './agenda.ts';
import type { Obligation } from './obligation.ts';
import { nextOpenMoment } from './quiet-hours.ts';
import { slotAt } from './rule.ts';
import { byUrgency } from './urgency.ts';

/** A message this many hours late was held up by downtime, not by an ordinary tick or retry. */
const LATE_HOURS = 2;

export function spreadLate(
  agenda: Agenda,
  obligations: readonly Obligation[],
  now: Temporal.Instant,
): readonly Obligation[] {
  const limit = now.subtract({ hours: LATE_HOURS });
  const stillOwed = (item: Obligation): boolean =>
    item.lateUntil === null || Temporal.Instant.compare(item.lateUntil, now) > 0;
  const late = obligations.filter(
    (item) => Temporal.Instant.compare(item.dueAt, limit) < 0 && stillOwed(item),
  );
  if (late.length === 0) return obligations;
  const onTime = obligations.filter((item) => Temporal.Instant.compare(item.dueAt, limit) >= 0);
  const turn = new Map<string, number>(onTime.map(({ to }) => [to, 1]));
  const place = new Map<string, number>();
  for (const item of [...late].sort(byUrgency)) {
    const before = turn.get(item.to) ?? 0;
    turn.set(item.to, before + 1);
    place.set(item.key, before);
  }
  return obligations.map((item) => {
    const wait = place.get(item.key) ?? 0;
    if (wait === 0) return item;
    const timeZone = zoneOf(agenda, item.to);
    // The first one may have to wait for the morning: the others are counted from there.
    const first = nextOpenMoment(agenda, item.to, now).toZonedDateTimeISO(timeZone).toPlainDate();
    const day = addWorkingDays(agenda.calendar, first, wait);
    return { ...item, notBefore: slotAt(day, agenda.programme.rhythm.mailTime, timeZone) };
  });
}
