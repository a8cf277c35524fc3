/**
 * Relay: rows that are due leave, once. The order is the promise: lease → compose → commit the intent → call the
 * network → commit the receipt. A crash between the last two leaves an `in_flight` row, which `settleOrphans` proves or
 * disproves before anything is sent again. This is the only place that sends.
 */
import { createHash } from 'node:crypto';
import type { Clock, Delivery, Log, Mailer, Messenger, SendOutcome, Settlement, Store } from '../../ports.ts';
import { type AgendaDeps, loadAgenda } from '../load-agenda.ts';
import { compose, type Composed, type Composers } from './composer.ts';
import { inLanes } from './in-lanes.ts';
import { brokenSettlement, type FlatOutcome, holdBack, needsAPerson, settlementOf } from './settlement.ts';

export interface RelayDeps extends AgendaDeps {
  readonly store: AgendaDeps['store'] &
    Pick<Store, 'claimDeliveries' | 'claimOrphans' | 'markInFlight' | 'settle'>;
  readonly messenger: Messenger;
  readonly mailer: Mailer;
  readonly composers: Composers;
  readonly log: Log;
  /** Read anew for each row: a beat of many messages takes its time. */
  readonly clock: Clock;
  /** Names this process in leases. */
  readonly owner: string;
  /** Recipients served at once per channel. */
  readonly lanes: number;
}

export const LEASE_SECONDS = 60;
export const BATCH = 50;

/** Sends everything that may be sent now; returns how many rows were taken up. */
export async function deliverDue(deps: RelayDeps): Promise<number> {
  const holds: Holds = new Map();
  let taken = 0;
  for (;;) {
    const claim = {
      now: deps.clock.now(),
      limit: BATCH,
      leaseSeconds: LEASE_SECONDS,
      owner: deps.owner,
    };
    const rows = await deps.store.claimDeliveries(claim);
    if (rows.length === 0) return taken;
    await Promise.all(
      (['slack', 'mail'] as const).map((channel) =>
        inLanes(
          rows.filter((row) => row.channel === channel),
          { width: deps.lanes, keyOf: ({ to }) => to },
          (row) => alone(deps, row, () => deliverOne(deps, row, holds)),
        ),
      ),
    );
    taken += rows.length;
  }
}

/**
 * One row, or one programme, that fails must not hold up the others. The row keeps its lease: when that has run out, it
 * is taken up again, by a look-up if it was in flight.
 */
export async function alone(deps: RelayDeps, row: Delivery, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    deps.log.error('a delivery failed; it is taken up when its lease has run out', {
      key: row.key,
      error: String(error),
    });
  }
}

/** Until when a channel has asked to be left alone; asking again before only earns another refusal. */
type Holds = Map<Delivery['channel'], { readonly until: Temporal.Instant; readonly reason: string }>;

async function deliverOne(deps: RelayDeps, row: Delivery, holds: Holds): Promise<void> {
  const now = deps.clock.now();
  const agenda = await loadAgenda(deps, row.programme);
  if (agenda === undefined)
    return close(deps, row, { state: 'cancelled', at: now, reason: 'programme is gone' });
  const hold = holdBack(row, agenda, now) ?? askedToWait(row, holds, now);
  if (hold !== null) return close(deps, row, hold);
  const composed = await compose(deps.composers, { agenda, delivery: row, now }).catch(
    (error: unknown): { channel: 'broken'; reason: string } => ({ channel: 'broken', reason: String(error) }),
  );
  if (composed.channel === 'broken') {
    deps.log.error('a message could not be composed', { key: row.key, error: composed.reason });
    return close(deps, row, brokenSettlement(row, composed.reason, now));
  }
  if (composed.channel === 'none')
    return close(deps, row, { state: 'cancelled', at: now, reason: composed.reason });
  const intent = { key: row.key, fence: row.fence, at: now, ...fingerprint(composed) };
  if (!(await deps.store.markInFlight({ ...intent, leaseSeconds: LEASE_SECONDS }))) return;
  const outcome = await send(deps, row, { composed, now });
  if (outcome.state === 'retry' && outcome.holds === true) {
    const until = now.add({ seconds: Math.ceil(outcome.afterSeconds) });
    holds.set(row.channel, { until, reason: outcome.reason });
    deps.log.warn('nothing can be sent for a while', { channel: row.channel, reason: outcome.reason });
  }
  const settlement = settlementOf(row, outcome, now);
  if (settlement === null) deps.log.warn('answer lost; will look it up', { key: row.key });
  else await close(deps, row, settlement);
}

async function close(deps: RelayDeps, row: Delivery, settlement: Settlement): Promise<void> {
  if (needsAPerson(settlement))
    deps.log.error('a message did not leave; see tertial doctor', {
      key: row.key,
      state: settlement.state,
      reason: settlement.reason,
    });
  await deps.store.settle({ key: row.key, fence: row.fence, ...settlement });
}

function askedToWait(row: Delivery, holds: Holds, now: Temporal.Instant): Settlement | null {
  const hold = holds.get(row.channel);
  return hold === undefined
    ? null
    : { state: 'planned', at: now, notBefore: hold.until, reason: hold.reason };
}

async function send(
  deps: RelayDeps,
  row: Delivery,
  { composed, now }: { composed: Exclude<Composed, { channel: 'none' }>; now: Temporal.Instant },
): Promise<FlatOutcome> {
  if (composed.channel === 'slack')
    return flat(
      await deps.messenger.post({ userId: composed.userId, key: row.key, message: composed.message }),
    );
  return flat(await deps.mailer.send({ key: row.key, at: now, mail: composed.mail }));
}

function flat<R extends object>(outcome: SendOutcome<R>): FlatOutcome {
  if (outcome.state !== 'sent') return outcome;
  return {
    state: 'sent',
    receipt: Object.fromEntries(Object.entries(outcome.receipt).map(([k, v]) => [k, String(v)])),
  };
}

function fingerprint(composed: Exclude<Composed, { channel: 'none' }>): {
  payloadSha256: string;
  summary: string;
} {
  const payload = composed.channel === 'slack' ? composed.message : composed.mail;
  return {
    payloadSha256: createHash('sha256').update(JSON.stringify(payload)).digest('hex'),
    summary: composed.channel === 'slack' ? composed.message.text : composed.mail.subject,
  };
}
