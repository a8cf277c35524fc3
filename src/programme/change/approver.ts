/**
 * Who says yes or no to a re-plan, step by step (R5). The steering group answers through its chair; where the plan names
 * none, the client does; else the project leader records what the group decided. The funder's consent comes on paper:
 * the project leader records it with its reference. Nobody approves what they raised themselves, unless they are alone.
 */
import { clientOf, coordinatorOf, projectLeaderOf } from '../activity/assignment.ts';
import type { Confirmations } from '../activity/assignment.ts';
import type { Programme } from '../programme.ts';
import type { ApprovalStep, ChangeApproval, ChangeRequest } from './change-request.ts';

interface Parties {
  readonly programme: Programme;
  readonly confirmed: Confirmations;
}

/** Person id; `undefined` when the plan is sure of nobody who could. */
export function approverOf(
  parties: Parties,
  request: Pick<ChangeRequest, 'raisedBy'>,
  step: ApprovalStep,
): string | undefined {
  const candidates = candidatesOf(parties, step);
  return candidates.find((person) => person !== request.raisedBy) ?? candidates[0];
}

/** The step that waits now; `undefined` when the request is decided. A step waits only once those before it are approved. */
export function waitingStep(request: Pick<ChangeRequest, 'state' | 'approvals'>): ChangeApproval | undefined {
  return request.state === 'pending' ? request.approvals.find(({ state }) => state === 'pending') : undefined;
}

function candidatesOf({ programme, confirmed }: Parties, step: ApprovalStep): readonly string[] {
  const leader = projectLeaderOf(programme, confirmed);
  const client = clientOf(programme, confirmed);
  const coordinator = coordinatorOf(programme, confirmed);
  const chair = programme.bodies.find(({ kind }) => kind === 'steering-group')?.chair ?? undefined;
  const order = step === 'steering-group' ? [chair, client, leader] : [leader, coordinator, client];
  return order.filter((person) => person !== undefined);
}
