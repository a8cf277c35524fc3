/**
 * Two milestone plans row by row: what was moved and by how many days, dropped, added, or asks for less (N04). Rows belong
 * together by the milestone they are, else by their words; a row that stands twice counts once (N03). One promise of the
 * contract may have become several: each of them is held against it.
 */
import type { MilestonePlan, PlanMilestone } from '../programme/delivery/delivery.ts';
import { sameText } from './plan-context.ts';
import { isWeakerQuantity } from './weaker-quantity.ts';

type Row = MilestonePlan['rows'][number];

interface RowSide {
  readonly text: string;
  /** Last day it can mean; `null`: not read. */
  readonly due: Temporal.PlainDate | null;
  readonly raw: string;
}

export interface MilestoneRowChange {
  /** Id; `null`: it lives in one of the plans only. */
  readonly milestone: string | null;
  /** `null`: added. */
  readonly before: RowSide | null;
  /** `null`: dropped. */
  readonly after: RowSide | null;
  /** Positive is later; `null`: one of the two has no date. */
  readonly days: number | null;
  readonly weakened: boolean;
}

/** In the order of the later plan, then what was dropped. `milestones`: what the programme says their contract row was. */
export function diffMilestonePlans(
  before: MilestonePlan,
  after: MilestonePlan,
  milestones: readonly PlanMilestone[] = [],
): readonly MilestoneRowChange[] {
  const olds = distinct(before.rows);
  const used = new Set<Row>();
  const changed = distinct(after.rows).flatMap((now): readonly MilestoneRowChange[] => {
    const was = counterpart(olds, now, milestones);
    if (was === undefined)
      return [{ milestone: now.milestone, before: null, after: sideOf(now), days: null, weakened: false }];
    used.add(was);
    const days = daysBetween(was, now);
    const weakened = isWeakerQuantity(was.quantity, now.quantity);
    if (days === 0 && !weakened && sameText(was.text, now.text)) return [];
    return [{ milestone: now.milestone, before: sideOf(was), after: sideOf(now), days, weakened }];
  });
  const dropped = olds
    .filter((row) => !used.has(row))
    .map((row): MilestoneRowChange => ({
      ...{ milestone: row.milestone, before: sideOf(row), after: null, days: null },
      weakened: row.quantity !== null,
    }));
  return [...changed, ...dropped];
}

function distinct(rows: readonly Row[]): readonly Row[] {
  return rows.filter(
    (row, index) =>
      rows.findIndex(
        (other) =>
          other.milestone === row.milestone &&
          sameText(other.text, row.text) &&
          other.due.raw === row.due.raw,
      ) === index,
  );
}

function counterpart(olds: readonly Row[], now: Row, milestones: readonly PlanMilestone[]): Row | undefined {
  const same = olds.find(
    (old) =>
      (now.milestone !== null && old.milestone === now.milestone) ||
      (old.milestone === null && sameText(old.text, now.text)),
  );
  if (same !== undefined) return same;
  const { contract } = milestones.find(({ id }) => id === now.milestone) ?? { contract: null };
  if (contract === null) return undefined;
  return olds.find((old) => sameText(old.text, contract.text) && isSameDay(old.due.end, contract.due.end));
}

function isSameDay(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): boolean {
  return one !== null && other !== null && one.equals(other);
}

function daysBetween(was: Row, now: Row): number | null {
  if (was.due.end === null || now.due.end === null) return was.due.raw === now.due.raw ? 0 : null;
  return was.due.end.until(now.due.end, { largestUnit: 'days' }).days;
}

function sideOf({ text, due }: Row): RowSide {
  return { text, due: due.end, raw: due.raw };
}
