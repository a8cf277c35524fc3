/** Every change request there is: those the plan file tells of, and those raised in Tertial with their approvals. */
import { entriesOf, type Entry } from '../register/entry.ts';
import type { Programme } from '../programme.ts';
import type { ChangeApproval, ChangeRequest } from './change-request.ts';

/** What moves in each waiting or settled revision, by revision number. */
export type MovesOf = ReadonlyMap<number, ChangeRequest['moves']>;

/** Oldest first. `entries`: newest revisions. */
export function changeRequestsOf(
  programme: Pick<Programme, 'changeRequests' | 'changeApprovals' | 'timeZone'>,
  entries: readonly Entry[],
  moves: MovesOf,
): readonly ChangeRequest[] {
  const approvals = entriesOf(entries, 'change-approval');
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const raised = entriesOf(entries, 'change-request').map(({ subject, by, at, content }): ChangeRequest => {
    const steps = (content.steps ?? programme.changeApprovals).map((step): ChangeApproval => {
      const said = approvals.find((one) => one.subject === subject && one.period === step);
      return said === undefined
        ? { step, state: 'pending', by: null, on: null, note: null }
        : { step, state: said.content.outcome, by: said.by, on: dayOf(said.at), note: said.content.note };
    });
    return {
      id: subject,
      kinds: content.kinds,
      reason: content.reason,
      impact: content.impact === '' ? null : content.impact,
      moves: moves.get(content.revision) ?? [],
      approvals: steps,
      state: stateOf(steps),
      revision: content.revision,
      raisedBy: by,
      raisedOn: dayOf(at),
    };
  });
  // What was raised in Tertial counts, also once the plan file tells of it.
  const written = programme.changeRequests.filter(({ id }) => raised.every((one) => one.id !== id));
  return [...written, ...raised];
}

/** The next free number: requests of the plan file and those raised in Tertial are counted together. */
export function nextRequestId(requests: readonly Pick<ChangeRequest, 'id'>[]): string {
  let number = requests.length + 1;
  while (requests.some(({ id }) => id === `CR${String(number)}`)) number += 1;
  return `CR${String(number)}`;
}

function stateOf(steps: readonly ChangeApproval[]): ChangeRequest['state'] {
  if (steps.some(({ state }) => state === 'refused')) return 'refused';
  return steps.every(({ state }) => state === 'approved') ? 'approved' : 'pending';
}
