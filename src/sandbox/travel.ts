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

/** Ends with the clock at `until` and everything due by then done. */
export async function travelTo(travel: Travel, until: Temporal.Instant): Promise<void> {
  for (;;) {
    const now = travel.clock.now();
    await travel.beat();
    await travel.people?.act(now);
    travel.onStep?.(now);
    const next = earliest([await travel.nextWake(), (await travel.people?.next()) ?? null, until], now);
    if (next === null) return;
    travel.clock.moveTo(next);
  }
}

/** The earliest of the instants after `now`; `null` when none is. */
function earliest(
  instants: readonly (Temporal.Instant | null)[],
  now: Temporal.Instant,
): Temporal.Instant | null {
  const limit = instants.at(-1) ?? null;
  const ahead = instants
    .filter((instant) => instant !== null)
    .filter((instant) => Temporal.Instant.compare(instant, now) > 0)
    .filter((instant) => limit === null || Temporal.Instant.compare(instant, limit) <= 0);
  return ahead.sort((a, b) => Temporal.Instant.compare(a, b))[0] ?? null;
}
