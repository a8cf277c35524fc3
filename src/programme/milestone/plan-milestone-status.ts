/**
 * A row of the milestone plan on a day: when it is due by contract and by the current plan (R3), where its count stands,
 * and what is left to approve (R6). It is reached when somebody says so, or when what it counts has been counted. What was
 * due before the plan was signed, and nobody has said anything about, is unknown, never met (N01).
 */
import type { PlanMilestone } from '../delivery/delivery.ts';
import type { Programme } from '../programme.ts';
import { dueDay } from '../reading.ts';
import type { Entry } from '../register/entry.ts';
import { observationsOf } from '../register/observations.ts';
import { type CountBasis, quantityStatus, type QuantityStatus } from '../target/quantity-status.ts';
import type { MILESTONE_STATES } from './milestone.ts';

type ToApprove = PlanMilestone['approvals'][number]['what'];

export interface PlanMilestoneStatus {
  readonly milestone: PlanMilestone;
  /** Current plan and contract; `null` where none is written or it was not read surely. */
  readonly due: Temporal.PlainDate | null;
  readonly contract: Temporal.PlainDate | null;
  readonly state: (typeof MILESTONE_STATES)[number];
  /** When it was reached: as said, else the day since which the count has held; `null`: it is not. */
  readonly reachedOn: Temporal.PlainDate | null;
  /** `null` where nothing is counted. */
  readonly count: QuantityStatus | null;
  readonly unapproved: readonly ToApprove[];
}

interface PlanMilestoneBasis {
  readonly programme: Programme;
  /** Newest revisions or all of them. */
  readonly entries: readonly Entry[];
  readonly day: Temporal.PlainDate;
}

/** Every row, in the plan's order. */
export function planMilestoneStatuses(basis: PlanMilestoneBasis): readonly PlanMilestoneStatus[] {
  return basis.programme.milestones.map((milestone) => planMilestoneStatus(milestone, basis));
}

export function planMilestoneStatus(
  milestone: PlanMilestone,
  { programme, entries, day }: PlanMilestoneBasis,
): PlanMilestoneStatus {
  const observations = observationsOf(programme, entries, day);
  const basis = { organisations: programme.organisations, observations, day };
  const count = countOf(milestone, programme, basis);
  const said = milestone.done !== null && isAfter(milestone.done, day) ? null : milestone.done;
  const reachedOn = said ?? heldSince(milestone, programme, basis);
  const due = dueDay(milestone.due);
  return {
    ...{ milestone, due, reachedOn, count },
    contract: dueDay(milestone.contract?.due ?? null),
    state: stateOf({ due, reachedOn, day, milestone, signed: programme.document.date }),
    unapproved: milestone.approvals
      .filter(({ by, on }) => by === null || (on !== null && isAfter(on, day)))
      .map(({ what }) => what),
  };
}

function countOf(milestone: PlanMilestone, programme: Programme, basis: CountBasis): QuantityStatus | null {
  const indicator = programme.indicators.find(({ id }) => id === milestone.indicator);
  if (milestone.quantity === null || indicator === undefined) return null;
  return quantityStatus(milestone.quantity, indicator, basis);
}

/** The first day of the unbroken run of days up to now on which the count was enough: a count may have fallen between. */
function heldSince(
  milestone: PlanMilestone,
  programme: Programme,
  basis: CountBasis,
): Temporal.PlainDate | null {
  const days = basis.observations
    .filter(({ indicator }) => indicator === milestone.indicator)
    .map(({ on }) => on.toString());
  let since: Temporal.PlainDate | null = null;
  for (const text of [...new Set([...days, basis.day.toString()])].sort().reverse()) {
    const day = Temporal.PlainDate.from(text);
    if (countOf(milestone, programme, { ...basis, day })?.asWritten.reached !== true) break;
    since = day;
  }
  return since;
}

function stateOf(known: {
  readonly due: Temporal.PlainDate | null;
  readonly reachedOn: Temporal.PlainDate | null;
  readonly day: Temporal.PlainDate;
  readonly milestone: PlanMilestone;
  readonly signed: Temporal.PlainDate | null;
}): PlanMilestoneStatus['state'] {
  const { due, reachedOn, day, milestone, signed } = known;
  if (reachedOn !== null) return due !== null && isAfter(reachedOn, due) ? 'met-late' : 'met';
  if (due === null) return 'unknown';
  if (isAfter(day, due)) return signed !== null && isAfter(signed, due) ? 'unknown' : 'late';
  return milestone.forecast !== null && isAfter(milestone.forecast, due) ? 'at-risk' : 'planned';
}

function isAfter(date: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, other) > 0;
}
