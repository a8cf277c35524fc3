import { approverOf, waitingStep } from '../../programme/change/approver.ts';
import type { ApprovalStep, ChangeRequest } from '../../programme/change/change-request.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { Store } from '../../ports.ts';
import { type AgendaDeps, loadAgenda } from '../load-agenda.ts';
import { settleRequest, type SettleDeps } from './settle-request.ts';

export type RecordApprovalDeps = AgendaDeps & {
  readonly store: AgendaDeps['store'] & SettleDeps['store'] & Pick<Store, 'saveEntry'>;
};

export interface ApprovalInput {
  readonly programme: string;
  readonly request: string;
  readonly step: ApprovalStep;
  readonly outcome: 'approved' | 'refused';
  /** Why not, or the reference of the funder's consent. */
  readonly note: string;
  /** Person id. */
  readonly by: string;
  readonly at: Temporal.Instant;
}

export type ApprovalResult =
  | { readonly state: 'unknown-programme' | 'unknown-request' | 'unknown-person' }
  /** Somebody else has this word. `approver`: who, where the plan knows. */
  | { readonly state: 'not-yours'; readonly approver: string | null }
  /** Whoever asks for a change does not decide about it. `approver`: person id of who does. */
  | { readonly state: 'own-request'; readonly approver: string }
  /** This step has been decided, is not asked for, or comes after `waitsFor`. */
  | { readonly state: 'not-now'; readonly request: ChangeRequest; readonly waitsFor: ApprovalStep | null }
  | { readonly state: 'needs-note' }
  | { readonly state: 'recorded'; readonly request: ChangeRequest };

/**
 * Somebody approves or refuses one step of a change request. Each step is decided once: the first word stands, also
 * when two come at the same time. With the last approval the re-plan becomes the baseline; a refusal ends the request.
 * `anyone`: whoever runs the programme from the terminal may record it for a person of the plan, but never for the one
 * who raised the request, unless that person is the only one there is.
 */
export async function recordApproval(
  deps: RecordApprovalDeps,
  input: ApprovalInput,
  { anyone = false }: { readonly anyone?: boolean } = {},
): Promise<ApprovalResult> {
  const { programme, step, outcome, by, at } = input;
  const agenda = await loadAgenda(deps, programme);
  if (agenda === undefined) return { state: 'unknown-programme' };
  const request = requestOf(agenda, input.request);
  if (request === undefined) return { state: 'unknown-request' };
  if (!agenda.programme.people.some(({ id }) => id === by)) return { state: 'unknown-person' };
  const waiting = waitingStep(request)?.step ?? null;
  if (waiting !== step) return { state: 'not-now', request, waitsFor: waiting };
  const approver = approverOf(agenda, request, step);
  if (approver !== by && !anyone) return { state: 'not-yours', approver: approver ?? null };
  if (by === request.raisedBy && approver !== undefined && approver !== by)
    return { state: 'own-request', approver };
  const note = input.note.trim();
  if (note === '' && (outcome === 'refused' || step === 'funder')) return { state: 'needs-note' };
  const { state } = await deps.store.saveEntry({
    ...{ programme, by, at, subject: request.id, period: step },
    key: `change-approval:${programme}:${request.id}:${step}`,
    content: { kind: 'change-approval', step, outcome, note },
  });
  if (state === 'saved')
    await deps.store.audit({
      ...{ at, programme, actor: by },
      action: outcome === 'approved' ? 'change.approve' : 'change.refuse',
      subject: `${request.id}, ${step}`,
    });
  const after = await loadAgenda(deps, programme);
  const decided = after === undefined ? undefined : requestOf(after, request.id);
  if (after === undefined || decided === undefined)
    throw new Error(`${request.id} went away while it was decided`);
  await settleRequest(deps, after, { request: decided, by, at });
  return state === 'saved'
    ? { state: 'recorded', request: decided }
    : { state: 'not-now', request: decided, waitsFor: waitingStep(decided)?.step ?? null };
}

/** One that was raised in Tertial: what the plan file tells of is decided elsewhere. */
export function requestOf({ changeRequests }: Agenda, id: string): ChangeRequest | undefined {
  return changeRequests.find((one) => one.id === id && one.revision !== null);
}
