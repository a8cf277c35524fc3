import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editPlan } from '../../src/plan/edit-plan.ts';
import { readPlan } from '../../src/plan/read-plan.ts';

const TIMRA = readFileSync(new URL('../../examples/timra-2016/programme.yaml', import.meta.url), 'utf8');

function faultsWith(at: string, to: unknown) {
  const edited = editPlan(TIMRA, [{ at, to }]);
  if ('problems' in edited) throw new Error(JSON.stringify(edited.problems));
  return readPlan(edited.text).problems.map(({ path, value }) => [path, value]);
}

test('a goal that serves a goal that is not there is a fault at its place', () => {
  expect(faultsWith('goals[goal-2].serves', ['mal-1-5', 'mal-9-9'])).toEqual([
    ['goals[8].serves[1]', 'mal-9-9'],
  ]);
});

test('goals in a circle are a fault in every goal of it', () => {
  expect(faultsWith('goals[vision-2025].serves', ['goal-7'])).toContainEqual([
    'goals[0].serves[0]',
    'goal-7',
  ]);
});
