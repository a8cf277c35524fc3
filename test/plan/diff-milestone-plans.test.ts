import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diffMilestonePlans } from '../../src/plan/diff-milestone-plans.ts';
import { diffPlans } from '../../src/plan/diff-plans.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { readQuantity } from '../../src/plan/read-quantity.ts';
import { isWeakerQuantity } from '../../src/plan/weaker-quantity.ts';

const FILE = new URL('../../examples/tjenester-pa-nett-2006/programme.yaml', import.meta.url);
const text = readFileSync(FILE, 'utf8');
const read = readPlan(text).programme!;
const plan = (baseline: 'contract' | 'current') =>
  read.milestonePlans.find((one) => one.baseline === baseline)!;

describe('N04: the original milestone plan against the revised one', () => {
  const changes = diffMilestonePlans(plan('contract'), plan('current'), read.milestones);
  const days = (from: string, to: string) =>
    Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

  test('moved dates, with the number of days', () => {
    const moved = changes.filter(({ days: by }) => by !== null && by !== 0);
    expect(moved.map((one) => [one.milestone, one.days])).toEqual([
      ['minside-5', days('2007-01-01', '2007-02-01')],
      ['tjenester-10', days('2006-12-15', '2007-03-15')],
      ['tjenester-40', days('2007-06-15', '2007-11-15')],
      ['fagsystem-5', days('2007-10-15', '2007-11-15')],
    ]);
  });

  test('"Alle kommuner" has become at least 30 and at least 40: both are weakened', () => {
    const weaker = changes.filter(({ weakened, after }) => weakened && after !== null);
    expect(weaker.map(({ milestone, before }) => [milestone, before?.text])).toEqual([
      ['tjenester-30', 'Alle kommuner i prosjektet har implementert mer enn 15 tjenester'],
      ['tjenester-40', 'Alle kommuner i prosjektet har implementert mer enn 15 tjenester'],
    ]);
  });

  test('the security portal is dropped, nothing is added, and MinSide that stands twice is one (N03)', () => {
    expect(changes.filter(({ after }) => after === null)).toMatchObject([
      { before: { text: 'Minst 5 kommuner har tatt i bruk sikkerhetsportalen', raw: '15.12.06' } },
    ]);
    expect(changes.filter(({ before }) => before === null)).toEqual([]);
    expect(changes.filter(({ milestone }) => milestone === 'minside-5')).toHaveLength(1);
  });

  test('a plan against itself has no changes', () =>
    expect(diffMilestonePlans(plan('contract'), plan('contract'))).toEqual([]));
});

describe('N04, N05: less is weaker', () => {
  test.each([
    ['Alle kommuner har en plan', 'Minst 30 kommuner har en plan', true],
    ['Minst 40 kommuner', 'Minst 30 kommuner', true],
    ['Minst 30 kommuner', 'Minst 40 kommuner', false],
    ['Minst 10 kommuner har mer enn 15 tjenester', 'Minst 10 kommuner har minst 15 tjenester', true],
    ['Minst 10 kommuner har minst 16 tjenester', 'Minst 10 kommuner har mer enn 15 tjenester', false],
    ['Minst 10 kommuner har mer enn 15 tjenester', 'Minst 20 kommuner', true],
    ['Minst 10 kommuner', 'Alle kommuner', false],
    ['Minst 10 kommuner', 'Noen kommuner', true],
    ['Noen kommuner', 'Minst 10 kommuner', false],
  ])('%s → %s: %s', (before, after, weaker) =>
    expect(isWeakerQuantity(readQuantity(before), readQuantity(after))).toBe(weaker),
  );

  test('between two revisions the milestone says so, by its id', () => {
    const changed = text.replace(
      'text: Minst 40 kommuner har implementert mer enn 15 interaktive tjenester\n    date: 15.11.07',
      'text: Minst 35 kommuner har implementert mer enn 15 interaktive tjenester\n    date: 15.12.07',
    );
    const after = readPlan(changed).programme!;
    const changes = diffPlans(read, after);
    expect(changes).toContainEqual({
      path: 'milestones[tjenester-40].quantity.count',
      ...{ before: '40', after: '35', weakened: true },
    });
    expect(changes.filter(({ weakened }) => weakened)).toHaveLength(1);
  });
});
