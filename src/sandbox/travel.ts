/**
 * Moving the clock the way time passes: from one moment at which something is due to the next, with a whole beat at
 * each, so that a jump of a month sends what a month would have sent, in its order and at its times.
 */
import type { MovableClock } from './movable-clock.ts';

export interface Travel {
  readonly clock: MovableClock;
  beat(): Promise<void>;
  /** The next moment at which the product has something to do; `null` when never. */
  nextWake(): Promise<Temporal.Instant | null>;
  /** What people do of themselves: the next moment, and doing all that falls on now. */
  readonly people?: {
    next(): Promise<Temporal.Instant | null>;
    act(now: Temporal.Instant): Promise<void>;
  };
  onStep?(now: Temporal.Instant): void;
}

/** How often one moment is gone over before it counts as stuck; work that makes more work settles in two or three. */
const MAX_BEATS = 20;

/** Ends with the clock at `until` and everything due by then done. Throws when a moment never settles. */
export async function travelTo(travel: Travel, until: Temporal.Instant): Promise<void> {
  for (;;) {
    const now = travel.clock.now();
    const next = await liveThrough(travel, now);
    travel.onStep?.(now);
    const arrived = Temporal.Instant.compare(now, until) >= 0;
    if (arrived) return;
    travel.clock.moveTo(next !== null && Temporal.Instant.compare(next, until) < 0 ? next : until);
  }
}

/** Beats until nothing more is due now, since people's answers may make more due; returns the next moment. */
async function liveThrough(travel: Travel, now: Temporal.Instant): Promise<Temporal.Instant | null> {
  for (let beat = 0; beat < MAX_BEATS; beat += 1) {
    await travel.beat();
    await travel.people?.act(now);
    const next = earlier(await travel.nextWake(), (await travel.people?.next()) ?? null);
    if (next === null || Temporal.Instant.compare(next, now) > 0) return next;
  }
  throw new Error(`at ${now.toString()} there is always more to do`);
}

function earlier(a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null {
  if (a === null || b === null) return a ?? b;
  return Temporal.Instant.compare(a, b) <= 0 ? a : b;
}
