/** What KS' programme owes whom over a spring, from its plan file alone. */
import { expect, test } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { dueObligations } from '../../../src/programme/obligation/due-obligations.ts';
import { programme } from '../../plan/support/ks.ts';
import { agendaOf, at } from '../tiny-programme.ts';

const agenda = agendaOf(programme(), { calendar: workCalendarFor('NO') });
const spring = dueObligations(agenda, {
  after: at('2007-02-28T00:00', 'Europe/Oslo'),
  until: at('2007-05-31T00:00', 'Europe/Oslo'),
});

test('N14, N15: every sub-project is asked once for the tertial and reminded twice', () => {
  const asked = spring.flatMap(({ about }) => (about.kind === 'sub-report' ? [about] : []));
  expect(new Set(asked.map(({ period }) => period))).toEqual(new Set(['2007-T1']));
  for (const number of [0, 1, 2])
    expect(
      asked
        .filter((one) => one.number === number)
        .map(({ subProject }) => subProject)
        .toSorted(),
    ).toEqual(
      programme()
        .subProjects.map(({ id }) => id)
        .toSorted(),
    );
});

test('N14, N16, must 16: the tertial report for the funder goes to the project leader first, and nothing leaves unapproved', () => {
  const reports = spring.flatMap(({ about, to }) =>
    about.kind === 'report' && to === 'hoykom' ? [`${about.report} ${about.period}`] : [],
  );
  expect(reports).toEqual([]);
  const asked = spring.flatMap(({ about, to }) =>
    about.kind === 'report-review' && about.number === 0 && about.told === undefined
      ? [`${about.edition} ${to}`]
      : [],
  );
  expect(asked).toEqual(['tertial:2007-T1~funder~contract~hoykom svein-erik-wilthil']);
});

test('N14: the newsletter goes to all forty municipalities once a month, the weekly news to the expert groups', () => {
  const news = spring.flatMap(({ about, to }) => (about.kind === 'news' ? [{ ...about, to }] : []));
  const march = news.filter(
    ({ announcement, period }) => announcement === 'nyhetsbrev' && period === '2007-03',
  );
  const contacts = programme()
    .organisations.filter(({ participates }) => participates)
    .flatMap((one) => one.contacts);
  expect(march.map(({ to }) => to).toSorted()).toEqual(contacts.toSorted());
  expect(new Set(march.map(({ to }) => to)).size).toBe(40);
  const week = news.filter(
    ({ announcement, period }) => announcement === 'faggruppenytt' && period === '2007-W15',
  );
  const groups = programme().bodies.filter(({ kind }) => kind === 'expert-group');
  expect(new Set(week.map(({ to }) => to))).toEqual(new Set(groups.flatMap(({ members }) => members)));
});
