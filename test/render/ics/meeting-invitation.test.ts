import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InvitationInput, meetingInvitation } from '../../../src/render/ics/meeting-invitation.ts';
import { type Component, parseCalendar, unescapeText } from './parse-calendar.ts';

const zoned = (start: string) => Temporal.ZonedDateTime.from(`${start}[Europe/Stockholm]`);
const input = (start: string, changes: Partial<InvitationInput> = {}): InvitationInput => ({
  method: 'REQUEST',
  programme: 'timra-2016',
  summary: '[Timrå] Styrgruppen',
  description: 'Digital verksamhetsutveckling i Timrå',
  meeting: { body: 'styrgrupp', minutes: 90, place: null, start: zoned(start) },
  entry: { origin: '2016-11-29', sequence: 0 },
  organiser: { name: 'Tertial', email: 'tertial@timra.example.org' },
  attendee: { name: 'Yvonne Westerlund', email: 'yvonne@timra.example.org' },
  stamp: Temporal.Instant.from('2016-11-22T06:00:00Z'),
  ...changes,
});

function eventOf(text: string): Component {
  const calendar = parseCalendar(text);
  expect(calendar.name).toBe('VCALENDAR');
  expect(calendar.components.map(({ name }) => name)).toEqual(['VEVENT']);
  const [event] = calendar.components;
  if (event === undefined) throw new Error('no event');
  return event;
}

const valueOf = ({ properties }: Component, name: string): string | undefined =>
  properties.find((one) => one.name === name)?.value;
/** What can be seen of a text: line breaks are one kind, controls are nothing. */
const seen = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029\v\f]/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');

describe('invitation', () => {
  test('is a request in UTC, winter and summer', () => {
    const winter = meetingInvitation(input('2016-11-29T13:00'));
    expect(winter).toContain('METHOD:REQUEST');
    expect(winter).toContain('DTSTART:20161129T120000Z');
    expect(winter).toContain('DTEND:20161129T133000Z');
    expect(winter).not.toMatch(/VTIMEZONE|TZID/);
    expect(meetingInvitation(input('2017-06-13T13:00'))).toContain('DTSTART:20170613T110000Z');
  });

  test('asks its one reader, comes from the sender, and rings before', () => {
    const event = eventOf(meetingInvitation(input('2016-11-29T13:00')));
    const attendees = event.properties.filter(({ name }) => name === 'ATTENDEE');
    expect(attendees).toHaveLength(1);
    expect(attendees[0]).toMatchObject({
      value: 'mailto:yvonne@timra.example.org',
      parameters: { CN: 'Yvonne Westerlund', RSVP: 'TRUE', PARTSTAT: 'NEEDS-ACTION' },
    });
    expect(valueOf(event, 'ORGANIZER')).toBe('mailto:tertial@timra.example.org');
    expect(event.components.map(({ name }) => name)).toEqual(['VALARM']);
    expect(event.components.map((one) => valueOf(one, 'TRIGGER'))).toEqual(['-PT15M']);
  });

  test('is the same bytes for the same facts, and the same entry when the time moves', () => {
    const one = meetingInvitation(input('2016-11-29T13:00'));
    expect(meetingInvitation(input('2016-11-29T13:00'))).toBe(one);
    expect(one).toContain('DTSTAMP:20161122T060000Z');
    const moved = meetingInvitation(
      input('2016-11-30T13:00', { entry: { origin: '2016-11-29', sequence: 1 } }),
    );
    expect(valueOf(eventOf(moved), 'UID')).toBe(valueOf(eventOf(one), 'UID'));
    expect(valueOf(eventOf(moved), 'SEQUENCE')).toBe('1');
  });

  test('that is called off cancels that entry and asks nobody', () => {
    const entry = { origin: '2016-11-29', sequence: 2 };
    const off = meetingInvitation(input('2016-11-29T13:00', { method: 'CANCEL', entry }));
    expect(off).toContain('METHOD:CANCEL');
    const event = eventOf(off);
    expect(valueOf(event, 'STATUS')).toBe('CANCELLED');
    expect(valueOf(event, 'UID')).toBe('timra-2016.styrgrupp.2016-11-29@tertial');
    expect(event.properties.some(({ parameters }) => 'RSVP' in parameters)).toBe(false);
    expect(event.components).toEqual([]);
  });

  test('whatever anybody writes stays words, in lines of 75 octets', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        'x\r\nATTENDEE:mailto:evil@example.com',
        'x\rEND:VEVENT\rBEGIN:VEVENT',
        'x\nMETHOD:CANCEL',
        'a\u2028BEGIN:VALARM\u2029ACTION:PROCEDURE',
        '"; CN="evil":mailto:evil@example.com',
        String.raw`a\nb\;c\,d\\`,
        `${'å'.repeat(74)}😀${'\\;,'.repeat(60)}`,
        '\u202Etxt.exe',
      ),
    );
    fc.assert(
      fc.property(words, words, words, words, (summary, description, place, name) => {
        const text = meetingInvitation(
          input('2016-11-29T13:00', {
            ...{ summary, description },
            meeting: { body: 'styrgrupp', minutes: 90, place, start: zoned('2016-11-29T13:00') },
            attendee: { name, email: 'yvonne@timra.example.org' },
          }),
        );
        const event = eventOf(text);
        expect(unescapeText(valueOf(event, 'SUMMARY') ?? '')).toBe(seen(summary));
        expect(unescapeText(valueOf(event, 'DESCRIPTION') ?? '')).toBe(seen(description));
        expect(unescapeText(valueOf(event, 'LOCATION') ?? '')).toBe(seen(place));
        expect(event.properties.map((one) => one.name)).toEqual([
          ...['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'LOCATION'],
          ...['STATUS', 'TRANSP', 'ORGANIZER', 'ATTENDEE'],
        ]);
        expect(valueOf(event, 'ATTENDEE')).toBe('mailto:yvonne@timra.example.org');
      }),
      { numRuns: 300 },
    );
  });
});
