/**
 * What the contract promised (R3, N16): the plan's first revision, whatever later ones say. A milestone's contract row is
 * the one that revision 1 wrote for it. Where revision 1 tells the contract's rows apart from its own, a milestone without
 * one is not in the contract; where it does not, its own row is the promise. A date that has been read since, in the
 * same words, is read as it is now: an answer only says which day was meant.
 */
import type { Deliverable, PlanMilestone } from '../delivery/delivery.ts';
import type { Programme } from '../programme.ts';
import type { WrittenDate } from '../reading.ts';

export interface ContractRow {
  readonly text: string;
  /** `null`: promised without a date. */
  readonly due: WrittenDate | null;
}

/** `first`: the plan as it stood in revision 1; `null` where it cannot be read any more. `null`: not in the contract. */
export function contractRowOf(first: Programme | null, milestone: PlanMilestone): ContractRow | null {
  const was = first?.milestones.find(({ id }) => id === milestone.id);
  if (first === null || was === undefined) return null;
  const row = was.contract ?? (tellsApart(first) ? null : { text: was.text, due: was.due });
  if (row === null) return null;
  return { text: row.text, due: readNow(row.due, [milestone.contract?.due ?? null, milestone.due]) };
}

/** When the contract wanted the deliverable; `null`: it names no date, or not the deliverable. */
export function contractDueOf(first: Programme | null, deliverable: Deliverable): WrittenDate | null {
  const was = first?.deliverables.find(({ id }) => id === deliverable.id);
  return readNow(was?.due ?? null, [deliverable.due]);
}

function tellsApart({ milestones, milestonePlans }: Programme): boolean {
  return (
    milestones.some(({ contract }) => contract !== null) ||
    milestonePlans.some(({ baseline }) => baseline === 'contract')
  );
}

function readNow(written: WrittenDate | null, readings: readonly (WrittenDate | null)[]): WrittenDate | null {
  return readings.find((one) => one !== null && one.raw === written?.raw) ?? written;
}
