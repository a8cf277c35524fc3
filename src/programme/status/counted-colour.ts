/**
 * The colour of the milestone plan's counted rows (N02): what has fallen due and is reached is green, also late; what is
 * not is yellow, and red where a material share is missing (R2). Nothing due yet, or nobody who has counted: grey, with
 * the reason.
 */
import type { PlanMilestoneStatus } from '../milestone/plan-milestone-status.ts';
import type { QuantityStatus } from '../target/quantity-status.ts';
import type { ColourReason, ComputedColour } from './colour-reason.ts';
import { SHIPPED_THRESHOLDS, type Thresholds } from './thresholds.ts';

type Counted = PlanMilestoneStatus & { readonly count: QuantityStatus };
type Due = Counted & { readonly held: Temporal.PlainDate };

/** `null` where the plan has no milestone that is counted. `index` of a row is its place among `statuses`. */
export function countedColour(
  statuses: readonly PlanMilestoneStatus[],
  date: Temporal.PlainDate,
  thresholds: Thresholds = SHIPPED_THRESHOLDS,
): ComputedColour | null {
  const dimension = 'deliverables';
  const counted = statuses.filter((one): one is Counted => one.count !== null);
  if (counted.length === 0) return null;
  const due = counted.filter((one): one is Due => isDue(one, date));
  const sources = due.map((one) => `plan:milestones[${String(statuses.indexOf(one))}]`);
  if (due.length === 0) {
    const next = counted
      .flatMap(({ held }) => (held !== null && Temporal.PlainDate.compare(held, date) >= 0 ? [held] : []))
      .sort((a, b) => Temporal.PlainDate.compare(a, b))[0];
    return { dimension, colour: 'grey', reason: { key: 'nothing-due', due: next ?? null }, sources };
  }
  const late = due.filter(({ state }) => state === 'late');
  const silent = due.find(({ state }) => state === 'unconfirmed');
  if (late.length === 0 && silent !== undefined) {
    const reason = { key: 'not-counted', target: silent.milestone.text } as const;
    return { dimension, colour: 'grey', reason, sources };
  }
  const colour =
    late.length === 0 ? 'green' : late.some((one) => isMaterial(one, thresholds)) ? 'red' : 'yellow';
  return { dimension, colour, reason: reasonOf(due, date), sources };
}

/** What is missing is more than the share that funders call material. */
export function isMaterial(
  { count }: Pick<PlanMilestoneStatus, 'count'>,
  { materialPercent }: Thresholds = SHIPPED_THRESHOLDS,
): boolean {
  return count !== null && count.asWritten.missing * 100 > materialPercent * count.needed;
}

/** Its day is past, or it has come and the count was enough. What ended before the plan was signed is nobody's shortfall. */
function isDue({ held, state }: Counted, date: Temporal.PlainDate): boolean {
  if (held === null || state === 'unknown') return false;
  const days = held.until(date, { largestUnit: 'day' }).days;
  return days > 0 || (days === 0 && state.startsWith('met'));
}

/** The one furthest from its target on its own day stands for those that were not reached in time. */
function reasonOf(due: readonly Due[], date: Temporal.PlainDate): ColourReason {
  const notInTime = due
    .filter(({ state, onHeld }) => (state === 'late' || state === 'met-late') && onHeld !== null)
    .toSorted(
      (a, b) =>
        Number(b.state === 'late') - Number(a.state === 'late') ||
        shortOf(b.onHeld ?? b.count) - shortOf(a.onHeld ?? a.count),
    )[0];
  return {
    key: 'plan-milestones',
    due: due.length,
    reached: due.filter(({ reachedOn }) => reachedOn !== null).length,
    late: due.filter(({ state }) => state === 'met-late').length,
    by: date,
    missed:
      notInTime === undefined || notInTime.onHeld === null
        ? null
        : {
            text: notInTime.milestone.text,
            count: notInTime.onHeld.asWritten.count,
            needed: notInTime.onHeld.needed,
            on: notInTime.held,
          },
  };
}

function shortOf({ needed, asWritten }: QuantityStatus): number {
  return needed === 0 ? 0 : asWritten.missing / needed;
}
