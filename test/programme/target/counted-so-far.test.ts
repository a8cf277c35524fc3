import { expect, test } from 'vitest';
import { countedSoFar } from '../../../src/programme/target/counted-so-far.ts';
import { answerOf } from '../../report/timra-facts.ts';

test('the newest number stands, whichever stage it was given for, and newer answers without one change nothing', () => {
  const answers = [
    answerOf('2.1', '2016-W50', { counts: { 'e-tjanster': 9 } }),
    answerOf('2.2', '2017-W02', { counts: { 'e-tjanster': 11 } }),
    answerOf('2.2', '2017-W03'),
  ];
  expect(countedSoFar('e-tjanster', answers)).toMatchObject({ value: 11, source: '2.2:2017-W02:1' });
});

test('nobody counted is null, not zero', () => {
  expect(countedSoFar('e-tjanster', [answerOf('2.1', '2016-W50')])).toBeNull();
});
