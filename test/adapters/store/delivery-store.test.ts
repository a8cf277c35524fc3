import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Obligation } from '../../../src/programme/obligation/obligation.ts';
import { createStore } from '../../../src/adapters/store/store.ts';
import { planInput } from '../../support/plan-input.ts';
import { createTestStore, type TestStore } from '../../support/test-store.ts';

const friday = Temporal.Instant.from('2016-09-02T07:00:00Z');
const owner = 'relay-1';
let test: TestStore;
let programme = '';
let count = 0;
beforeAll(async () => {
  test = await createTestStore();
});
afterAll(() => test.close());
beforeEach(async () => {
  await drain();
  count += 1;
  programme = `programme-${count}`;
  await test.store.savePlanRevision(planInput(programme));
});

describe('claimDeliveries', () => {
  it('leases what is due, oldest first, once, up to the limit', async () => {
    await planned([prompt('c', 2), prompt('a', 0), prompt('b', 1), prompt('later', 60)]);
    const now = friday.add({ minutes: 10 });
    const first = await test.store.claimDeliveries({ now, limit: 2, leaseSeconds: 60, owner });
    const second = await test.store.claimDeliveries({ now, limit: 9, leaseSeconds: 60, owner });
    expect(first.map(({ key }) => key)).toEqual([id('a'), id('b')]);
    expect(second.map(({ key }) => key)).toEqual([id('c')]);
    expect(first[0]).toMatchObject({
      state: 'leased',
      fence: 1,
      attempts: 0,
      to: 'helene-olofsson',
      programme,
    });
    expect(first[0]?.about).toEqual({ kind: 'prompt', week: '2016-W35', activities: ['2.1'] });
    expect(first[0]?.dueAt.equals(friday)).toBe(true);
    expect(first[0]?.lateUntil?.equals(friday.add({ hours: 48 }))).toBe(true);
  });

  it('never leases one row to two of eight relays that grab at once', async () => {
    const keys = Array.from({ length: 200 }, (_, index) => `k${index}`);
    await planned(keys.map((key) => prompt(key, 0)));
    const other = createStore(test.url);
    const relays = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? test.store : other.store));
    const claimed = await Promise.all(
      relays.map((store, index) =>
        store.claimDeliveries({ now: friday, limit: 40, leaseSeconds: 60, owner: `relay-${index}` }),
      ),
    );
    await other.close();
    const got = claimed.flat().map(({ key }) => key);
    expect(new Set(got).size).toBe(got.length);
    const rest = await test.store.claimDeliveries({ now: friday, limit: 500, leaseSeconds: 60, owner });
    expect([...got, ...rest.map(({ key }) => key)].sort()).toEqual(keys.map(id).sort());
  });

  it('leases again what a relay let run out, with a new fence; the old fence writes nothing more', async () => {
    await planned([prompt('a', 0)]);
    const [old] = await test.store.claimDeliveries({ now: friday, limit: 1, leaseSeconds: 60, owner });
    const after = friday.add({ seconds: 60 });
    expect(await claimAt(after.subtract({ seconds: 1 }))).toEqual([]);
    const [young] = await claimAt(after);
    expect(young?.fence).toBe(2);
    expect(await mark(old!.fence)).toBe(false);
    expect(await test.store.settle({ key: id('a'), fence: old!.fence, state: 'sent', at: after })).toBe(
      false,
    );
    expect(await mark(young!.fence)).toBe(true);
    expect(await test.store.settle({ key: id('a'), fence: young!.fence, state: 'sent', at: after })).toBe(
      true,
    );
    expect(await test.store.settle({ key: id('a'), fence: young!.fence, state: 'failed', at: after })).toBe(
      false,
    );
    expect(await test.store.loadDelivery(id('a'))).toMatchObject({ state: 'sent', attempts: 1 });
  });
});

describe('markInFlight and settle', () => {
  it('keep the intent, the receipt and the first try', async () => {
    await planned([prompt('a', 0)]);
    const [row] = await claimAt(friday);
    await mark(row!.fence);
    const inFlight = await test.store.loadDelivery(id('a'));
    expect(inFlight).toMatchObject({
      state: 'in_flight',
      attempts: 1,
      payloadSha256: 'ab12',
      summary: 'Fredag',
    });
    expect(inFlight?.firstTriedAt?.equals(friday)).toBe(true);
    const at = friday.add({ seconds: 1 });
    const receipt = { channel: 'D1', ts: '1472799600.000100' };
    await test.store.settle({ key: id('a'), fence: row!.fence, state: 'sent', at, receipt });
    const sent = await test.store.loadDelivery(id('a'));
    expect(sent).toMatchObject({ state: 'sent', receipt, reason: null });
    expect(sent?.sentAt?.equals(at)).toBe(true);
  });

  it('put back a row that may be tried again, not before its time', async () => {
    await planned([prompt('a', 0)]);
    const [row] = await claimAt(friday);
    await mark(row!.fence);
    const notBefore = friday.add({ seconds: 30 });
    await test.store.settle({
      key: id('a'),
      fence: 1,
      state: 'planned',
      at: friday,
      reason: '429',
      notBefore,
    });
    expect(await test.store.loadDelivery(id('a'))).toMatchObject({
      state: 'planned',
      reason: '429',
      sentAt: null,
    });
    expect((await test.store.nextWake())?.equals(notBefore)).toBe(true);
    expect(await claimAt(notBefore.subtract({ milliseconds: 1 }))).toEqual([]);
    expect(await claimAt(notBefore)).toMatchObject([{ fence: 2, attempts: 1 }]);
  });
});

