/** Six deliveries of `timra-2016` that somebody has to look at, and one that was sent. */
import type { Settlement, Store } from '../../src/ports.ts';
import type { Obligation } from '../../src/programme/obligation/obligation.ts';

export const FIRST = Temporal.Instant.from('2016-09-02T07:00:00Z');
export const UNSURE = 'test:mail:1';
export const SENT = 'test:sent:6';
export const TOO_LATE = 'test:late:0';

const ENDS: readonly (readonly [string, 'slack' | 'mail', Settlement['state'], string])[] = [
  [TOO_LATE, 'slack', 'failed', 'user_not_found'],
  [UNSURE, 'mail', 'unknown', 'Connection closed'],
  ['test:mail:2', 'mail', 'failed', '550 5.1.1 No such user'],
  ['test:slack:3', 'slack', 'parked', 'channel_not_found'],
  ['test:mail:4', 'mail', 'unknown', 'ETIMEDOUT'],
  ['test:slack:5', 'slack', 'failed', 'is_archived'],
  [SENT, 'mail', 'sent', ''],
];

/** Due on one day each from `FIRST` on. */
export async function stuckDeliveries(store: Store): Promise<void> {
  const obligations = ENDS.map(([key, channel], days): Obligation => {
    const dueAt = FIRST.add({ hours: days * 24 });
    const lateUntil = key === TOO_LATE ? dueAt.add({ hours: 48 }) : null;
    const about = { kind: 'prompt', week: '2016-W35', activities: ['2.1'] } as const;
    return {
      ...{ key, programme: 'timra-2016', to: 'helene-olofsson', channel, dueAt },
      ...{ notBefore: dueAt, lateUntil, about },
    };
  });
  const now = FIRST.add({ hours: 200 });
  const plan = { programme: 'timra-2016', obligations, watermark: FIRST, wakeAt: null };
  await store.planDeliveries(plan);
  const rows = await store.claimDeliveries({ now, limit: 10, leaseSeconds: 60, owner: 'test' });
  for (const { key, fence } of rows) {
    const [, , state, reason] = ENDS.find(([one]) => one === key)!;
    await store.settle({ key, fence, state, reason, at: now });
  }
}
