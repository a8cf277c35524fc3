/** Two kinds of load. Open: at a fixed rate, whatever the answers do. Closed: as fast as answers come. */
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Starts `count` requests at `perSecond`; returns the milliseconds from the moment each was due, so that a request that
 * had to wait for a busy machine counts in full.
 */
export async function openLoop(
  { count, perSecond }: { readonly count: number; readonly perSecond: number },
  send: (index: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const began = performance.now();
  const pending: Promise<number>[] = [];
  while (pending.length < count) {
    const due = began + (pending.length * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await pause(wait);
    pending.push(send(pending.length).then(() => performance.now() - due));
  }
  return Promise.all(pending);
}

export interface ClosedRun {
  readonly count: number;
  readonly seconds: number;
  readonly latencies: readonly number[];
}

/** Keeps `inFlight` requests under way for `seconds`. */
export async function closedLoop(
  { seconds, inFlight }: { readonly seconds: number; readonly inFlight: number },
  send: () => Promise<unknown>,
): Promise<ClosedRun> {
  const began = performance.now();
  const latencies: number[] = [];
  const lane = async (): Promise<void> => {
    while (performance.now() - began < seconds * 1000) {
      const sent = performance.now();
      await send();
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { count: latencies.length, seconds: (performance.now() - began) / 1000, latencies };
}
