/**
 * What may go wrong, by script: the next N calls of a method, or the next delivery. `answer_lost` does the work and
 * then breaks the line; `slow` does the work at once and answers late, as a busy server does.
 */

type CallFault =
  | { readonly kind: 'ratelimited'; readonly retryAfter: number }
  /** The rarer form: HTTP 200 with `ok: false`. */
  | { readonly kind: 'ratelimited_in_body' }
  | { readonly kind: 'server_error'; readonly status?: number }
  /** Broken before anything was done. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'answer_lost' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'error'; readonly error: string };

type DeliveryFault = 'duplicate' | 'lost';

export interface Faults {
  /** The next `times` calls of the method (`*` for any) fail so. Scripts of one method are used up in order. */
  nextCalls(method: string, fault: CallFault, times?: number): void;
  /** The next delivery is sent twice, or never arrives. */
  nextDelivery(fault: DeliveryFault): void;
  clear(): void;
}

export interface FaultScript extends Faults {
  takeCall(method: string): CallFault | undefined;
  takeDelivery(): DeliveryFault | undefined;
}

export function startFaults(): FaultScript {
  const calls: { method: string; fault: CallFault }[] = [];
  const deliveries: DeliveryFault[] = [];
  return {
    nextCalls(method, fault, times = 1) {
      for (let time = 0; time < times; time += 1) calls.push({ method, fault });
    },
    nextDelivery: (fault) => void deliveries.push(fault),
    clear() {
      calls.length = 0;
      deliveries.length = 0;
    },
    takeCall(method) {
      const at = calls.findIndex((it) => it.method === method || it.method === '*');
      return at === -1 ? undefined : calls.splice(at, 1)[0]?.fault;
    },
    takeDelivery: () => deliveries.shift(),
  };
}
