import type { Log, Store } from '../ports.ts';
import { type AgendaDeps, loadAgenda } from './load-agenda.ts';
import { syncMembers, type SyncMembersDeps } from './sync-members.ts';

export interface KeepMembersDeps extends AgendaDeps, Omit<SyncMembersDeps, 'store'> {
  readonly store: AgendaDeps['store'] & SyncMembersDeps['store'] & Pick<Store, 'listProgrammes'>;
  readonly log: Log;
}

/** People change their zone, language or job: looked up again this often. */
const REFRESH_HOURS = 24;

/** Finds the people of new plans in Slack, and everybody again once a day. Slack being down only puts it off. */
export function memberKeeper(deps: KeepMembersDeps): (now: Temporal.Instant) => Promise<void> {
  const looked = new Map<string, { readonly revision: number; readonly at: Temporal.Instant }>();
  return async (now) => {
    for (const { programme, revision } of await deps.store.listProgrammes()) {
      const last = looked.get(programme);
      const isFresh =
        last?.revision === revision &&
        Temporal.Instant.compare(last.at.add({ hours: REFRESH_HOURS }), now) > 0;
      if (isFresh) continue;
      try {
        const agenda = await loadAgenda(deps, programme);
        if (agenda !== undefined) await syncMembers(deps, agenda);
        looked.set(programme, { revision, at: now });
      } catch (error) {
        deps.log.warn('people could not be looked up in Slack; tried again', {
          programme,
          error: String(error),
        });
      }
    }
  };
}
