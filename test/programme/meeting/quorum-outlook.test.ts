/** Who comes, and whether a body can decide: from people's own answers, each person's newest. */
import { expect, test } from 'vitest';
import { attendanceEntry, attendanceOf } from '../../../src/programme/meeting/attendance.ts';
import { quorumOutlook } from '../../../src/programme/meeting/quorum-outlook.ts';
import type { Entry } from '../../../src/programme/register/entry.ts';
import { exampleProgramme } from '../../support/example-programme.ts';

const fyrbodal = exampleProgramme('fyrbodal-2021');
const board = fyrbodal.bodies[0];
if (board === undefined) throw new Error('no body');
const DAY = '2021-09-07';

function said(...answers: readonly (readonly [string, 'yes' | 'no' | 'maybe'])[]): readonly Entry[] {
  return answers.map(([person, answer], index) => {
    const filed = attendanceEntry({ body: 'styrgrupp', day: DAY, person, answer });
    const at = Temporal.Instant.from('2021-09-01T08:00:00Z').add({ minutes: index });
    return { id: `attendance:styrgrupp:${filed.period}:${index}`, revision: index, by: person, at, ...filed };
  });
}

test('F02 nothing is written about how many must be there: the outlook counts, and judges nothing', () => {
  const outlook = quorumOutlook(fyrbodal, board, { day: DAY, entries: said(['lena-gardtman', 'yes']) });
  expect(outlook).toMatchObject({ state: 'unknown', needed: null, coming: 1, of: 10, unit: 'organisations' });
  expect(outlook.accepted).toEqual(['lena-gardtman']);
  expect(outlook.silent).toHaveLength(9);
});

test('each person’s newest word counts, also when it was given for another meeting of the body', () => {
  const entries = said(['lena-gardtman', 'yes'], ['karin-hallberg', 'maybe'], ['lena-gardtman', 'no']);
  const answers = attendanceOf(entries, { body: 'styrgrupp', day: DAY });
  expect(answers.map(({ person, answer }) => [person, answer])).toEqual([
    ['karin-hallberg', 'maybe'],
    ['lena-gardtman', 'no'],
  ]);
  expect(attendanceOf(entries, { body: 'styrgrupp', day: '2021-05-20' })).toEqual([]);
});

test.each([
  [['yes', 'yes', 'yes'], 'quorate'],
  [['yes', 'yes', 'maybe'], 'not-yet'],
  [['no', 'no', 'no'], 'lost'],
] as const)('three of ten needed, %j of three asked', (answers, state) => {
  const three = ['lena-gardtman', 'annika-andersson', 'karin-hallberg'];
  const body = { ...board, quorum: 3, members: three };
  const entries = said(...three.map((person, index) => [person, answers[index] ?? 'maybe'] as const));
  expect(quorumOutlook(fyrbodal, body, { day: DAY, entries })).toMatchObject({ state, needed: 3 });
});
