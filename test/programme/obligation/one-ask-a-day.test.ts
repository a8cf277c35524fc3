/** Nobody is asked for too much at once: over KS' programme from its plan file, and rule by rule over a small one. */
import { describe, expect, test } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { nextPeriod, type Period, weekOf } from '../../../src/programme/calendar/period.ts';
import type { Agenda } from '../../../src/programme/obligation/agenda.ts';
import { dueObligations } from '../../../src/programme/obligation/due-obligations.ts';
import type { Obligation, ObligationAbout } from '../../../src/programme/obligation/obligation.ts';
import { isInside, type ObligationRule } from '../../../src/programme/obligation/rule.ts';
import { programme } from '../../plan/support/ks.ts';
import { agendaOf, at, date, tinyProgramme } from '../tiny-programme.ts';

const OSLO = 'Europe/Oslo';

/** Everybody is in Slack: then everything that asks, asks there. */
function ksAgenda(): Agenda {
  const ks = programme();
  const members = ks.people.map(
    ({ id }) =>
      [id, { person: id, email: null, slackUserId: `U-${id}`, timeZone: null, locale: null }] as const,
  );
  return agendaOf(ks, { calendar: workCalendarFor('NO'), members: new Map(members) });
}

function owedIn(agenda: Agenda, week: Period): readonly Obligation[] {
  const midnight = (day: Temporal.PlainDate) => at(`${day.toString()}T00:00`, OSLO);
  return dueObligations(agenda, {
    after: midnight(week.start),
    until: midnight(week.end.add({ days: 1 })),
  });
}

function kindOf({ about }: Obligation): 'prompt' | 'nudge' | 'ask' | 'told' {
  if (about.kind === 'prompt' || about.kind === 'nudge') return about.kind;
  const asks = ['questions', 'area-status', 'sub-report', 'change-approval', 'delivery-review'];
  return [...asks, 'news-request'].includes(about.kind) ? 'ask' : 'told';
}

describe('KS, week by week from October 2006 to April 2007', () => {
  const agenda = ksAgenda();
  const weeks: Period[] = [];
  for (let week = weekOf(date('2006-10-02')); week.id <= '2007-W17'; week = nextPeriod(week))
    weeks.push(week);
  const owed = weeks.map((week) => owedIn(agenda, week));

  test('R1: nobody gets more than one prompt, two nudges and reminders, and two other asks in a week', () => {
    expect(weeks.length).toBe(30);
    for (const week of owed)
      for (const [person, mine] of Map.groupBy(week, ({ to }) => to)) {
        const count = (kind: ReturnType<typeof kindOf>) => mine.filter((one) => kindOf(one) === kind).length;
        const reminders = mine.filter(({ about }) => about.kind === 'sub-report' && about.number > 0).length;
        expect([person, count('prompt') <= 1]).toEqual([person, true]);
        expect([person, count('nudge') + reminders <= 2]).toEqual([person, true]);
        expect([person, count('ask') <= 2]).toEqual([person, true]);
      }
  });

  test('R1: nobody gets two asks on one day', () => {
    const days = owed.flat().flatMap((one) => {
      const day = one.notBefore.toZonedDateTimeISO(OSLO).toPlainDate().toString();
      return kindOf(one) === 'ask' ? [`${one.to} ${day}`] : [];
    });
    expect(days.length).toBeGreaterThan(30);
    expect(new Set(days).size).toBe(days.length);
  });

  test('N14: in February and March both announcements fall on one day and are asked about in one message', () => {
    const both = owed
      .flat()
      .flatMap(({ about }) => (about.kind === 'news-request' && about.beside ? [about] : []));
    expect(both.map(({ announcement, period }) => `${announcement} ${period}`)).toEqual([
      'nyhetsbrev 2007-01',
      'nyhetsbrev 2007-02',
    ]);
    for (const { beside } of both)
      expect(beside?.map(({ announcement }) => announcement)).toEqual(['faggruppenytt']);
  });

  test('what is owed week by week is what is owed in one window, and day by day', () => {
    const [first, last] = [weeks[0]!, weeks.at(-1)!];
    const whole = owedIn(agenda, { ...first, end: last.end });
    expect(owed.flat()).toEqual(whole);
    const days = Array.from({ length: 21 }, (_, index) => date('2007-04-09').add({ days: index }));
    expect(days.flatMap((day) => owedIn(agenda, { ...first, start: day, end: day }))).toEqual(
      owedIn(agenda, { ...first, start: date('2007-04-09'), end: date('2007-04-29') }),
    );
  });
});

