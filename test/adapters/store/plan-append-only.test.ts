/** R5: what a plan said never changes; a revision that waits is settled once. */
import pg from 'pg';
import { expect, test } from 'vitest';
import { planInput } from '../../support/plan-input.ts';
import { withStore } from '../../support/test-store.ts';

test('a waiting revision becomes active or refused once, and nothing else of it can be written', async () => {
  await withStore(async ({ store, url }) => {
    await store.savePlanRevision(planInput('p'));
    const waiting = planInput('p', 'title: later\n');
    await store.savePlanRevision({ ...waiting, cause: 'change', state: 'pending' });
    expect(await store.loadPlan('p')).toMatchObject({ revision: 1 });
    const settle = (state: 'active' | 'refused') =>
      store.settlePlanRevision({ programme: 'p', revision: 2, state, at: waiting.at });
    expect(await Promise.all([settle('active'), settle('active')])).toContain(true);
    expect(await settle('refused')).toBe(false);
    expect(await store.loadPlan('p')).toMatchObject({ revision: 2, state: 'active' });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (const sql of [
        `UPDATE "PlanRevision" SET text = 'x' WHERE revision = 1`,
        `UPDATE "PlanRevision" SET state = 'refused' WHERE revision = 1`,
        'DELETE FROM "PlanRevision"',
      ])
        await expect(client.query(sql)).rejects.toThrow('append-only');
    } finally {
      await client.end();
    }
  });
});
