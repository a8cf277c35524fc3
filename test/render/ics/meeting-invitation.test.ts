import { describe, expect, test } from 'vitest';
import { meetingInvitation } from '../../../src/render/ics/meeting-invitation.ts';

const input = (start: string, number = 4) => ({
  programme: 'timra-2016',
  summary: '[Timrå] Styrgruppen',
  description: 'Digital verksamhetsutveckling i Timrå',
  meeting: {
    body: 'styrgrupp',
    number,
    minutes: 90,
    place: null,
    start: Temporal.ZonedDateTime.from(`${start}[Europe/Stockholm]`),
  },
  organiser: { name: 'Tertial', email: 'tertial@timra.example.org' },
  attendee: { name: 'Yvonne Westerlund', email: 'yvonne@timra.example.org' },
  stamp: Temporal.Instant.from('2016-11-22T06:00:00Z'),
});

describe('invitation', () => {
  test('is a request in UTC, winter and summer', () => {
    const winter = meetingInvitation(input('2016-11-29T13:00'));
    expect(winter).toContain('METHOD:REQUEST');
    expect(winter).toContain('DTSTART:20161129T120000Z');
    expect(winter).toContain('DTEND:20161129T133000Z');
    expect(winter).not.toContain('VTIMEZONE');
    expect(meetingInvitation(input('2017-06-13T13:00'))).toContain('DTSTART:20170613T110000Z');
  });

  test('is the same bytes for the same facts, and the same entry when the time moves', () => {
    const uid = (text: string) => /UID:(.*)/.exec(text)?.[1];
    const one = meetingInvitation(input('2016-11-29T13:00'));
    expect(meetingInvitation(input('2016-11-29T13:00'))).toBe(one);
    expect(one).toContain('DTSTAMP:20161122T060000Z');
    expect(uid(meetingInvitation(input('2016-11-30T13:00')))).toBe(uid(one));
    expect(uid(meetingInvitation(input('2016-11-29T13:00', 5)))).not.toBe(uid(one));
  });
});
