/** After downtime nobody gets more than one message, and nothing that is still owed is forgotten. */
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Delivery } from '../../../src/ports.ts';
import { type DeliveryWorld, PROGRAMME, startDeliveryWorld, stockholm } from './delivery-world.ts';

let world: DeliveryWorld;
beforeEach(async () => {
  world = await startDeliveryWorld();
});
afterEach(() => world.close());

test('three weeks asleep: one message each at waking, reports none the less, nothing beside its replacement', async () => {
  await travel('2016-09-09T09:00');
  const before = await world.rows();
  const woken = stockholm('2016-10-03T11:00');
  await world.at('2016-10-03T11:00');
  const atWaking = sentSince(await world.rows(), before);
  expect(atWaking.length).toBeGreaterThan(2);
  expect(atWaking.every(({ sentAt }) => sentAt?.equals(woken))).toBe(true);
  expect(new Set(atWaking.map(({ to }) => to)).size).toBe(atWaking.length);

  await travel('2016-10-07T08:00');
  const rows = await world.rows();
  const report = rows.filter(({ about }) => about.kind === 'report' && about.period === '2016-09');
  expect(report.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  // What was asked about weeks that are over is not asked any more: the ledger says so.
  const prompts = rows.filter(({ to, about }) => to === 'ann-ek' && about.kind === 'prompt');
  expect(prompts.map(({ key, state }) => [key.slice(-8), state])).toEqual([
    ['2016-W35', 'sent'],
    ['2016-W36', 'sent'],
    ['2016-W37', 'missed'],
    ['2016-W38', 'missed'],
    ['2016-W39', 'missed'],
  ]);
  const nudges = rows.filter(
    ({ to, about }) => to === 'ann-ek' && about.kind === 'nudge' && about.week === '2016-W39',
  );
  expect(nudges.map(({ state }) => state)).toContain('sent');
  expect(rows.filter(({ state }) => state === 'planned')).toEqual([]);
});

test('every delivery of a downtime is accounted for: none disappears from the ledger', async () => {
  await world.at('2016-10-31T12:00');
  await travel('2016-11-04T08:00');
  const jumped = await world.rows();
  const calm = await startDeliveryWorld();
  try {
    for (const { dueAt } of jumped) {
      if (Temporal.Instant.compare(dueAt, calm.clock.now()) > 0) calm.clock.moveTo(dueAt);
      await calm.beat();
    }
    expect(jumped.map(({ key }) => key)).toEqual((await calm.rows()).map(({ key }) => key));
  } finally {
    await calm.close();
  }
  expect(jumped.filter(({ about, state }) => about.kind === 'report' && state !== 'sent')).toEqual([]);
  expect(new Set(jumped.map(({ state }) => state))).toEqual(new Set(['sent', 'missed', 'expired']));
  const mails = jumped.filter(({ channel, state }) => channel === 'mail' && state === 'sent');
  expect(readdirSync(world.outbox)).toHaveLength(mails.length);
});

test('a plan imported late owes nothing from before its import', async () => {
  expect(
    (await world.rows()).filter(({ dueAt }) => Temporal.Instant.compare(dueAt, world.clock.now()) < 0),
  ).toEqual([]);
  expect(await world.store.loadDelivery(`report:${PROGRAMME}:monthly:2016-08:siv-sten`)).toBeUndefined();
});

async function travel(until: string): Promise<void> {
  const end = stockholm(until);
  for (;;) {
    const next = await world.store.nextWake();
    if (next === null || Temporal.Instant.compare(next, end) > 0) break;
    if (Temporal.Instant.compare(next, world.clock.now()) > 0) world.clock.moveTo(next);
    await world.beat();
  }
  await world.at(until);
}

function sentSince(rows: readonly Delivery[], before: readonly Delivery[]): readonly Delivery[] {
  const known = new Set(before.filter(({ state }) => state === 'sent').map(({ key }) => key));
  return rows.filter(({ key, state }) => state === 'sent' && !known.has(key));
}
