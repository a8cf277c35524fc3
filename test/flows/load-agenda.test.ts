import { afterEach, beforeEach, expect, test } from 'vitest';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { importPlan } from '../../src/flows/import-plan.ts';
import { createAgendaCache, loadAgenda } from '../../src/flows/load-agenda.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { statusContent } from '../support/answers.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';
import { PLAN, PROGRAMME } from './deliver/delivery-world.ts';

const AT = Temporal.Instant.from('2016-09-01T06:00:00Z');
const OPEN = PLAN.replace('leader: Bo Alm', 'leader: Bo Alm?').replace(
  'person: Lea Lind',
  'person: Lea Lind?',
);
let db: TestStore;
const readings = createPlanReadings();
/** One cache for all: it has to notice every change by itself. */
let agendas = createAgendaCache();
const agenda = () =>
  loadAgenda({ store: db.store, calendarOf: workCalendarFor, readings, agendas }, PROGRAMME);
beforeEach(async () => {
  agendas = createAgendaCache();
  db = await createTestStore();
});
afterEach(() => db.close());

test('an unknown programme has none', async () => {
  expect(await agenda()).toBeUndefined();
});

test('T16 T17: a confirmation settles its question and names the leader; until then the project leader stands in', async () => {
  await importPlan({ store: db.store, readings }, { text: OPEN, by: 'test', at: AT });
  const confirm = (activity: string, person: string) =>
    db.store.saveConfirmation(PROGRAMME, { activity, person, by: 'test', at: AT });
  const before = await agenda();
  expect(before?.questions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['leader:2', 'project-leader']),
  );
  expect(before?.assignments.find(({ activity }) => activity === '2')?.person).not.toBe('bo-alm');

  await confirm('project-leader', 'lea-lind');
  expect((await agenda())?.assignments.find(({ activity }) => activity === '2')?.person).toBe('lea-lind');

  await confirm('2', 'bo-alm');
  const after = await agenda();
  expect(after?.assignments.find(({ activity }) => activity === '2')?.person).toBe('bo-alm');
  expect(after?.questions.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['leader:2']));
  expect(after?.questions.map(({ id }) => id)).not.toContain('project-leader');
});

test('what was reported on and not as finished goes on; a finished one does not', async () => {
  await importPlan({ store: db.store, readings }, { text: PLAN, by: 'test', at: AT });
  const answer = (activity: string, key: string, finished: Temporal.PlainDate | null) =>
    db.store.saveAnswers({
      programme: PROGRAMME,
      week: '2016-W41',
      by: 'ann-ek',
      at: AT,
      late: false,
      submissionKey: key,
      answers: [{ activity, textSince: '2016-W41', content: statusContent({ finished }) }],
    });
  await answer('1', 'a', null);
  await answer('2', 'b', Temporal.PlainDate.from('2016-10-14'));
  expect([...((await agenda())?.unfinished ?? [])]).toEqual(['1']);
});

test('a stored plan that does not read is an error, not an empty programme', async () => {
  await db.store.savePlanRevision({
    programme: PROGRAMME,
    text: 'settings: [',
    sha256: 'x',
    by: 'test',
    at: AT,
  });
  await expect(agenda()).rejects.toThrow('stored plan lilla r1 does not read');
});
