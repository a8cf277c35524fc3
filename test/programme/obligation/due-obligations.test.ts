import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueObligations, nextDueAt } from '../../../src/programme/obligation/due-obligations.ts';
import {
  activity,
  agendaOf,
  at,
  body,
  calendarWith,
  confirmed,
  date,
  reportingOf,
  tentative,
  time,
  tinyProgramme,
} from '../tiny-programme.ts';

const board = body({
  meetings: {
    raw: 'en gång per månad',
    time: time('13:00'),
    minutes: 120,
    place: null,
    rule: 'monthly',
    weekday: 2,
    ordinal: 2,
    from: date('2016-08-01'),
    until: date('2017-12-31'),
    except: [7],
  },
});

function keys(agenda: ReturnType<typeof agendaOf>, after: string, until: string): readonly string[] {
  return dueObligations(agenda, { after: at(after), until: at(until) }).map(
    ({ key, dueAt }) => `${dueAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString()} ${key}`,
  );
}

describe('the weekly check-in', () => {
  test('one prompt on Friday 09:00, nudges Monday and Tuesday 10:00, an overview on Wednesday 09:00', () => {
    expect(keys(agendaOf(tinyProgramme()), '2016-09-02T08:59', '2016-09-09T08:59')).toEqual([
      '2016-09-02T09:00:00 prompt:tiny:ann:2016-W35',
      '2016-09-05T10:00:00 nudge:tiny:ann:2016-W35:1',
      '2016-09-06T10:00:00 nudge:tiny:ann:2016-W35:2',
      '2016-09-07T09:00:00 overview:tiny:kim:2016-W35',
    ]);
  });

  test('a prompt on a public holiday moves to the working day before, a nudge on one is skipped', () => {
    const easter = calendarWith('2017-04-14', '2017-04-17');
    const programme = tinyProgramme({
      activities: [activity('1.1', '2017-01-01', '2017-06-30', confirmed('ann'))],
    });
    expect(keys(agendaOf(programme, { calendar: easter }), '2017-04-12T12:00', '2017-04-19T12:00')).toEqual([
      '2017-04-13T09:00:00 prompt:tiny:ann:2017-W15',
      '2017-04-18T10:00:00 nudge:tiny:ann:2017-W15:2',
      '2017-04-19T09:00:00 overview:tiny:kim:2017-W15',
    ]);
  });

  test('T16 T17: a tentative leader is not asked; the project leader is, until the leader is confirmed', () => {
    const programme = tinyProgramme({
      activities: [activity('1.1', '2016-08-01', '2016-12-31', tentative('ann'))],
    });
    const prompts = (agenda: ReturnType<typeof agendaOf>): readonly string[] =>
      keys(agenda, '2016-09-02T08:59', '2016-09-02T09:00');
    expect(prompts(agendaOf(programme))).toEqual(['2016-09-02T09:00:00 prompt:tiny:lea:2016-W35']);
    expect(prompts(agendaOf(programme, { confirmed: new Map([['1.1', 'ann']]) }))).toEqual([
      '2016-09-02T09:00:00 prompt:tiny:ann:2016-W35',
    ]);
  });

  test('nine in the morning is nine in the morning where the person is, also across summer time', () => {
    const agenda = agendaOf(tinyProgramme(), {
      members: new Map([
        ['ann', { person: 'ann', email: null, slackUserId: null, timeZone: 'Europe/Helsinki', locale: null }],
      ]),
    });
    const prompts = dueObligations(agenda, { after: at('2016-10-21T00:00'), until: at('2016-11-05T00:00') })
      .filter(({ about }) => about.kind === 'prompt')
      .map(({ dueAt }) => dueAt.toString());
    expect(prompts).toEqual(['2016-10-21T06:00:00Z', '2016-10-28T06:00:00Z', '2016-11-04T07:00:00Z']);
  });

  test('an activity is asked about in the weeks its period touches and in no other', () => {
    const programme = tinyProgramme({
      activities: [activity('1.1', '2016-09-07', '2016-09-14', confirmed('ann'))],
    });
    const weeks = dueObligations(agendaOf(programme), {
      after: at('2016-08-01T00:00'),
      until: at('2016-12-01T00:00'),
    }).flatMap(({ about }) => (about.kind === 'prompt' ? [about.week] : []));
    expect(weeks).toEqual(['2016-W36', '2016-W37']);
  });
});

