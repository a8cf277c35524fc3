/**
 * What a dead process left in flight is proved or disproved before anything is sent again: found means sent, absent
 * means send, unreadable waits (chat) or stays unknown (mail).
 */
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { Delivery, Settlement } from '../../ports.ts';
import { loadAgenda } from '../load-agenda.ts';
import { alone, BATCH, LEASE_SECONDS, type RelayDeps } from './relay.ts';

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

async function lookUp(
  deps: RelayDeps,
  row: Delivery,
  { now, agenda }: { readonly now: Temporal.Instant; readonly agenda: Agenda | undefined },
): Promise<Settlement | null> {
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
