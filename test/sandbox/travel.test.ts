/** A jump sends what the time between would have sent, in its order and at its times. */
import { expect, test } from 'vitest';
import { createMovableClock } from '../../src/sandbox/movable-clock.ts';
import { travelTo, type Travel } from '../../src/sandbox/travel.ts';

const START = Temporal.Instant.from('2016-09-02T07:00:00Z');
const hour = (count: number): Temporal.Instant => START.add({ hours: count });

test('it stops at every moment at which something is due, and arrives', async () => {
  const { travel, seen } = worldWith([hour(1), hour(3), hour(9)]);
  await travelTo(travel, hour(5));
  expect(seen).toEqual(['0 beat', '1 beat', '3 beat', '5 beat']);
  expect(travel.clock.now().equals(hour(5))).toBe(true);
});

test('people act at their own moments, after the beat, and what they cause is done before time moves on', async () => {
  const { travel, seen, due } = worldWith([hour(2)]);
  const acts = [hour(1), hour(2)];
  const people = {
    next: () => Promise.resolve(acts[0] ?? null),
    act: (now: Temporal.Instant) => {
      while (acts[0] !== undefined && Temporal.Instant.compare(acts[0], now) <= 0) {
        acts.shift();
        seen.push(`${hoursTo(now)} act`);
        due.push(now);
      }
      return Promise.resolve();
    },
  };
  await travelTo({ ...travel, people }, hour(4));
  expect(seen).toEqual(['0 beat', '1 beat', '1 act', '1 beat', '2 beat', '2 act', '2 beat', '4 beat']);
});

test('arriving where one already stands does what is due there', async () => {
  const { travel, seen } = worldWith([hour(0)]);
  await travelTo(travel, hour(0));
  expect(seen).toEqual(['0 beat']);
});

test('a moment that never settles is an error, not an endless loop', async () => {
  const { travel } = worldWith([]);
  await expect(travelTo({ ...travel, nextWake: () => Promise.resolve(START) }, hour(1))).rejects.toThrow(
    'always more to do',
  );
});

/** Due moments, which a beat at or after them clears away. */
function worldWith(due: Temporal.Instant[]): { travel: Travel; seen: string[]; due: Temporal.Instant[] } {
  const clock = createMovableClock(START);
  const seen: string[] = [];
  const sorted = (): Temporal.Instant[] => due.sort((a, b) => Temporal.Instant.compare(a, b));
  const travel: Travel = {
    clock,
    beat: () => {
      seen.push(`${hoursTo(clock.now())} beat`);
      while (due.length > 0 && Temporal.Instant.compare(sorted()[0] ?? START, clock.now()) <= 0) due.shift();
      return Promise.resolve();
    },
    nextWake: () => Promise.resolve(sorted()[0] ?? null),
  };
  return { travel, seen, due };
}

function hoursTo(at: Temporal.Instant): number {
  return START.until(at).total('hours');
}
