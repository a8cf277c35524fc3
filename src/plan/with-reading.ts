import { editPlan } from './edit-plan.ts';
import type { PlanFile } from './plan-schema.ts';
import type { PlanProblem } from './reading.ts';

/** What somebody answered to an open question, as it stands in the plan file. */
export type ConfirmedReading = NonNullable<PlanFile['readings']>[number];

/**
 * The plan file with the answer behind the others in its `readings`, everything else byte for byte as it was. Earlier
 * answers to the same question stay as history: the last that fits counts.
 */
export function withReading(
  text: string,
  reading: ConfirmedReading,
): { readonly text: string } | { readonly problems: readonly PlanProblem[] } {
  return editPlan(text, [{ at: 'readings', add: reading }]);
}
