/**
 * A meeting as iCalendar: a request, or its cancellation. The UID is the first day the meeting was set for, so that a mail
 * about a moved meeting moves the entry instead of making a second one; the sequence says which of two mails is newer.
 */
import type { MeetingFact } from '../../report/facts.ts';
import { calendarText, personLine, plainLine, textLine, timeLine } from './calendar-text.ts';

export interface InvitationInput {
  readonly method: 'REQUEST' | 'CANCEL';
  /** Programme id. */
  readonly programme: string;
  readonly summary: string;
  readonly description: string;
  readonly meeting: Pick<MeetingFact, 'body' | 'start' | 'minutes' | 'place'>;
  readonly entry: CalendarEntry;
  readonly organiser: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string };
  /** DTSTAMP: the facts' cut-off, so that the same facts give the same bytes. */
  readonly stamp: Temporal.Instant;
}

/** Which entry of a calendar it is; from `trackMeetings`. */
export interface CalendarEntry {
  /** ISO date the meeting was first set for. */
  readonly origin: string;
  readonly sequence: number;
}

/** Calendars ring so long before. */
const ALARM = '-PT15M';

export function meetingInvitation(input: InvitationInput): string {
  const { method, meeting, entry, attendee } = input;
  const start = meeting.start.toInstant();
  const isOff = method === 'CANCEL';
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tertial//Tertial//EN',
    'CALSCALE:GREGORIAN',
    plainLine('METHOD', method),
    'BEGIN:VEVENT',
    textLine('UID', `${input.programme}.${meeting.body}.${entry.origin}@tertial`),
    plainLine('SEQUENCE', String(entry.sequence)),
    timeLine('DTSTAMP', input.stamp),
    timeLine('DTSTART', start),
    timeLine('DTEND', start.add({ minutes: meeting.minutes })),
    textLine('SUMMARY', input.summary),
    textLine('DESCRIPTION', input.description),
    ...(meeting.place === null ? [] : [textLine('LOCATION', meeting.place)]),
    plainLine('STATUS', isOff ? 'CANCELLED' : 'CONFIRMED'),
    plainLine('TRANSP', isOff ? 'TRANSPARENT' : 'OPAQUE'),
    personLine('ORGANIZER', input.organiser),
    personLine('ATTENDEE', attendee, [
      'CUTYPE=INDIVIDUAL',
      'ROLE=REQ-PARTICIPANT',
      ...(isOff ? [] : ['PARTSTAT=NEEDS-ACTION', 'RSVP=TRUE']),
    ]),
    ...(isOff ? [] : alarm(input.summary)),
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

function alarm(text: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    plainLine('TRIGGER', ALARM),
    textLine('DESCRIPTION', text),
    'END:VALARM',
  ];
}
