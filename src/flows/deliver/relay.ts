/**
 * Relay: rows that are due leave, once. The order is the promise: lease → compose → commit the intent → call the
 * network → commit the receipt. A crash between the last two leaves an `in_flight` row, which `settleOrphans` proves or
 * disproves before anything is sent again. This is the only place that sends.
 */
import { createHash } from 'node:crypto';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { nextOpenMoment } from '../../programme/obligation/quiet-hours.ts';
import {
  type Delivery,
  type Log,
  type Mailer,
  type Messenger,
  type SendOutcome,
  type Settlement,
  type Store,
} from '../../ports.ts';
import { type AgendaDeps, loadAgenda } from '../load-agenda.ts';
import { compose, type Composed, type Composers } from './composer.ts';
import { inLanes } from './in-lanes.ts';

export interface RelayDeps extends AgendaDeps {
  readonly store: AgendaDeps['store'] &
    Pick<Store, 'claimDeliveries' | 'claimOrphans' | 'markInFlight' | 'settle'>;
  readonly messenger: Messenger;
  readonly mailer: Mailer;
  readonly composers: Composers;
  readonly log: Log;
  /** Names this process in leases. */
  readonly owner: string;
  /** Recipients served at once per channel. */
  readonly lanes: number;
}

const LEASE_SECONDS = 60;
const BATCH = 50;
/** Twelve tries with doubling pauses is about two days; then a human looks. */
const RATE_LIMITED = 'ratelimited';
const MAX_ATTEMPTS = 12;
const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 6 * 3600;
/** A message that cannot be written was never tried, so nothing counts its tries: its pauses grow with its age. */
const SHORTEST_BROKEN_SECONDS = 600;

/** Sends everything that may be sent at `now`; returns how many rows were closed. */
export async function deliverDue(deps: RelayDeps, now: Temporal.Instant): Promise<number> {
  const holds: Holds = new Map();
  let closed = 0;
  for (;;) {
    const claim = { now, limit: BATCH, leaseSeconds: LEASE_SECONDS, owner: deps.owner };
    const rows = await deps.store.claimDeliveries(claim);
    if (rows.length === 0) return closed;
    await Promise.all(
      (['slack', 'mail'] as const).map((channel) =>
        inLanes(
          rows.filter((row) => row.channel === channel),
          { width: deps.lanes, keyOf: ({ to }) => to },
          (row) =>
            alone(deps, row, async () => {
              const moment = { now, agenda: await loadAgenda(deps, row.programme) };
              await deliverOne(deps, row, { ...moment, holds });
            }),
        ),
      ),
    );
    closed += rows.length;
  }
}

/** What a dead process left in flight: found means sent, absent means send, unreadable waits (chat) or is unknown (mail). */
export async function settleOrphans(deps: RelayDeps, now: Temporal.Instant): Promise<number> {
  const claim = { now, limit: BATCH, leaseSeconds: LEASE_SECONDS, owner: deps.owner };
  const rows = await deps.store.claimOrphans(claim);
  for (const row of rows)
    await alone(deps, row, async () => {
      const settlement = await lookUp(deps, row, { now, agenda: await loadAgenda(deps, row.programme) });
      if (settlement !== null) await deps.store.settle({ key: row.key, fence: row.fence, ...settlement });
      else deps.log.error('cannot tell whether a message arrived; it is not sent again', { key: row.key });
    });
  return rows.length;
}

/**
 * One row, or one programme, that fails must not hold up the others. The row keeps its lease: when that has run out, it
 * is taken up again, by a look-up if it was in flight.
 */
