/** The pulse: beats never overlap, a failing one is taken up, and however the ticks fall, the ledger is the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeartbeat, type HeartbeatDeps } from '../src/heartbeat.ts';
import { planDue } from '../src/flows/deliver/plan-due.ts';
import {
  startDeliveryWorld,
  stockholm,
  type DeliveryWorld,
  PROGRAMME,
} from './flows/deliver/delivery-world.ts';

const SPAN_MINUTES = 14 * 24 * 60;

test('two beats at once run one after the other, and the second finds nothing left', async () => {
  await inWorld(async (world) => {
    world.clock.moveTo(stockholm('2016-09-02T09:00'));
    let running = 0;
    let most = 0;
    const heartbeat = createHeartbeat({
      ...depsOf(world),
      store: {
        ...world.store,
        async loadWaking(now) {
          running += 1;
          most = Math.max(most, running);
          return world.store.loadWaking(now);
        },
        async claimDeliveries(input) {
          const rows = await world.store.claimDeliveries(input);
          if (rows.length === 0) running -= 1;
          return rows;
        },
      },
    });
    await Promise.all([heartbeat.beat(), heartbeat.beat(), heartbeat.beat()]);
    expect(most).toBe(1);
    expect(world.messages('ann-ek')).toHaveLength(1);
  });
});

test('a beat that fails loses nothing: the next one takes it up', async () => {
  await inWorld(async (world) => {
    world.clock.moveTo(stockholm('2016-09-02T09:00'));
    let isDown = true;
    const heartbeat = createHeartbeat({
      ...depsOf(world),
      store: {
        ...world.store,
        claimDeliveries: (input) =>
          isDown ? Promise.reject(new Error('database away')) : world.store.claimDeliveries(input),
      },
    });
    await expect(heartbeat.beat()).rejects.toThrow('database away');
    isDown = false;
    await heartbeat.beat();
    expect(world.messages('ann-ek')).toHaveLength(1);
    await heartbeat.stop();
  });
});

test('stop waits for the running beat', async () => {
  await inWorld(async (world) => {
    world.clock.moveTo(stockholm('2016-09-02T09:00'));
    const heartbeat = createHeartbeat(depsOf(world));
    heartbeat.start();
    const beat = heartbeat.beat();
    await heartbeat.stop();
    expect(world.messages('bo-alm')).toHaveLength(1);
    await beat;
  });
});

test('however the ticks fall, the ledger holds the same keys; planning again adds none', async () => {
  const ticks = fc.uniqueArray(fc.integer({ min: 1, max: SPAN_MINUTES - 1 }), { minLength: 1, maxLength: 6 });
  const whole = await keysAfter([SPAN_MINUTES]);
  expect(whole.length).toBeGreaterThan(10);
  await fc.assert(
    fc.asyncProperty(ticks, async (minutes) => {
      const sorted = minutes.toSorted((a, b) => a - b);
      expect(await keysAfter([...sorted, SPAN_MINUTES])).toEqual(whole);
    }),
    { numRuns: 6 },
  );
}, 180_000);

test('delivering twice sends nothing new, whenever it is done', async () => {
  const pauses = fc.array(fc.integer({ min: 1, max: 3 * 24 * 60 }), { minLength: 3, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(pauses, (minutes) =>
      inWorld(async (world) => {
        for (const pause of minutes) {
          await world.after(pause * 60);
          const once = await world.rows();
          const said = ['ann-ek', 'bo-alm', 'kim-kaj'].map((person) => world.messages(person).length);
          await world.beat();
          expect(await world.rows()).toEqual(once);
          expect(['ann-ek', 'bo-alm', 'kim-kaj'].map((person) => world.messages(person).length)).toEqual(
            said,
          );
          expect(new Set(once.map(({ key }) => key)).size).toBe(once.length);
        }
        expect(world.slack.ledger.violations()).toEqual([]);
      }),
    ),
    { numRuns: 4 },
  );
}, 180_000);

/** The keys of the ledger after planning, twice each, at the given minutes from the start. */
async function keysAfter(minutes: readonly number[]): Promise<readonly string[]> {
  let keys: readonly string[] = [];
  await inWorld(async (world) => {
    const start = world.clock.now();
    for (const minute of minutes) {
      await planDue(world.relay, start.add({ minutes: minute }));
      expect(await planDue(world.relay, start.add({ minutes: minute }))).toBe(0);
    }
    keys = (await world.store.listDeliveries({ programme: PROGRAMME })).map(({ key }) => key);
  });
  return keys;
}

function depsOf(world: DeliveryWorld): HeartbeatDeps {
  return { ...world.relay, clock: world.clock, housekeeping: () => Promise.resolve() };
}

async function inWorld(work: (world: DeliveryWorld) => Promise<void>): Promise<void> {
  const world = await startDeliveryWorld();
  try {
    await work(world);
  } finally {
    await world.close();
  }
}
