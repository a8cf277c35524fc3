/**
 * A meeting as iCalendar with METHOD:REQUEST. Everything is UTC: with a zone of its own the file would say local times
 * that Outlook moves. The UID is the meeting's place in its series, so a later mail about it updates the same entry.
 */
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod } from 'ical-generator';
import type { MeetingFact } from '../../report/facts.ts';

export interface InvitationInput {
  /** Programme id. */
  readonly programme: string;
  readonly summary: string;
  readonly description: string;
  readonly meeting: MeetingFact;
  readonly organiser: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string };
  /** DTSTAMP: the facts' cut-off, so that the same facts give the same bytes. */
  readonly stamp: Temporal.Instant;
}

export function meetingInvitation(input: InvitationInput): string {
  const { meeting, organiser, attendee } = input;
  const start = meeting.start.toInstant();
  const calendar = ical({
    prodId: { company: 'Tertial', product: 'Tertial', language: 'EN' },
    method: ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: `${input.programme}.${meeting.body}.${meeting.number}@tertial`,
    stamp: input.stamp.toString({ smallestUnit: 'second' }),
    start: start.toString(),
    end: start.add({ minutes: meeting.minutes }).toString(),
    summary: input.summary,
    description: input.description,
    location: meeting.place,
    organizer: { name: organiser.name, email: organiser.email },
    attendees: [
      {
        name: attendee.name,
        email: attendee.email,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: true,
      },
    ],
  });
  return calendar.toString();
}