async function alone(deps: RelayDeps, row: Delivery, work: () => Promise<void>): Promise<void> {
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
type Holds = Map<Delivery['channel'], Temporal.Instant>;

interface Moment {
  readonly now: Temporal.Instant;
  readonly agenda: Agenda | undefined;
}

async function deliverOne(
  deps: RelayDeps,
  row: Delivery,
  { now, agenda, holds }: Moment & { readonly holds: Holds },
): Promise<void> {
  const settle = (settlement: Settlement): Promise<boolean> =>
    deps.store.settle({ key: row.key, fence: row.fence, ...settlement });
  if (agenda === undefined) {
    await settle({ state: 'cancelled', at: now, reason: 'programme is gone' });
    return;
  }
  const hold = holdBack(row, agenda, now) ?? askedToWait(row, holds, now);
  if (hold !== null) {
    await settle(hold);
    return;
  }
  const composed = await compose(deps.composers, { agenda, delivery: row, now }).catch(
    (error: unknown): { channel: 'broken'; reason: string } => ({ channel: 'broken', reason: String(error) }),
  );
  if (composed.channel === 'broken') {
    // One message that cannot be written must not hold up the others.
    deps.log.error('a message could not be composed', { key: row.key, error: composed.reason });
    await settle(tryAgain(row, { reason: composed.reason, afterSeconds: pauseOfBroken(row, now) }, now));
    return;
  }
  if (composed.channel === 'none') {
    await settle({ state: 'cancelled', at: now, reason: composed.reason });
    return;
  }
  const intent = { key: row.key, fence: row.fence, at: now, ...fingerprint(composed) };
  if (!(await deps.store.markInFlight(intent))) return;
  const outcome = await send(deps, row, { composed, now });
  if (outcome.state === 'retry' && outcome.reason === RATE_LIMITED)
    holds.set(row.channel, now.add({ seconds: Math.ceil(outcome.afterSeconds) }));
  const settlement = settlementOf(row, outcome, now);
  if (settlement === null) deps.log.warn('answer lost; will look it up', { key: row.key });
  else await settle(settlement);
}

/** Too late: closed unsent. Quiet hours: put off to the next open moment. `null`: go ahead. */
function holdBack(row: Delivery, agenda: Agenda, now: Temporal.Instant): Settlement | null {
  if (row.lateUntil !== null && Temporal.Instant.compare(now, row.lateUntil) >= 0)
    return {
      state: row.channel === 'slack' ? 'missed' : 'expired',
      at: now,
      reason: `too late at ${now.toString()}`,
    };
  if (row.channel !== 'slack') return null;
  const opens = nextOpenMoment(agenda, row.to, now);
  if (Temporal.Instant.compare(opens, now) === 0) return null;
  return { state: 'planned', at: now, notBefore: opens, reason: 'quiet hours' };
}

function askedToWait(row: Delivery, holds: Holds, now: Temporal.Instant): Settlement | null {
  const notBefore = holds.get(row.channel);
  return notBefore === undefined ? null : { state: 'planned', at: now, notBefore, reason: RATE_LIMITED };
}

async function send(
  deps: RelayDeps,
  row: Delivery,
  { composed, now }: { composed: Exclude<Composed, { channel: 'none' }>; now: Temporal.Instant },
): Promise<SendOutcome<Readonly<Record<string, string>>>> {
  if (composed.channel === 'slack')
    return flat(
      await deps.messenger.post({ userId: composed.userId, key: row.key, message: composed.message }),
    );
  return flat(await deps.mailer.send({ key: row.key, at: now, mail: composed.mail }));
}

function flat<R extends object>(outcome: SendOutcome<R>): SendOutcome<Readonly<Record<string, string>>> {
  if (outcome.state !== 'sent') return outcome;
  return {
    state: 'sent',
    receipt: Object.fromEntries(Object.entries(outcome.receipt).map(([k, v]) => [k, String(v)])),
  };
}

/** `null`: ambiguous chat post, left in flight until the look-up. */
function settlementOf(
  row: Delivery,
  outcome: SendOutcome<Readonly<Record<string, string>>>,
  now: Temporal.Instant,
): Settlement | null {
  switch (outcome.state) {
    case 'sent':
      return { state: 'sent', at: now, receipt: outcome.receipt };
    case 'failed':
      return { state: 'failed', at: now, reason: outcome.reason };
    case 'ambiguous':
      return row.channel === 'mail' ? { state: 'unknown', at: now, reason: outcome.reason } : null;
    case 'retry':
      return tryAgain(row, outcome, now);
  }
}

/** Later, with doubling pauses; after the last try the row is parked for a human. */
function tryAgain(
  row: Delivery,
  { reason, afterSeconds }: { readonly reason: string; readonly afterSeconds: number },
  now: Temporal.Instant,
): Settlement {
  if (row.attempts >= MAX_ATTEMPTS) return { state: 'parked', at: now, reason };
  const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** row.attempts, LONGEST_PAUSE_SECONDS);
  return {
    state: 'planned',
    at: now,
    notBefore: now.add({ seconds: Math.ceil(Math.max(afterSeconds, pause)) }),
    reason,
  };
}

function pauseOfBroken({ dueAt }: Delivery, now: Temporal.Instant): number {
  const age = dueAt.until(now).total('seconds');
  return Math.min(Math.max(age, SHORTEST_BROKEN_SECONDS), LONGEST_PAUSE_SECONDS);
}

async function lookUp(deps: RelayDeps, row: Delivery, { now, agenda }: Moment): Promise<Settlement | null> {
  const userId = agenda?.members.get(row.to)?.slackUserId ?? null;
  const since = (row.firstTriedAt ?? row.dueAt).subtract({ seconds: 5 });
  const found =
    row.channel === 'mail'
      ? await deps.mailer.find({ key: row.key })
      : userId === null
        ? ({ state: 'absent' } as const)
        : await deps.messenger.find({ userId, key: row.key, since });
  switch (found.state) {
    case 'found':
      return { state: 'sent', at: row.firstTriedAt ?? now, receipt: { ...found.receipt } };
    case 'absent':
      return { state: 'planned', at: now, notBefore: now, reason: 'proved not to have arrived' };
    case 'unreadable':
      return row.channel === 'mail' ? { state: 'unknown', at: now, reason: found.reason } : null;
  }
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
