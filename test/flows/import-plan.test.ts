/** A plan file becomes revisions; the first is the contract; a wrong one leaves nothing behind. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importPlan } from '../../src/flows/import-plan.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';
import { PLAN, PROGRAMME } from './deliver/delivery-world.ts';

const AT = Temporal.Instant.from('2016-09-01T06:00:00Z');
let db: TestStore;
beforeEach(async () => {
  db = await createTestStore();
});
afterEach(() => db.close());

function importing(text: string, at = AT) {
  return importPlan({ store: db.store, readings: createPlanReadings() }, { text, by: 'administrator', at });
}

test('the first import is revision 1, and the next beat plans from that moment on', async () => {
  const result = await importing(PLAN);
  expect(result).toMatchObject({ state: 'imported', revision: 1, changes: [] });
  expect(await db.store.loadPlan(PROGRAMME)).toMatchObject({ revision: 1, text: PLAN, by: 'administrator' });
  const [waking] = await db.store.loadWaking(AT);
  expect(waking).toMatchObject({ programme: PROGRAMME, revision: 1 });
  expect(waking?.watermark.equals(AT)).toBe(true);
});

test('the same text twice is one revision', async () => {
  await importing(PLAN);
  expect(await importing(PLAN, AT.add({ hours: 1 }))).toMatchObject({ state: 'unchanged', revision: 1 });
  expect(await db.store.listProgrammes()).toMatchObject([{ programme: PROGRAMME, revision: 1 }]);
});

test('a changed text is the next revision, says what changed, and keeps the contract', async () => {
  await importing(PLAN);
  const changed = PLAN.replace('Sep – 17 oktober 2016', 'Sep – 30 november 2016');
  const result = await importing(changed, AT.add({ hours: 24 }));
  expect(result).toMatchObject({
    state: 'imported',
    revision: 2,
    changes: [
      { before: 'Sep – 17 oktober 2016', after: 'Sep – 30 november 2016' },
      { before: '2016-10-17', after: '2016-11-30' },
    ],
  });
  expect(await db.store.loadPlan(PROGRAMME, 1)).toMatchObject({ text: PLAN });
  expect(await db.store.loadWaking(AT)).toMatchObject([{ programme: PROGRAMME, revision: 2 }]);
});

test('a wrong text stores nothing and returns every problem', async () => {
  const wrong = PLAN.replace('country: SE', 'country: XX').replace('leader: Bo Alm', 'leader: Bo Almm');
  const result = await importing(wrong);
  expect(result.state).toBe('wrong');
  expect(result.reading.problems.map(({ path }) => path)).toEqual([
    'settings.country',
    'activities[1].leader',
  ]);
  expect(await db.store.listProgrammes()).toEqual([]);
  await importing(PLAN);
  expect((await importing(wrong)).state).toBe('wrong');
  expect(await db.store.loadPlan(PROGRAMME)).toMatchObject({ revision: 1, text: PLAN });
});