describe('claimOrphans', () => {
  it('takes over what died in flight once its lease ran out, and it stays in flight', async () => {
    await planned([prompt('a', 0), prompt('b', 0)]);
    const [row] = await test.store.claimDeliveries({ now: friday, limit: 1, leaseSeconds: 60, owner });
    await mark(row!.fence);
    expect(await orphansAt(friday.add({ seconds: 59 }))).toEqual([]);
    const [orphan] = await orphansAt(friday.add({ seconds: 60 }));
    expect(orphan).toMatchObject({ key: id('a'), state: 'in_flight', fence: 2, attempts: 1 });
    expect(await orphansAt(friday.add({ seconds: 61 }))).toEqual([]);
    expect(await test.store.settle({ key: id('a'), fence: 1, state: 'sent', at: friday })).toBe(false);
    expect(await mark(2)).toBe(true);
    expect(await test.store.loadDelivery(id('a'))).toMatchObject({ attempts: 2 });
  });

  it('finds at once what releaseLeases freed at start; unsent leases are planned again', async () => {
    await planned([prompt('a', 0), prompt('b', 1)]);
    const now = friday.add({ minutes: 1 });
    await claimAt(now);
    await mark(1);
    expect(await test.store.releaseLeases(now)).toBe(2);
    expect(await test.store.loadDelivery(id('b'))).toMatchObject({ state: 'planned' });
    expect(await orphansAt(now)).toMatchObject([{ key: id('a'), fence: 3 }]);
    expect(await claimAt(now)).toMatchObject([{ key: id('b'), fence: 3 }]);
    expect(await test.store.settle({ key: id('b'), fence: 1, state: 'sent', at: now })).toBe(false);
  });
});

describe('listDeliveries', () => {
  it('gives one programme, or all, in the order of their due times and keys', async () => {
    await planned([prompt('b', 0), prompt('a', 0), prompt('0', 5)]);
    const mine = await test.store.listDeliveries({ programme });
    expect(mine.map(({ key }) => key)).toEqual([id('a'), id('b'), id('0')]);
    const all = await test.store.listDeliveries();
    expect(all.filter((row) => row.programme === programme)).toEqual(mine);
    expect(await test.store.listDeliveries({ programme, kind: 'prompt' })).toEqual(mine);
    expect(await test.store.listDeliveries({ programme, kind: 'nudge' })).toEqual([]);
    expect(await test.store.listDeliveries({ programme: 'unknown' })).toEqual([]);
  });
});

describe('listStuck and reopen', () => {
  it('give what a person has to look at, newest first, and put one row back with its tries and a new fence', async () => {
    const settled = ['parked', 'failed', 'unknown', 'sent', 'missed'] as const;
    await planned(settled.map((state, minutes) => prompt(state, minutes)));
    const now = friday.add({ hours: 1 });
    for (const { key, fence } of await claimAt(now)) {
      await test.store.markInFlight({
        ...{ key, fence, at: now, leaseSeconds: 60, payloadSha256: 'ab12', summary: 'Fredag' },
      });
      const state = settled.find((one) => key === id(one))!;
      await test.store.settle({ key, fence, state, at: now, reason: `as ${state}` });
    }
    const mine = (await test.store.listStuck(100)).filter((row) => row.programme === programme);
    expect(mine.map(({ key, reason }) => [key, reason])).toEqual([
      [id('unknown'), 'as unknown'],
      [id('failed'), 'as failed'],
      [id('parked'), 'as parked'],
    ]);
    expect(await test.store.listStuck(1)).toHaveLength(1);
    for (const key of [id('sent'), id('missed'), id('nobody')])
      expect(await test.store.reopen(key, now)).toBe(false);
    expect(await test.store.loadDelivery(id('sent'))).toMatchObject({ state: 'sent', fence: 1 });
    expect(await test.store.reopen(id('failed'), now)).toBe(true);
    expect(await test.store.reopen(id('failed'), now)).toBe(false);
    expect(await claimAt(now)).toMatchObject([{ key: id('failed'), attempts: 1, fence: 3 }]);
  });
});

function id(name: string): string {
  return `prompt:${programme}:${name}`;
}

function prompt(name: string, minutes: number): Obligation {
  return {
    key: id(name),
    programme,
    to: 'helene-olofsson',
    channel: 'slack',
    dueAt: friday.add({ minutes }),
    notBefore: friday.add({ minutes }),
    lateUntil: friday.add({ hours: 48 }),
    about: { kind: 'prompt', week: '2016-W35', activities: ['2.1'] },
  };
}

function planned(obligations: readonly Obligation[]) {
  return test.store.planDeliveries({ programme, obligations, watermark: friday, wakeAt: null });
}

function claimAt(now: Temporal.Instant) {
  return test.store.claimDeliveries({ now, limit: 10, leaseSeconds: 60, owner });
}

function orphansAt(now: Temporal.Instant) {
  return test.store.claimOrphans({ now, limit: 10, leaseSeconds: 60, owner });
}

function mark(fence: number) {
  return test.store.markInFlight({
    key: id('a'),
    fence,
    at: friday,
    leaseSeconds: 60,
    payloadSha256: 'ab12',
    summary: 'Fredag',
  });
}

/** Leaves nothing claimable behind for the next test. */
async function drain(): Promise<void> {
  const now = friday.add({ hours: 24 * 365 });
  await test.store.releaseLeases(now);
  const input = { now, limit: 1000, leaseSeconds: 60, owner: 'drain' };
  const rows = [...(await test.store.claimDeliveries(input)), ...(await test.store.claimOrphans(input))];
  for (const { key, fence } of rows) await test.store.settle({ key, fence, state: 'cancelled', at: now });
}
