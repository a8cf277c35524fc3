import { createHash } from 'node:crypto';
import { diffPlans, type PlanChange } from '../plan/diff-plans.ts';
import type { PlanReading } from '../plan/reading.ts';
import { changeRequestsOf, nextRequestId } from '../programme/change/change-requests.ts';
import type { ApprovalStep, ChangeKind } from '../programme/change/change-request.ts';
import { type ClassifiedChanges, classifyChanges } from '../programme/change/classify-changes.ts';
import { type ConditionAlert, conditionAlerts } from '../programme/condition/condition-alerts.ts';
import type { Programme } from '../programme/programme.ts';
import type { Store } from '../ports.ts';
import { carryAnswers } from './carry-answers.ts';
import type { PlanReadings } from './plan-readings.ts';

export interface ImportPlanDeps {
  readonly store: Pick<
    Store,
    'savePlanRevision' | 'loadPlan' | 'listPlanRevisions' | 'audit' | 'loadEntries' | 'saveEntry'
  >;
  readonly readings: PlanReadings;
}

export interface ImportPlanInput {
  readonly text: string;
  /** Person id; else who runs the machine. */
  readonly by: string;
  readonly at: Temporal.Instant;
  /** Why the plan moves; needed where others have to approve it. */
  readonly reason?: string;
  /** What it means for the result, the money, the people. */
  readonly impact?: string;
}

interface Changed {
  readonly reading: PlanReading;
  /** Against the plan that counts; empty for the first. */
  readonly changes: readonly PlanChange[];
  /** Conditions without a margin in the new plan on the day of the import, with who has left since the plan that counts. */
  readonly alerts: readonly ConditionAlert[];
}

interface Moved extends Changed {
  readonly kinds: readonly ChangeKind[];
  readonly moves: ClassifiedChanges['moves'];
}

export type ImportPlanResult =
  /** Nothing was stored: every problem is in `reading.problems`. */
  | { readonly state: 'wrong'; readonly reading: PlanReading }
  | { readonly state: 'unchanged'; readonly reading: PlanReading; readonly revision: number }
  /** It counts from now on. `request`: the change request it was stored with. */
  | ({ readonly state: 'imported'; readonly revision: number; readonly request: string | null } & Changed)
  /** Stored; it counts once everyone has approved. */
  | ({
      readonly state: 'pending';
      readonly revision: number;
      readonly request: string;
      /** Whose approval it needs, in order. */
      readonly steps: readonly ApprovalStep[];
    } & Moved)
  /** Nothing was stored: the plan moves, and nobody has said why. */
  | ({ readonly state: 'needs-reason' } & Moved)
  /** Nothing was stored: another change request has to be decided first (V2). */
  | ({ readonly state: 'waiting'; readonly request: string } & Moved);

/**
 * Stores a plan file as the programme's next revision. The first revision is the contract baseline and stays; a wrong
 * file is not stored at all; the same file twice is stored once. A later file that moves the plan is a change request:
 * it needs a reason and, where the programme says so, approvals before it counts. Answers given since the file was taken
 * out go with it.
 */
export async function importPlan(deps: ImportPlanDeps, file: ImportPlanInput): Promise<ImportPlanResult> {
  const input = { ...file, text: await carryAnswers(deps, file.text) };
  const sha256 = createHash('sha256').update(input.text).digest('hex');
  const reading = deps.readings.read({ text: input.text, sha256 });
  const { programme } = reading;
  if (programme === null) return { state: 'wrong', reading };
  const before = await deps.store.loadPlan(programme.id);
  if (before?.sha256 === sha256) return { state: 'unchanged', reading, revision: before.revision };
  const previous = before === undefined ? null : deps.readings.read(before).programme;
  const changes = previous === null ? [] : diffPlans(previous, programme);
  const on = input.at.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const alerts = conditionAlerts({ programme: previous ?? programme, on }, { programme, on });
  const changed = { reading, changes, alerts };
  const material: ClassifiedChanges =
    previous === null ? { kinds: [], moves: [] } : classifyChanges(previous, programme, changes);
  const revision = { programme: programme.id, text: input.text, sha256, by: input.by, at: input.at };
  if (previous === null || material.kinds.length === 0) {
    const saved = await deps.store.savePlanRevision(revision);
    await audit(deps, input, {
      programme: programme.id,
      action: 'plan.import',
      subject: `revision ${saved.revision}`,
    });
    return { state: 'imported', ...changed, revision: saved.revision, request: null };
  }
  return replan(deps, input, { previous, revision, moved: { ...changed, ...material } });
}

