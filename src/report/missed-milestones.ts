/**
 * Counted rows of the milestone plan whose day is past without the count being enough (N02), worst first: red where a
 * material share is missing, else yellow. They are deviations as much as what leaders report.
 */
import type { PlanMilestoneStatus } from '../programme/milestone/plan-milestone-status.ts';
import { isMaterial } from '../programme/status/counted-colour.ts';
import type { QuantityStatus } from '../programme/target/quantity-status.ts';
import type { Situation } from './situation.ts';

export interface MissedMilestone {
  readonly status: PlanMilestoneStatus;
  readonly colour: 'yellow' | 'red';
  readonly held: Temporal.PlainDate;
  readonly count: QuantityStatus;
  /** Source id of the plan's row. */
  readonly source: string;
}

export function missedMilestones({ planMilestones, thresholds }: Situation): readonly MissedMilestone[] {
  return planMilestones
    .flatMap((status, index): readonly MissedMilestone[] => {
      const { state, count, held } = status;
      if (state !== 'late' || count === null || held === null) return [];
      const colour = isMaterial(status, thresholds) ? 'red' : 'yellow';
      return [{ status, colour, held, count, source: `plan:milestones[${String(index)}]` }];
    })
    .toSorted((a, b) => Number(b.colour === 'red') - Number(a.colour === 'red'));
}
