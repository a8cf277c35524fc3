/**
 * A row of the milestone plan on a day: when it is due by contract and by the current plan (R3), where its count stands,
 * and what is left to approve (R6). It is reached when somebody says so, or when what it counts has been counted. What was
 * due before the plan was signed, and nobody has said anything about, is unknown, never met (N01). What has fallen due
 * since is late only where counting shows it; where nobody has counted or said anything it is not confirmed.
 */
import type { PlanMilestone } from '../delivery/delivery.ts';
import type { Programme } from '../programme.ts';
import { dueDay } from '../reading.ts';
import type { Entry } from '../register/entry.ts';
import { observationsOf } from '../register/observations.ts';
import { type CountBasis, quantityStatus, type QuantityStatus } from '../target/quantity-status.ts';
import { type ContractRow, contractRowOf } from './contract-row.ts';
import type { MILESTONE_STATES } from './milestone.ts';

type ToApprove = PlanMilestone['approvals'][number]['what'];

export interface PlanMilestoneStatus {
  readonly milestone: PlanMilestone;
  /** Current plan and contract; `null` where none is written or it was not read surely. */
  readonly due: Temporal.PlainDate | null;
  readonly contract: Temporal.PlainDate | null;
  /** What the contract promised of it, in its words; `null`: it is not in the contract. */
  readonly contractRow: ContractRow | null;
  /** The date it is judged by: the current plan's, or the contract's where that is asked for (N16). */
  readonly held: Temporal.PlainDate | null;
  readonly state: (typeof MILESTONE_STATES)[number];
  /** When it was reached: as said, else the day since which the count has held; `null`: it is not. */
  readonly reachedOn: Temporal.PlainDate | null;
  /** `null` where nothing is counted. */
  readonly count: QuantityStatus | null;
  /** Where the count stood at the end of the day it is judged by, once that is past; `null`: nobody had counted by then. */
  readonly onHeld: QuantityStatus | null;
  readonly unapproved: readonly ToApprove[];
}

interface PlanMilestoneBasis {
  readonly programme: Programme;
  /** The plan as it stood in revision 1, `null` where it cannot be read; absent: the programme is that revision. */
  readonly first?: Programme | null;
  /** Newest revisions or all of them. */
  readonly entries: readonly Entry[];
  readonly day: Temporal.PlainDate;
  /** Judged by the contract's dates; absent: by the current plan's. */
  readonly against?: 'contract';
}

/** Every row, in the plan's order. */
export function planMilestoneStatuses(basis: PlanMilestoneBasis): readonly PlanMilestoneStatus[] {
  return basis.programme.milestones.map((milestone) => planMilestoneStatus(milestone, basis));
}

export function planMilestoneStatus(
  milestone: PlanMilestone,
  { programme, first = programme, entries, day, against }: PlanMilestoneBasis,
): PlanMilestoneStatus {
  const observations = observationsOf(programme, entries, day);
  const basis = { organisations: programme.organisations, observations, day };
  const count = countOf(milestone, programme, basis);
  const said = milestone.done !== null && isAfter(milestone.done, day) ? null : milestone.done;
  const reachedOn = said ?? heldSince(milestone, programme, basis);
  const due = dueDay(milestone.due);
  const contractRow = contractRowOf(first, milestone);
  const contract = dueDay(contractRow?.due ?? null);
  const held = against === 'contract' ? (contract ?? due) : due;
  const isCountedBy = (last: Temporal.PlainDate) =>
    observations.some(({ indicator, on }) => indicator === milestone.indicator && !isAfter(on, last));
  return {
    ...{ milestone, due, contract, contractRow, held, reachedOn, count },
    onHeld:
      held === null || !isAfter(day, held) || !isCountedBy(held)
        ? null
        : countOf(milestone, programme, { ...basis, day: held }),
    state: stateOf({
      ...{ held, reachedOn, day, milestone, signed: programme.document.date },
      isCounted: count !== null && isCountedBy(day),
    }),
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
  readonly held: Temporal.PlainDate | null;
  readonly reachedOn: Temporal.PlainDate | null;
  readonly day: Temporal.PlainDate;
  readonly milestone: PlanMilestone;
  readonly signed: Temporal.PlainDate | null;
  readonly isCounted: boolean;
}): PlanMilestoneStatus['state'] {
  const { held, reachedOn, day, milestone, signed, isCounted } = known;
  if (reachedOn !== null) return held !== null && isAfter(reachedOn, held) ? 'met-late' : 'met';
  if (held === null) return 'unknown';
  if (isAfter(day, held)) {
    if (signed !== null && isAfter(signed, held)) return 'unknown';
    return isCounted ? 'late' : 'unconfirmed';
  }
  return milestone.forecast !== null && isAfter(milestone.forecast, held) ? 'at-risk' : 'planned';
}

function isAfter(date: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, other) > 0;
}
