/**
 * Planner: what has fallen due since the last tick becomes rows in the ledger. Planning the same window twice adds
 * nothing (keys are unique), and the watermark moves in the same transaction as the rows.
 */
import { dueObligations, nextDueAt } from '../../programme/obligation/due-obligations.ts';
import { spreadLate } from '../../programme/obligation/spread-late.ts';
import type { Log, Store, WakingProgramme } from '../../ports.ts';
import { type AgendaDeps, loadAgenda } from '../load-agenda.ts';

export interface PlanDueDeps extends AgendaDeps {
  readonly store: AgendaDeps['store'] & Pick<Store, 'loadWaking' | 'planDeliveries'>;
  readonly log: Log;
}

/** Plans every programme whose moment has come; returns how many rows were new. */
export async function planDue(deps: PlanDueDeps, now: Temporal.Instant): Promise<number> {
  let inserted = 0;
  for (const waking of await deps.store.loadWaking(now)) {
    // One programme that cannot be planned must not hold up the others; it is tried again at the next beat.
    inserted += await planProgramme(deps, waking, now).catch((error: unknown) => {
      deps.log.error('a programme could not be planned', {
        programme: waking.programme,
        error: String(error),
      });
      return 0;
    });
  }
  return inserted;
}

async function planProgramme(
  deps: PlanDueDeps,
  { programme, watermark, wakes }: WakingProgramme,
  now: Temporal.Instant,
): Promise<number> {
  const agenda = await loadAgenda(deps, programme);
  if (agenda === undefined) return 0;
  const isBehind = Temporal.Instant.compare(watermark, now) < 0;
  const due = isBehind ? dueObligations(agenda, { after: watermark, until: now }) : [];
  const planned = await deps.store.planDeliveries({
    programme,
    obligations: spreadLate(agenda, due, now),
    watermark: now,
    wakes,
    wakeAt: nextDueAt(agenda, isBehind ? now : watermark),
  });
  return planned.inserted;
}
