import { createHash } from 'node:crypto';
import { diffPlans, type PlanChange } from '../plan/diff-plans.ts';
import type { PlanReading } from '../plan/reading.ts';
import type { Programme } from '../programme/programme.ts';
import type { Store } from '../ports.ts';
import type { PlanReadings } from './load-agenda.ts';

export interface ImportPlanDeps {
  readonly store: Pick<Store, 'savePlanRevision' | 'loadPlan' | 'audit'>;
  readonly readings: PlanReadings;
}

export type ImportPlanResult =
  /** Nothing was stored: every problem is in `reading.problems`. */
  | { readonly state: 'wrong'; readonly reading: PlanReading }
  | { readonly state: 'unchanged'; readonly reading: PlanReading; readonly revision: number }
  | {
      readonly state: 'imported';
      readonly reading: PlanReading;
      readonly revision: number;
      /** Against the revision before; empty for the first. */
      readonly changes: readonly PlanChange[];
    };

/**
 * Stores a plan file as the programme's next revision. The first revision is the contract baseline and stays; a wrong
 * file is not stored at all; the same file twice is stored once.
 */
export async function importPlan(
  deps: ImportPlanDeps,
  input: { readonly text: string; readonly by: string; readonly at: Temporal.Instant },
): Promise<ImportPlanResult> {
  const sha256 = createHash('sha256').update(input.text).digest('hex');
  const reading = deps.readings.read({ text: input.text, sha256 });
  if (reading.programme === null) return { state: 'wrong', reading };
  const programme = reading.programme.id;
  const before = await deps.store.loadPlan(programme);
  if (before?.sha256 === sha256) return { state: 'unchanged', reading, revision: before.revision };
  const saved = await deps.store.savePlanRevision({ programme, sha256, ...input });
  await deps.store.audit({
    at: input.at,
    programme,
    actor: input.by,
    action: 'plan.import',
    subject: `revision ${saved.revision}`,
  });
  const previous: Programme | null = before === undefined ? null : deps.readings.read(before).programme;
  return {
    state: 'imported',
    reading,
    revision: saved.revision,
    changes: previous === null ? [] : diffPlans(previous, reading.programme),
  };
}
