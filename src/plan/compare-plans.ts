/** Two plans side by side: what moves the plan, what else has changed, and the milestone plans they hold, row by row. */
import { type ClassifiedChanges, classifyChanges } from '../programme/change/classify-changes.ts';
import type { MilestonePlan } from '../programme/delivery/delivery.ts';
import type { Programme } from '../programme/programme.ts';
import { diffMilestonePlans, type MilestoneRowChange } from './diff-milestone-plans.ts';
import { readQuantity } from './read-quantity.ts';
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

/**
 * A document may hold both plans itself, as an annex and as what counts now. What the contract said stands in the earlier
 * of the two alone (R3): as a whole plan, else as the contract rows of its milestones.
 */
function planRows(before: Programme, after: Programme): PlanComparison['milestonePlans'] {
  const contract = before.milestonePlans.find(({ baseline }) => baseline === 'contract') ?? promised(before);
  if (contract === null) return null;
  const current = after.milestonePlans.find(({ baseline }) => baseline === 'current') ?? planned(after);
  return { before: contract, after: current, rows: diffMilestonePlans(contract, current, after.milestones) };
}

/** `null`: no milestone has a contract row of its own; then the dates themselves are compared. */
function promised({ document, milestones }: Programme): MilestonePlan | null {
  const rows = milestones.flatMap(({ id, contract }) =>
    contract === null ? [] : [{ ...contract, quantity: readQuantity(contract.text), milestone: id }],
  );
  return rows.length === 0 ? null : { id: 'contract', title: document.title, baseline: 'contract', rows };
}

function planned({ document, milestones }: Programme): MilestonePlan {
  const rows = milestones.flatMap(({ id, text, due, quantity }) =>
    due === null ? [] : [{ text, due, quantity, milestone: id }],
  );
  return { id: 'current', title: document.title, baseline: 'current', rows };
}
