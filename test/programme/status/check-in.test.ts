import { expect, test } from 'vitest';
import { checkInOf, stageTarget } from '../../../src/programme/status/check-in.ts';
import { weekOverview } from '../../../src/programme/status/week-overview.ts';
import { leaderQuestions } from '../../../src/programme/status/leader-question.ts';
import { activity, agendaOf, confirmed, date, role, tentative, tinyProgramme } from '../tiny-programme.ts';
import { annsWeek, answer, countingProgramme, deviation } from './sample-check-in.ts';

test('T06: the target after each stage of 10, 10, 20 and 20 is 10, 20, 40 and 60', () => {
  const stages = [10, 10, 20, 20].map((count, index) => ({ activity: `2.${index + 1}`, count }));
  const target = { id: 'e', text: '', unit: '', target: 60, stages };
  expect(stages.map((stage) => stageTarget(target, stage.activity))).toEqual([10, 20, 40, 60]);
});

test('only running activities are asked about, with last week’s total of whoever counted', () => {
  const checkIn = annsWeek([
    answer('2.1', '2016-W34', { counts: { 'e-tjanster': 3 } }),
    answer('2.1', '2016-W35', { counts: { 'e-tjanster': 5 } }),
    answer('2.1', '2016-W40', { counts: { 'e-tjanster': 99 } }),
  ]);
  expect(checkIn.items.map((item) => item.activity.number)).toEqual(['2.1', '4.1']);
  expect(checkIn.items[0]!.targets[0]).toMatchObject({ cumulative: 10, latest: 5, base: 5 });
  expect(checkIn.items[0]!.latest?.week).toBe('2016-W35');
});

test('an answer saying "finished" can still be edited in its week', () => {
  const programme = countingProgramme();
  const ended = agendaOf({
    ...programme,
    activities: [activity('4.1', '2016-08-01', '2016-08-31', confirmed('ann'))],
  });
  const done = answer('4.1', '2016-W36', { finished: date('2016-09-08') });
  expect(checkInOf(ended, { person: 'ann', week: '2016-W36', answers: [done] }).items).toHaveLength(1);
  expect(checkInOf(ended, { person: 'ann', week: '2016-W37', answers: [done] }).items).toHaveLength(0);
});

test('the overview names who is missing and what turned, and silence is never last week’s green', () => {
  const overview = weekOverview(agendaOf(countingProgramme()), {
    week: '2016-W36',
    answers: [
      answer('2.1', '2016-W35', { counts: { 'e-tjanster': 5 } }),
      answer('4.1', '2016-W35', { colour: 'red', deviation }),
      answer('2.1', '2016-W36', { colour: 'yellow', deviation, by: 'kim' }),
    ],
  });
  expect(overview.answered).toEqual([]);
  expect(overview.missing).toEqual([
    { person: 'ann', name: 'ann', activities: ['4.1'], late: false, answeredBy: null },
  ]);
  expect(overview.turned.map(({ activity: number, from, to }) => [number, from, to])).toEqual([
    ['2.1', 'green', 'yellow'],
  ]);
  expect(overview.standing).toEqual([]);
  expect(overview.targets[0]).toMatchObject({ actual: 5, stage: { activity: '2.1', cumulative: 10 } });
});

test('T16: one question per wording, the plan’s candidates first, none once confirmed', () => {
  const programme = tinyProgramme({
    activities: ['5.1', '5.2', '6'].map((number) =>
      activity(number, '2016-08-01', '2017-12-31', tentative(number === '6' ? 'ann' : 'bo')),
    ),
    roles: [role('project-leader', tentative('lea'))],
  });
  expect(
    leaderQuestions(agendaOf(programme)).map(({ about, candidates, named }) => ({
      about,
      candidates,
      named,
    })),
  ).toEqual([
    { about: ['project-leader'], candidates: ['lea', 'ann', 'bo', 'kim'], named: 1 },
    { about: ['5.1', '5.2'], candidates: ['bo', 'ann', 'lea', 'kim'], named: 1 },
    { about: ['6'], candidates: ['ann', 'bo', 'lea', 'kim'], named: 1 },
  ]);
  const settled = new Map([
    ['project-leader', 'lea'],
    ['5.1', 'bo'],
    ['6', 'kim'],
  ]);
  expect(leaderQuestions(agendaOf(programme, { confirmed: settled })).map(({ about }) => about)).toEqual([
    ['5.2'],
  ]);
});
