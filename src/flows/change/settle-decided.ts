/** What a crash left between the last word on a change request and its consequence is made up for at the next beat. */
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { entriesOf } from '../../programme/register/entry.ts';
import { settleRequest, type SettleDeps } from './settle-request.ts';

/** Every recorded word wakes its programme, so only those that wake have to be looked at. */
export async function settleDecided(deps: SettleDeps, agenda: Agenda, at: Temporal.Instant): Promise<void> {
  const words = entriesOf(agenda.entries, 'change-approval');
  for (const request of agenda.changeRequests) {
    const last = words.findLast(({ subject }) => subject === request.id);
    if (last !== undefined) await settleRequest(deps, agenda, { request, by: last.by, at });
  }
}
