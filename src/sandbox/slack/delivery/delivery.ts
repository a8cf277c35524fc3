/**
 * How something that happened in Slack reaches the app, and whether the app acknowledged it within 3 real seconds.
 * Interactions are sent once: the person sees an error and presses again. Events that nobody took are sent again over
 * HTTP: at once, after 1 and after 5 minutes (three re-sends at most).
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultScript } from '../faults.ts';
import type { JsonObject } from '../json.ts';
import type { Ledger } from '../ledger.ts';

export interface Delivery {
  readonly type: 'events_api' | 'interactive' | 'slash_commands';
  /** For the ledger: the event's or interaction's type, or the command. */
  readonly name: string;
  readonly payload: JsonObject;
}

export interface Delivered {
  readonly acked: boolean;
  /** What the app answered with the acknowledgement; empty when nothing. */
  readonly body: JsonObject;
  readonly ms: number;
  /** Why it was not acknowledged: `http_timeout`, `http_error`, `no_connection`, … */
  readonly reason: string | null;
  /** The app asked not to get it again. */
  readonly noRetry?: boolean;
}

export interface Retry {
  readonly number: number;
  readonly reason: string;
}

export interface Transport {
  /** `copies` 2 sends the very same thing twice; the first answer counts. */
  send(delivery: Delivery, options: { copies: 1 | 2; retry: Retry | null }): Promise<Delivered>;
}

export interface Deliverer {
  /** Resolves with the first attempt; an event's re-sends go on behind it until the local Slack stops. */
  deliver(delivery: Delivery): Promise<Delivered>;
}

export function startDeliverer(input: {
  transport: () => Transport;
  faults: FaultScript;
  ledger: Ledger;
  /** Real milliseconds before each re-send of an event. */
  retryDelaysMs: readonly number[];
  stopped: AbortSignal;
}): Deliverer {
  const { ledger, faults, stopped } = input;

  async function once(delivery: Delivery, retry: Retry | null): Promise<Delivered> {
    const fault = faults.takeDelivery();
    const result: Delivered =
      fault === 'lost'
        ? { acked: false, body: {}, ms: 0, reason: 'lost' }
        : await input.transport().send(delivery, { copies: fault === 'duplicate' ? 2 : 1, retry });
    const outcome = result.acked ? 'acked' : (result.reason ?? 'unknown');
    ledger.add({ kind: 'delivery', name: delivery.name, outcome, ms: result.ms });
    if (!result.acked && fault === undefined && !stopped.aborted) {
      ledger.blame({ rule: 'not_acknowledged', name: delivery.name, detail: outcome });
    }
    return result;
  }

  async function again(delivery: Delivery, first: Delivered): Promise<void> {
    let result = first;
    for (const [index, delay] of input.retryDelaysMs.entries()) {
      if (result.acked || result.noRetry === true) return;
      const goOn = await wait(delay, true, { signal: stopped }).catch(() => false);
      if (!goOn) return;
      result = await once(delivery, { number: index + 1, reason: result.reason ?? 'unknown_error' });
    }
  }

  return {
    async deliver(delivery) {
      const first = await once(delivery, null);
      if (delivery.type === 'events_api') void again(delivery, first);
      return first;
    },
  };
}
