import { describe, expect, test } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import type { ObligationRule } from '../../../src/programme/obligation/rule.ts';
import { newsRule } from '../../../src/programme/obligation/rules/news.ts';
import { currentSubReport, subReportRule } from '../../../src/programme/obligation/rules/sub-report.ts';
import { exampleProgramme } from '../../support/example-programme.ts';
import { agendaOf, at } from '../tiny-programme.ts';

const ks = exampleProgramme('tjenester-pa-nett-2006');
const member = {
  ...{ person: 'ragnhild-isaksen', email: null, slackUserId: 'U1', timeZone: 'Europe/Oslo', locale: null },
};
const agenda = agendaOf(ks, {
  calendar: workCalendarFor('NO'),
  members: new Map([[member.person, member]]),
});
const local = (text: string) => at(text, 'Europe/Oslo');
const owed = (rule: ObligationRule, from: string, to: string) =>
  rule(agenda, { after: local(from), until: local(to) });
const moments = (rule: ObligationRule, from: string, to: string, of: string) => [
  ...new Set(
    owed(rule, from, to)
      .filter(({ key }) => key.includes(of))
      .map(({ dueAt }) => dueAt.toZonedDateTimeISO('Europe/Oslo').toPlainDateTime().toString()),
  ),
];

/** Days that end at most times of day, so that a window's edge falls on every kind of slot. */
const EDGES = [
  '2006-12-01T00:00',
  '2006-12-14T09:00',
  '2006-12-21T08:59',
  '2006-12-28T09:00',
  '2007-02-01T08:00',
];

describe('N14 R4 sub-project reports', () => {
  test('ten, five and two working days before the tertial ends; Christmas is no working day', () => {
    expect(moments(subReportRule, '2006-12-01T00:00', '2007-01-31T00:00', ':nord:')).toEqual([
      '2006-12-14T09:00:00',
      '2006-12-21T09:00:00',
      '2006-12-28T09:00:00',
    ]);
  });

  test('every sub-project once, its leader by Slack or else by mail', () => {
    const asked = owed(subReportRule, '2006-12-01T00:00', '2006-12-15T00:00');
    expect(asked).toHaveLength(ks.subProjects.length);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
    expect(asked.filter(({ channel }) => channel === 'slack').map(({ to }) => to)).toEqual([member.person]);
  });

  test('each message gives way to the next, the last one to the main report', () => {
    const lasts = owed(subReportRule, '2006-12-01T00:00', '2007-01-31T00:00')
      .filter(({ key }) => key.includes(':nord:'))
      .map(({ lateUntil }) => lateUntil?.toString());
    expect(lasts).toEqual(
      ['2006-12-21T09:00', '2006-12-28T09:00', '2007-01-02T08:00'].map((text) => local(text).toString()),
    );
  });

  test('no programme, no tertial: nothing after the programme’s end', () => {
    expect(owed(subReportRule, '2008-01-01T00:00', '2009-12-31T00:00')).toEqual([]);
  });

  test('who comes by themselves reports on the last tertial until the next is asked about', () => {
    const current = (text: string) => currentSubReport(agenda, member.person, local(text))?.id;
    expect(current('2006-12-14T08:59')).toBe('2006-T2');
    expect(current('2006-12-14T09:00')).toBe('2006-T3');
    expect(current('2007-03-01T09:00')).toBe('2006-T3');
    expect(current('2010-03-01T09:00')).toBeUndefined();
  });
});

describe('N14 news', () => {
  test('weekly on the working day after the overview, the author asked the working day before', () => {
    expect(
      moments(newsRule, '2006-12-10T00:00', '2006-12-16T00:00', 'news:tjenester-pa-nett-2006:faggruppenytt'),
    ).toEqual(['2006-12-14T08:00:00']);
    const requests = owed(newsRule, '2006-12-10T00:00', '2006-12-16T00:00').filter(
      ({ about }) => about.kind === 'news-request',
    );
    expect(requests.map(({ to, about }) => [to, about])).toEqual([
      ['terje-borge-olsen', { kind: 'news-request', announcement: 'faggruppenytt', period: '2006-W49' }],
    ]);
  });

  test('monthly on the first working day, to the contacts of all municipalities that take part, each once', () => {
    const letters = owed(newsRule, '2006-12-30T00:00', '2007-01-05T00:00').filter(
      ({ about }) => about.kind === 'news' && about.announcement === 'nyhetsbrev',
    );
    const contacts = new Set(
      ks.organisations
        .filter(({ kind, participates }) => kind === 'municipality' && participates)
        .flatMap((one) => one.contacts)
        .filter((id) => ks.people.find((one) => one.id === id)?.email !== null),
    );
    expect(new Set(letters.map(({ to }) => to))).toEqual(contacts);
    expect(letters).toHaveLength(contacts.size);
    expect(contacts.size).toBeGreaterThan(0);
    const [letter] = letters;
    expect(letter?.dueAt.equals(local('2007-01-02T08:00'))).toBe(true);
    expect(letter?.about).toMatchObject({ period: '2006-12' });
  });
});

test.each([
  ['sub-report', subReportRule],
  ['news', newsRule],
])('%s: two windows owe what one owes', (_, rule) => {
  const keys = (from: string, to: string) => owed(rule, from, to).map(({ key }) => key);
  const whole = keys(EDGES[0] ?? '', EDGES.at(-1) ?? '');
  const parts = EDGES.slice(1).flatMap((edge, index) => keys(EDGES[index] ?? '', edge));
  expect(parts.toSorted()).toEqual(whole.toSorted());
  expect(whole.length).toBeGreaterThan(0);
});
