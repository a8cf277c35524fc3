/** The same input gives the same facts for ever: later answers and later weeks belong to later reports. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadReportFacts } from '../../src/flows/load-report-facts.ts';
import { importPlan } from '../../src/flows/import-plan.ts';
import { type Period, parsePeriod } from '../../src/programme/calendar/period.ts';
import { statusContent } from '../support/answers.ts';
import {
  type DeliveryWorld,
  PLAN,
  PROGRAMME,
  startDeliveryWorld,
  stockholm,
} from './deliver/delivery-world.ts';

let world: DeliveryWorld;
beforeEach(async () => {
  world = await startDeliveryWorld();
});
afterEach(() => world.close());

test('coverage: asked is who has a row in the ledger, answered who answered for everything, late is late', async () => {
  await world.at('2016-09-02T09:00');
  await answer('1', 'ann-ek', '2016-W35', '2016-09-02T10:00');
  await world.at('2016-09-09T09:00');
  await answer('1', 'ann-ek', '2016-W36', '2016-09-15T10:00', true);
  const facts = await factsOf('2016-09', '2016-10-03T08:00');
  const told = facts.coverage.map(({ week, person, answeredAt, late }) => [
    week,
    person,
    answeredAt !== null,
    late,
  ]);
  expect(told).toEqual([
    ['2016-W35', 'ann-ek', true, false],
    ['2016-W35', 'bo-alm', false, false],
    ['2016-W36', 'ann-ek', true, true],
    ['2016-W36', 'bo-alm', false, false],
  ]);
});

test('what comes after the cut-off, or is about a later week, changes nothing in an earlier report', async () => {
  await world.at('2016-09-30T09:00');
  await answer('1', 'ann-ek', '2016-W39', '2016-09-30T10:00');
  const before = await factsOf('2016-09', '2016-10-03T08:00');
  await answer('1', 'ann-ek', '2016-W39', '2016-10-03T08:00');
  await answer('2', 'bo-alm', '2016-W39', '2016-10-04T09:00', true);
  await answer('1', 'ann-ek', '2016-W40', '2016-10-01T09:00');
  const after = await factsOf('2016-09', '2016-10-03T08:00');
  expect(after.answers).toEqual(before.answers);
  expect(after.coverage).toEqual(before.coverage);
  expect(after.answers.map(({ id }) => id)).toEqual(['1:2016-W39:1']);
  const later = await factsOf('2016-10', '2016-11-01T08:00');
  expect(later.answers.map(({ id }) => id)).toEqual(['1:2016-W39:2', '2:2016-W39:1', '1:2016-W40:1']);
});

test('milestones know the contract and the newest plan', async () => {
  const changed = PLAN.replace('Sep – 17 oktober 2016', 'Sep – 30 november 2016');
  const at = world.clock.now();
  await importPlan(
    { store: world.store, readings: world.product.readings },
    { text: changed, by: 'test', at },
  );
  const { baselines, planRevision } = await factsOf('2016-09', '2016-10-03T08:00');
  expect(planRevision).toBe(2);
  expect(baselines[0]?.contract?.toString()).toBe('2016-10-17');
  expect(baselines[0]?.baseline?.toString()).toBe('2016-11-30');
});

test('the meetings on both sides of the cut-off', async () => {
  const { previousMeeting, nextMeeting } = await factsOf('2016-09', '2016-10-03T08:00');
  expect(previousMeeting?.start.toPlainDate().toString()).toBe('2016-09-27');
  expect(nextMeeting?.start.toPlainDate().toString()).toBe('2016-10-25');
});

async function factsOf(id: string, asOf: string) {
  const agenda = await world.product.loadAgenda(PROGRAMME);
  const period: Period | undefined = parsePeriod(id);
  if (agenda === undefined || period === undefined) throw new Error(`no facts of ${id}`);
  return loadReportFacts(world.relay, { agenda, period, asOf: stockholm(asOf) });
}

let submission = 0;
async function answer(
  ...[activity, by, week, at, late = false]: [string, string, string, string, boolean?]
): Promise<void> {
  submission += 1;
  await world.store.saveAnswers({
    programme: PROGRAMME,
    week,
    by,
    at: stockholm(at),
    late,
    submissionKey: `s${submission}`,
    answers: [{ activity, textSince: week, content: statusContent() }],
  });
}