describe('reports', () => {
  const reporting = [reportingOf('monthly', ['styrgrupp'])];

  test('leave on the first working day after the month, to each member once', () => {
    const programme = tinyProgramme({ bodies: [{ ...board, meetings: null }], reporting });
    const due = keys(agendaOf(programme), '2016-12-31T00:00', '2017-01-10T00:00').filter((key) =>
      key.includes('report'),
    );
    expect(due).toEqual([
      '2017-01-02T08:00:00 report:tiny:monthly:2016-12:bo',
      '2017-01-02T08:00:00 report:tiny:monthly:2016-12:lea',
    ]);
  });

  test('T06: a tertial report covers four months', () => {
    const programme = tinyProgramme({ reporting: [reportingOf('tertial', ['bo'])] });
    const due = keys(agendaOf(programme), '2016-08-01T00:00', '2017-12-31T00:00').filter((key) =>
      key.includes('report'),
    );
    expect(due.map((key) => key.split(' ')[1])).toEqual([
      'report:tiny:tertial:2016-T2:bo',
      'report:tiny:tertial:2016-T3:bo',
      'report:tiny:tertial:2017-T1:bo',
      'report:tiny:tertial:2017-T2:bo',
    ]);
  });
});

describe('milestones', () => {
  test('14, 7 and 2 working days before and 1 after, to leader and project leader', () => {
    const mails = keys(
      agendaOf(tinyProgramme(), { calendar: calendarWith('2016-12-26', '2017-01-06') }),
      '2016-12-01T00:00',
      '2017-01-20T00:00',
    ).filter((key) => key.includes('remind') && key.endsWith('ann'));
    expect(mails).toEqual([
      '2016-12-12T08:00:00 remind:tiny:2016-12-31:-14:ann',
      '2016-12-21T08:00:00 remind:tiny:2016-12-31:-7:ann',
      '2016-12-29T08:00:00 remind:tiny:2016-12-31:-2:ann',
      '2017-01-02T08:00:00 remind:tiny:2016-12-31:1:ann',
    ]);
  });

  test('what ends on the same day for the same person is one mail', () => {
    const programme = tinyProgramme({
      activities: [
        activity('1.1', '2016-08-01', '2016-12-31', confirmed('ann')),
        activity('1.2', '2016-08-01', '2016-12-31', confirmed('bo')),
      ],
    });
    const toLeader = dueObligations(agendaOf(programme), {
      after: at('2016-12-08T00:00'),
      until: at('2016-12-14T00:00'),
    }).flatMap(({ about, to }) => (about.kind === 'milestone' ? [{ to, activities: about.activities }] : []));
    expect(toLeader).toEqual([
      { to: 'ann', activities: ['1.1'] },
      { to: 'bo', activities: ['1.2'] },
      { to: 'lea', activities: ['1.1', '1.2'] },
    ]);
  });
});

describe('meetings', () => {
  test('T20: a digest five working days before and a reminder the working day before', () => {
    const agenda = agendaOf(tinyProgramme({ bodies: [board] }));
    const mails = keys(agenda, '2016-09-01T00:00', '2016-10-01T00:00').filter((key) =>
      /digest|meeting/.test(key),
    );
    expect(mails.filter((key) => key.endsWith(':bo'))).toEqual([
      '2016-09-06T08:00:00 digest:tiny:styrgrupp:2016-09-13:bo',
      '2016-09-12T08:00:00 meeting:tiny:styrgrupp:2016-09-13:bo',
    ]);
  });
});

test('ticks (a, c] owe exactly (a, b] and (b, c]', () => {
  const agenda = agendaOf(
    tinyProgramme({
      bodies: [board],
      reporting: [reportingOf('monthly', ['styrgrupp']), reportingOf('tertial', ['bo'])],
    }),
    { calendar: calendarWith('2017-04-14', '2017-04-17', '2016-12-26') },
  );
  const start = at('2016-08-01T00:00');
  fc.assert(
    fc.property(fc.nat(700_000), fc.nat(60_000), fc.nat(60_000), (from, first, second) => {
      const a = start.add({ minutes: from });
      const b = a.add({ minutes: first });
      const c = b.add({ minutes: second });
      const whole = dueObligations(agenda, { after: a, until: c });
      const parts = [
        ...dueObligations(agenda, { after: a, until: b }),
        ...dueObligations(agenda, { after: b, until: c }),
      ];
      expect(parts).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

test('the next due instant is the first of what is owed after it', () => {
  const agenda = agendaOf(tinyProgramme());
  expect(nextDueAt(agenda, at('2016-09-02T09:00'))?.toString()).toBe('2016-09-05T08:00:00Z');
  expect(nextDueAt(agenda, at('2030-01-01T00:00'))).toBeNull();
});

test('a programme that becomes known on a Monday reminds nobody of the week before', () => {
  const monday = at('2016-09-05T07:00');
  const agenda = agendaOf(tinyProgramme(), { knownSince: monday });
  const due = keys(agenda, '2016-09-05T07:00', '2016-09-14T12:00').filter((key) => key.includes('2016-W'));
  expect(due.filter((key) => key.includes('W35'))).toEqual([]);
  expect(due.some((key) => key.includes('prompt:tiny:ann:2016-W36'))).toBe(true);
  expect(due.some((key) => key.includes('nudge:tiny:ann:2016-W36:1'))).toBe(true);
  expect(due.some((key) => key.includes('overview:') && key.includes('W36'))).toBe(true);
});
