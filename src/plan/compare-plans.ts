/** Two plans side by side: what moves the plan, what else has changed, and the milestone plans they hold, row by row. */
import { type ClassifiedChanges, classifyChanges } from '../programme/change/classify-changes.ts';
import type { MilestonePlan } from '../programme/delivery/delivery.ts';
import type { Programme } from '../programme/programme.ts';
import { diffMilestonePlans, type MilestoneRowChange } from './diff-milestone-plans.ts';
import { diffPlans, type PlanChange } from './diff-plans.ts';

export interface PlanComparison {
  readonly before: Programme;
  readonly after: Programme;
  readonly kinds: ClassifiedChanges['kinds'];
  /** What needs a change request: dates, targets, money, who answers, what is done at all. */
  readonly moves: ClassifiedChanges['moves'];
  /** Every difference, by path. */
  readonly changes: readonly PlanChange[];
  /** The contract's own milestone plan against the current one; `null` where the two are not both written. */
  readonly milestonePlans: {
    readonly before: MilestonePlan;
    readonly after: MilestonePlan;
    readonly rows: readonly MilestoneRowChange[];
  } | null;
}

export function comparePlans(before: Programme, after: Programme): PlanComparison {
  const changes = diffPlans(before, after);
  return {
    ...{ before, after, changes },
    ...classifyChanges(before, after, changes),
    milestonePlans: planRows(before, after),
  };
}

/** A document may hold both plans itself, as an annex and as what counts now. */
function planRows(before: Programme, after: Programme): PlanComparison['milestonePlans'] {
  const contract = [...before.milestonePlans, ...after.milestonePlans].find(
    ({ baseline }) => baseline === 'contract',
  );
  const current = after.milestonePlans.find(({ baseline }) => baseline === 'current');
  if (contract === undefined || current === undefined) return null;
  return { before: contract, after: current, rows: diffMilestonePlans(contract, current, after.milestones) };
}