const MONDAY = at('2016-09-05T09:00');

/** What a rule would owe the person, whatever the plan says. */
function owing(...items: readonly Partial<Obligation>[]): ObligationRule {
  return (_, window) =>
    items
      .map((change, index): Obligation => ({
        ...{ key: `k${String(index)}`, programme: 'tiny', to: 'ann', channel: 'slack' },
        ...{ dueAt: MONDAY, notBefore: MONDAY, lateUntil: null, about: { kind: 'questions', revision: 1 } },
        ...change,
      }))
      .filter(({ dueAt }) => isInside(window, dueAt));
}

function leaving(...items: readonly Partial<Obligation>[]): readonly (readonly [string, string])[] {
  const week = { after: at('2016-09-05T00:00'), until: at('2016-09-12T00:00') };
  return dueObligations(agendaOf(tinyProgramme()), week, [owing(...items)]).map(({ about, notBefore }) => [
    about.kind,
    notBefore.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString({ smallestUnit: 'minute' }),
  ]);
}

describe('asks of one day', () => {
  const approval: ObligationAbout = { kind: 'change-approval', request: 'CR1', step: 'funder' };
  const areas: ObligationAbout = { kind: 'area-status', week: '2016-W36' };

  test('leave one a working day at the same hour, the most urgent first', () => {
    expect(leaving({ about: approval }, { about: areas }, {})).toEqual([
      ['change-approval', '2016-09-07T09:00'],
      ['area-status', '2016-09-06T09:00'],
      ['questions', '2016-09-05T09:00'],
    ]);
  });

  test('what would come too late does not wait', () => {
    expect(leaving({}, { about: areas, lateUntil: at('2016-09-05T12:00') })).toEqual([
      ['questions', '2016-09-06T09:00'],
      ['area-status', '2016-09-05T09:00'],
    ]);
    const [one, other] = [at('2016-09-05T12:00'), at('2016-09-05T13:00')];
    expect(leaving({ lateUntil: one }, { about: areas, lateUntil: other })).toEqual([
      ['questions', '2016-09-05T09:00'],
      ['area-status', '2016-09-05T09:00'],
    ]);
  });

  test('the prompt, mails and news of a decision neither wait nor make others wait', () => {
    expect(
      leaving(
        { about: { kind: 'prompt', week: '2016-W36', activities: ['1.1'] } },
        { about: { ...approval, told: 'outcome' } },
        { about: areas, channel: 'mail' },
        {},
      ).map(([, moment]) => moment),
    ).toEqual(Array.from({ length: 4 }, () => '2016-09-05T09:00'));
  });

  test('after two nudges a tertial form is not reminded about; after one nudge once', () => {
    const reminder = (number: number) => ({
      about: { kind: 'sub-report', subProject: 's', period: '2016-T2', number } as const,
      dueAt: at(`2016-09-0${String(6 + number)}T09:00`),
    });
    const nudge = (number: number) => ({ about: { kind: 'nudge', week: '2016-W35', number } as const });
    const kinds = (...items: readonly Partial<Obligation>[]) => leaving(...items).map(([kind]) => kind);
    expect(kinds(nudge(1), nudge(2), reminder(1), reminder(2))).toEqual(['nudge', 'nudge']);
    expect(kinds(nudge(1), reminder(1), reminder(2))).toEqual(['nudge', 'sub-report']);
    expect(kinds(reminder(1), reminder(2))).toEqual(['sub-report', 'sub-report']);
  });
});
