import { expect, test } from 'vitest';
import { importPlan } from '../../src/flows/import-plan.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { createTestStore } from '../support/test-store.ts';
import { PLAN } from './deliver/delivery-world.ts';

const plan = (leaves: string): string =>
  `${PLAN}organisations:
  - { id: norr, name: Norrby, kind: municipality }
  - { id: soder, name: Söderby, kind: municipality${leaves} }
conditions:
  - { id: golv, kind: participants, text: Minst två kommuner, atLeast: 2 }
`;

test('R10 F11 trap 23 a condition without a margin and a party that withdraws are told at import', async () => {
  const opened = await createTestStore();
  const { store } = opened;
  try {
    const deps = { store, readings: createPlanReadings() };
    const load = async (text: string, at: string) => {
      const result = await importPlan(deps, { text, by: 'test', at: Temporal.Instant.from(at) });
      if (result.state !== 'imported') throw new Error(result.state);
      return result.alerts.map(({ condition, margin, left }) => [condition.id, margin, left]);
    };
    expect(await load(plan(''), '2016-09-01T08:00:00Z')).toEqual([['golv', 0, []]]);
    const left = plan(", leaves: '2016-09-15'");
    expect(await load(left, '2016-09-16T08:00:00Z')).toEqual([['golv', -1, ['Söderby']]]);
  } finally {
    await opened.close();
  }
});
