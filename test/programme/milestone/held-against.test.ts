import { expect, test } from 'vitest';
import { milestonesOf } from '../../../src/programme/milestone/milestone.ts';
import { activity, confirmed, date, tinyProgramme } from '../tiny-programme.ts';

/** Planned to the end of March in the contract, to the end of June now; nobody has answered since. */
function stateOf(against?: 'contract'): string | undefined {
  const [milestone] = milestonesOf({
    programme: tinyProgramme({ activities: [activity('1.1', '2017-01-01', '2017-06-30', confirmed('ann'))] }),
    date: date('2017-05-02'),
    latest: new Map(),
    stale: new Set(),
    firstAsked: date('2017-01-02'),
    ends: new Map([['1.1', { contract: date('2017-03-31'), baseline: date('2017-06-30') }]]),
    ...(against === undefined ? {} : { against }),
  });
  return milestone?.state;
}

test('N16 the funder holds a milestone against the contract, the steering group against the plan as it is now', () => {
  expect(stateOf('contract')).toBe('late');
  expect(stateOf()).toBe('unknown');
});
