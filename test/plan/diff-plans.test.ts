import { expect, test } from 'vitest';
import { diffPlans } from '../../src/plan/diff-plans.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { programme, timraText } from './support/timra.ts';

function changed(...edits: readonly (readonly [from: string, to: string])[]) {
  const text = edits.reduce((result, [from, to]) => {
    expect(result).toContain(from);
    return result.replace(from, to);
  }, timraText);
  const after = readPlan(text);
  expect(after.problems).toEqual([]);
  return diffPlans(programme(), after.programme!);
}

test('the same plan has no changes', () => expect(diffPlans(programme(), programme())).toEqual([]));

test('comments and layout are no changes', () => {
  expect(changed(['# Det som går att räkna vecka för vecka.\n', '\n\n'])).toEqual([]);
});

test('a later end is a change of the raw text and of the date, not a weakened target', () => {
  const changes = changed(['period: Sep – 17 oktober 2016', 'period: Sep – 31 oktober 2016']);
  expect(changes).toContainEqual({
    path: 'activities[4.1].period.end',
    before: '2016-10-17',
    after: '2016-10-31',
    weakened: false,
  });
  expect(changes).toHaveLength(2);
});

test('N04: a smaller target is weakened, a larger one is not', () => {
  const weaker = changed(['count: 60 nya', 'count: 40 nya'], ["'2.4', count: 20", "'2.4', count: 0"]);
  expect(weaker.map(({ path, before, after, weakened }) => [path, before, after, weakened])).toEqual([
    ['targets[e-tjanster].target', '60', '40', true],
    ['targets[e-tjanster].stages[2.4].count', '20', '0', true],
  ]);
  expect(changed(['count: 60 nya', 'count: 70 nya'])).toMatchObject([
    { before: '60', after: '70', weakened: false },
  ]);
});

test('an activity between the others changes only itself', () => {
  const changes = changed([
    "  - number: '1.2'",
    "  - { number: '1.15', title: Etablera digitala mötet }\n  - number: '1.2'",
  ]);
  expect(changes.every(({ path, before }) => path.startsWith('activities[1.15]') && before === null)).toBe(
    true,
  );
  expect(changes.map(({ path }) => path)).toContain('activities[1.15].title');
});

test('a goal that is cancelled is weakened', () => {
  expect(changed(['  - id: goal-3\n', '  - id: goal-3\n    cancelled: true\n'])).toEqual([
    { path: 'goals[goal-3].cancelled', before: 'false', after: 'true', weakened: true },
  ]);
});

test('a confirmed leader is one change per activity, and one for the role', () => {
  const changes = changed(['block 6\n    person: Susanne Wadell?', 'block 6\n    person: Susanne Wadell']);
  expect(
    changes.filter(({ path }) => path.endsWith('.state')).map(({ path, after }) => [path, after]),
  ).toEqual([
    ['activities[6].leader.state', 'confirmed'],
    ['roles[Aktivitetsledare 6].holder.state', 'confirmed'],
  ]);
});
