/**
 * Ids and message times. Both come from counters, so the same calls give the same ids, and both are kept in the
 * journal, so that a restart repeats none: an app that recognises a submission by its view's id must be able to trust it.
 */
import type { Clock } from '../../../ports.ts';

export interface Ids {
  /** `V0000000A1`: the prefix and the next number, base 36. */
  mint(prefix: string): string;
  /** The next message time: the clock's, but always after the last one. */
  nextTs(): string;
  readonly serial: number;
  readonly lastMicros: number;
}

export interface IdsStart {
  readonly serial: number;
  readonly lastMicros: number;
}

export function startIds(input: { clock: Clock; start: IdsStart; onMint: (ids: IdsStart) => void }): Ids {
  let { serial, lastMicros } = input.start;
  return {
    mint(prefix) {
      serial += 1;
      input.onMint({ serial, lastMicros });
      return `${prefix}${serial.toString(36).toUpperCase().padStart(9, '0')}`;
    },
    nextTs() {
      lastMicros = Math.max(input.clock.now().epochMilliseconds * 1000, lastMicros + 100);
      return tsOf(lastMicros);
    },
    get serial() {
      return serial;
    },
    get lastMicros() {
      return lastMicros;
    },
  };
}

function tsOf(micros: number): string {
  const seconds = Math.floor(micros / 1_000_000);
  return `${seconds}.${String(micros - seconds * 1_000_000).padStart(6, '0')}`;
}

/** Epoch microseconds of a `ts` or of plain seconds; NaN when it is neither. */
export function microsOf(ts: string): number {
  return /^\d+(\.\d{1,6})?$/.test(ts) ? Math.round(Number(ts) * 1_000_000) : Number.NaN;
}
