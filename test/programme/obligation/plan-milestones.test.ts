/** Reminders about rows of the milestone plan. */
import { describe, expect, test } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { readWrittenDate } from '../../../src/plan/read-written-date.ts';
import { isWorkingDay } from '../../../src/programme/calendar/work-calendar.ts';
import type { PlanMilestone } from '../../../src/programme/delivery/delivery.ts';
import type { Obligation } from '../../../src/programme/obligation/obligation.ts';
import { milestoneRule } from '../../../src/programme/obligation/rules/milestone.ts';
import { programme as ksProgramme } from '../../plan/support/ks.ts';
import { activity, agendaOf, at, body, confirmed, tinyProgramme } from '../tiny-programme.ts';

const norway = workCalendarFor('NO');
const ks = agendaOf(ksProgramme(), { calendar: norway });
const owed = (from: string, until: string, agenda = ks): readonly Obligation[] =>
  milestoneRule(agenda, { after: at(from, 'Europe/Oslo'), until: at(until, 'Europe/Oslo') });

const mails = (due: string, all: readonly Obligation[]) =>
  all.flatMap(({ about, to, dueAt }) =>
    about.kind === 'milestone' && about.due === due
      ? [`${dueAt.toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString()} ${String(about.offset)} ${to}`]
      : [],
  );

const milestone = (id: string, date: string, change: Partial<PlanMilestone> = {}): PlanMilestone => ({
  ...{ id, text: id, due: readWrittenDate(date), contract: null, quantity: null, indicator: null },
  ...{ done: null, forecast: null, approvals: [] },
  ...change,
});

describe('who is reminded when', () => {
  const all = owed('2007-02-01T00:00', '2007-04-01T00:00');

  test('N02: project leader and coordinator 14, 7 and 2 working days before 15.03.07 and 1 after, both rows in one mail', () => {
    const leader = mails('2007-03-15', all).filter((line) => line.endsWith('svein-erik-wilthil'));
    expect(leader).toEqual([
      '2007-02-23 -14 svein-erik-wilthil',
      '2007-03-06 -7 svein-erik-wilthil',
      '2007-03-13 -2 svein-erik-wilthil',
      '2007-03-16 1 svein-erik-wilthil',
    ]);
    expect(mails('2007-03-15', all).filter((line) => line.endsWith('terje-borge-olsen'))).toHaveLength(4);
    const rows = all.flatMap(({ about }) =>
      about.kind === 'milestone' && about.due === '2007-03-15' ? [about.milestones] : [],
    );
    for (const row of rows) expect(row).toEqual(['tjenester-10', 'integrasjon-10']);
  });

  test('N11: the steering group, which approves, is told with the last mail before and the one after', () => {
    const approvers = mails('2007-03-15', all).filter((line) => line.endsWith('henning-augdal'));
    expect(approvers).toEqual(['2007-03-13 -2 henning-augdal', '2007-03-16 1 henning-augdal']);
    const told = new Set(
      all.filter(({ about }) => about.kind === 'milestone' && about.offset === -2).map(({ to }) => to),
    );
    const group = ksProgramme().bodies.find(({ id }) => id === 'styringsgruppe')?.members ?? [];
    expect([...told].toSorted()).toEqual([...group, 'svein-erik-wilthil', 'terje-borge-olsen'].toSorted());
  });

  test('nobody but those who run the programme is told where nothing is to be approved', () => {
    const programme = tinyProgramme({
      milestones: [milestone('m', '2017-03-15')],
      bodies: [body()],
      activities: [activity('1.1', '2016-08-01', '2017-12-31', confirmed('ann'))],
    });
    const to = owed('2017-02-01T00:00', '2017-04-01T00:00', agendaOf(programme)).map((one) => one.to);
    expect(new Set(to)).toEqual(new Set(['lea', 'kim']));
  });
});

describe('days off', () => {
  test('N09: 01.07.06 and 15.12.07 are Saturdays and 01.01.07 a holiday in Norway', () => {
    const days = ['2006-07-01', '2007-12-15', '2007-01-01'].map((text) => Temporal.PlainDate.from(text));
    expect(days.map((day) => [day.dayOfWeek, isWorkingDay(norway, day)])).toEqual([
      [6, false],
      [6, false],
      [1, false],
    ]);
  });

  test('N09: the reminder of 15.12.07 leaves on working days, and the day in it is 15.12.07 still', () => {
    const sent = owed('2007-11-20T00:00', '2008-01-10T00:00').filter(
      ({ about, to }) =>
        about.kind === 'milestone' && about.milestones?.includes('ferdig') && to === 'svein-erik-wilthil',
    );
    expect(mails('2007-12-15', sent)).toEqual([
      '2007-11-27 -14 svein-erik-wilthil',
      '2007-12-06 -7 svein-erik-wilthil',
      '2007-12-13 -2 svein-erik-wilthil',
      '2007-12-17 1 svein-erik-wilthil',
    ]);
    for (const { dueAt } of sent)
      expect(isWorkingDay(norway, dueAt.toZonedDateTimeISO('Europe/Oslo').toPlainDate())).toBe(true);
  });
});

describe('only sure dates', () => {
  test.each(['våren 2017', '15 mars', 'snarast'])('no reminder fires on "%s"', (raw) => {
    const programme = tinyProgramme({ milestones: [milestone('m', raw)] });
    const due = owed('2016-08-01T00:00', '2018-12-31T00:00', agendaOf(programme));
    expect(due.filter(({ about }) => about.kind === 'milestone' && about.milestones !== undefined)).toEqual(
      [],
    );
  });

  test('what ends and falls due on the same day travels in one mail', () => {
    const programme = tinyProgramme({ milestones: [milestone('m', '2016-12-31')] });
    const all = owed('2016-12-01T00:00', '2016-12-31T00:00', agendaOf(programme)).filter(
      ({ to }) => to === 'lea',
    );
    expect(all.map(({ about }) => about)).toEqual(
      [-14, -7, -2].map((offset) => ({
        ...{ kind: 'milestone', activities: ['1.1'], milestones: ['m'], offset, due: '2016-12-31' },
      })),
    );
    expect(new Set(all.map(({ key }) => key)).size).toBe(3);
  });
});
