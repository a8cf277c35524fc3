import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeetingsThen, trackMeetings } from '../../../src/programme/meeting/meeting-history.ts';
import type { Meeting } from '../../../src/programme/meeting/meetings.ts';

function meeting(day: string, changes: Partial<Meeting> = {}): Meeting {
  return {
    body: 'styret',
    start: Temporal.PlainDateTime.from(`${day}T13:00`).toZonedDateTime('Europe/Stockholm'),
    minutes: 60,
    place: null,
    link: null,
    number: 1,
    ...changes,
  };
}

const then = (since: string, ...meetings: readonly Meeting[]): MeetingsThen => ({
  since: Temporal.Instant.from(`${since}T08:00:00Z`),
  meetings,
});

const shown = (history: readonly MeetingsThen[]) => {
  const { current, changes } = trackMeetings(history);
  const day = (one: { meeting: Meeting }) => one.meeting.start.toPlainDate().toString();
  return {
    current: current.map((one) => `${day(one)} ${one.origin} ${one.sequence}`),
    changes: changes.map(({ before, after }) => `${day(before)} > ${after === null ? '' : day(after)}`),
  };
};

describe('meetings through the revisions', () => {
  it('keep their entry while nothing about them changes', () => {
    const history = [
      then('2016-08-01', meeting('2016-09-27')),
      then('2016-08-20', meeting('2016-09-27', { number: 4 })),
    ];
    expect(shown(history)).toEqual({ current: ['2016-09-27 2016-09-27 0'], changes: [] });
  });

  it('a day that goes while another comes near it is a move, one that just goes is off, one that just comes is new', () => {
    const first = then('2016-08-01', meeting('2016-09-27'), meeting('2016-10-25'), meeting('2016-11-29'));
    const next = then('2016-08-20', meeting('2016-09-27'), meeting('2016-10-27'), meeting('2017-01-31'));
    expect(shown([first, next])).toEqual({
      current: ['2016-09-27 2016-09-27 0', '2016-10-27 2016-10-25 1', '2017-01-31 2017-01-31 0'],
      changes: ['2016-10-25 > 2016-10-27', '2016-11-29 > '],
    });
  });

  it('a meeting moved twice, or there and back, keeps its entry, and its sequence rises each time', () => {
    const history = [
      then('2016-08-01', meeting('2016-09-27')),
      then('2016-08-10', meeting('2016-09-29')),
      then('2016-08-20', meeting('2016-09-27')),
    ];
    expect(shown(history).current).toEqual(['2016-09-27 2016-09-27 2']);
    const [tracked] = trackMeetings(history).current;
    expect(tracked?.days).toEqual(['2016-09-27', '2016-09-29']);
  });

  it('another time or another room on the same day is a change; what has been held does not change', () => {
    const room = then('2016-08-20', meeting('2016-09-27', { place: 'Rum 2' }));
    expect(shown([then('2016-08-01', meeting('2016-09-27')), room]).changes).toEqual([
      '2016-09-27 > 2016-09-27',
    ]);
    expect(shown([then('2016-08-01', meeting('2016-08-10')), then('2016-08-20')]).changes).toEqual([]);
  });

  it('of two bodies do not mix', () => {
    const history = [
      then('2016-08-01', meeting('2016-09-27')),
      then('2016-08-20', meeting('2016-09-28', { body: 'annat' })),
    ];
    expect(shown(history).changes).toEqual(['2016-09-27 > ']);
  });

  it('every meeting to come is kept, moved or off, once, and no two share an entry', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 8 });
    const from = Temporal.PlainDate.from('2016-09-01');
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 5 }), (plans) => {
        const history = plans.map((plan, at) =>
          then(
            Temporal.PlainDate.from('2016-08-01').add({ days: at }).toString(),
            ...plan.toSorted((a, b) => a - b).map((day) => meeting(from.add({ days: day }).toString())),
          ),
        );
        const { current, changes } = trackMeetings(history);
        expect(current.map((one) => one.meeting)).toEqual(history.at(-1)?.meetings);
        const coming = changes.filter(({ after }) => after !== null);
        for (const { before, after } of coming) expect(after?.origin).toBe(before.origin);
        // An entry that was called off never comes back, and no two meetings share one.
        const off = changes.filter(({ after }) => after === null).map(({ before }) => before.origin);
        const held = current.map(({ origin }) => origin);
        expect(new Set([...held, ...off]).size).toBe(held.length + off.length);
      }),
    );
  });
});