interface Replan {
  readonly previous: Programme;
  readonly revision: Parameters<Store['savePlanRevision']>[0];
  readonly moved: Moved;
}

/** May the plan move? Only one change request at a time, and where others approve, never without a reason. */
async function replan(deps: ImportPlanDeps, input: ImportPlanInput, plan: Replan): Promise<ImportPlanResult> {
  const { previous, moved } = plan;
  const entries = await deps.store.loadEntries({ programme: previous.id });
  const requests = changeRequestsOf(previous, entries, new Map());
  const open = requests.find((one) => one.revision !== null && one.state === 'pending');
  if (open !== undefined) return { state: 'waiting', ...moved, request: open.id };
  const reason = input.reason?.trim() ?? '';
  const needsApproval = previous.changeApprovals.length > 0;
  if (reason !== '') return storeRequest(deps, input, { ...plan, reason, request: nextRequestId(requests) });
  return needsApproval ? { state: 'needs-reason', ...moved } : storeUnasked(deps, input, plan);
}

/** Nobody has to approve it and nobody says why: the plan moves without a change request. */
async function storeUnasked(
  deps: ImportPlanDeps,
  input: ImportPlanInput,
  { previous, revision, moved }: Replan,
): Promise<ImportPlanResult> {
  const saved = await deps.store.savePlanRevision({ ...revision, cause: 'change', state: 'active' });
  const subject = `revision ${saved.revision}`;
  await audit(deps, input, { programme: previous.id, action: 'plan.import', subject });
  return { state: 'imported', ...changedOf(moved), revision: saved.revision, request: null };
}

/** Stores the plan with its change request; it counts at once where nobody has to approve it. */
async function storeRequest(
  deps: ImportPlanDeps,
  input: ImportPlanInput,
  plan: Replan & { readonly reason: string; readonly request: string },
): Promise<ImportPlanResult> {
  const { previous, moved, reason, request } = plan;
  const steps = previous.changeApprovals;
  const state = steps.length === 0 ? ('active' as const) : ('pending' as const);
  const { revision } = await deps.store.savePlanRevision({ ...plan.revision, cause: 'change', state });
  const { kinds } = moved;
  const impact = input.impact?.trim() ?? '';
  const stored = await deps.store.saveEntry({
    programme: previous.id,
    // Two imports at once reach for the same number: the second one finds the first.
    key: `change-request:${previous.id}:${request}`,
    subject: request,
    period: '',
    by: input.by,
    at: input.at,
    content: { kind: 'change-request', reason, impact, kinds, revision, steps },
  });
  const first = stored.entry.content;
  if (first.kind === 'change-request' && first.revision !== revision)
    return { state: 'waiting', ...moved, request };
  const action = state === 'active' ? 'plan.import' : 'change.request';
  const subject = `${request}, revision ${revision}`;
  await audit(deps, input, { programme: previous.id, action, subject });
  return state === 'active'
    ? { state: 'imported', ...changedOf(moved), revision, request }
    : { state: 'pending', ...moved, revision, request, steps };
}

function changedOf({ reading, changes, alerts }: Moved): Changed {
  return { reading, changes, alerts };
}

function audit(
  deps: ImportPlanDeps,
  { at, by }: ImportPlanInput,
  entry: { readonly programme: string; readonly action: string; readonly subject: string },
): Promise<void> {
  return deps.store.audit({ at, actor: by, ...entry });
}
