/**
 * A meeting that people have in their calendars is moved or called off: whoever was invited hears of it at once, with what
 * changes the calendar entry. The rule looks at the plan's revisions alone: a change counts when the invitation's day had
 * come before it; whether the invitation has left is for the composer to see.
 */
import { addWorkingDays } from '../../calendar/work-calendar.ts';
import { type MeetingChange, trackMeetings } from '../../meeting/meeting-history.ts';
import { type Agenda, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { isInside, type ObligationRule, slotAt } from '../rule.ts';
import { recipientsOf } from './report.ts';

export const meetingChangeRule: ObligationRule = (agenda, window) =>
  agenda.meetingHistory.length < 2
    ? []
    : trackMeetings(agenda.meetingHistory)
        .changes.filter(({ at }) => isInside(window, at))
        .flatMap((change) => mailsAbout(agenda, change));

function mailsAbout(agenda: Agenda, { at, before, after }: MeetingChange): readonly Obligation[] {
  const { id: programme, bodies, rhythm } = agenda.programme;
  const body = bodies.find(({ id }) => id === before.meeting.body);
  if (body === undefined) return [];
  const from = localOf(before.meeting.start);
  const to = after === null ? null : localOf(after.meeting.start);
  return recipientsOf(agenda, [body.id, 'project-leader', 'coordinator'])
    .filter((person) => {
      const day = addWorkingDays(agenda.calendar, before.meeting.start.toPlainDate(), -rhythm.digestOffset);
      return Temporal.Instant.compare(slotAt(day, rhythm.mailTime, zoneOf(agenda, person)), at) < 0;
    })
    .map((person) => ({
      key: `meeting-change:${programme}:${body.id}:${before.origin}#${before.sequence}:${from}>${to ?? ''}:${person}`,
      programme,
      to: person,
      channel: 'mail',
      dueAt: at,
      notBefore: at,
      lateUntil: (after ?? before).meeting.start.toInstant(),
      about: {
        kind: 'meeting-change',
        body: body.id,
        from,
        to,
        days: before.days,
        origin: before.origin,
        sequence: before.sequence,
      },
    }));
}

function localOf(start: Temporal.ZonedDateTime): string {
  return start.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
