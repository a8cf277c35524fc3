/**
 * Planner: what has fallen due since the last tick becomes rows in the ledger. Planning the same window twice adds
 * nothing (keys are unique), and the watermark moves in the same transaction as the rows.
 */
import { dueObligations, nextDueAt } from '../../programme/obligation/due-obligations.ts';
import { spreadLate } from '../../programme/obligation/spread-late.ts';
import type { Log, Store, WakingProgramme } from '../../ports.ts';
import { settleDecided } from '../change/settle-decided.ts';
import type { SettleDeps } from '../change/settle-request.ts';
import { type AgendaDeps, loadAgenda } from '../load-agenda.ts';
import { inLanes } from './in-lanes.ts';

export interface PlanDueDeps extends AgendaDeps {
  readonly store: AgendaDeps['store'] & SettleDeps['store'] & Pick<Store, 'loadWaking' | 'planDeliveries'>;
  readonly log: Log;
}

/** Programmes planned side by side: while one waits for the database, another is worked out. */
const LANES = 8;

/** Plans every programme whose moment has come; returns how many rows were new. */
export async function planDue(deps: PlanDueDeps, now: Temporal.Instant): Promise<number> {
  let inserted = 0;
  const waking = await deps.store.loadWaking(now);
  await inLanes(waking, { width: LANES, keyOf: ({ programme }) => programme }, async (one) => {
    // One programme that cannot be planned must not hold up the others; it is tried again at the next beat.
    const planned = await planProgramme(deps, one, now).catch((error: unknown) => {
      deps.log.error('a programme could not be planned', {
        programme: one.programme,
        error: String(error),
      });
      return 0;
    });
    inserted += planned;
  });
  return inserted;
}

async function planProgramme(
  deps: PlanDueDeps,
  { programme, watermark, wakes }: WakingProgramme,
  now: Temporal.Instant,
): Promise<number> {
  const agenda = await loadAgenda(deps, programme, wakes);
  if (agenda === undefined) return 0;
  // Settling wakes the programme again: the next beat plans by the plan that counts then.
  await settleDecided(deps, agenda, now);
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
