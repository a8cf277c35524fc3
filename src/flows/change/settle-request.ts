/**
 * What follows from a decision: the re-plan becomes the baseline or is laid aside. Doing it again changes nothing, so
 * that a process killed between the last approval and the new baseline loses neither.
 */
import { createHash } from 'node:crypto';
import { rebasePlan, type RebaseConflict } from '../../plan/rebase-plan.ts';
import type { ChangeRequest } from '../../programme/change/change-request.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { entriesOf } from '../../programme/register/entry.ts';
import type { PlanRevision, Store } from '../../ports.ts';
import { baseOf, byActivation } from './load-moves.ts';

export interface SettleDeps {
  readonly store: Pick<
    Store,
    'listPlanRevisions' | 'loadPlan' | 'savePlanRevision' | 'settlePlanRevision' | 'audit'
  >;
}

/** `agenda`: loaded after the decision was stored. */
export async function settleRequest(
  deps: SettleDeps,
  agenda: Agenda,
  { request, by, at }: { request: ChangeRequest; by: string; at: Temporal.Instant },
): Promise<void> {
  const { revision, state } = request;
  if (revision === null || state === 'pending') return;
  const programme = agenda.programme.id;
  const revisions = await deps.store.listPlanRevisions(programme);
  if (revisions.find((one) => one.revision === revision)?.state !== 'pending') return;
  const settled = state === 'approved' ? 'active' : 'refused';
  // Stored before the approved text is: whenever a process dies, what counts holds everything that came in.
  const merged = settled === 'active' ? await saveRebased(deps, agenda, { request, by, at }) : null;
  const activeAt = merged?.activeAt ?? at;
  if (!(await deps.store.settlePlanRevision({ programme, revision, state: settled, at: activeAt }))) return;
  await deps.store.audit({
    ...{ at, programme, actor: by },
    action: settled === 'active' ? 'plan.activate' : 'plan.refuse',
    subject: `${request.id}, revision ${String(revision)}`,
  });
}

/** `null` when nothing came in meanwhile: then the approved text counts as it is. */
async function saveRebased(
  deps: SettleDeps,
  agenda: Agenda,
  { request, by, at }: { request: ChangeRequest; by: string; at: Temporal.Instant },
): Promise<PlanRevision | null> {
  const rebased = await rebase(deps, agenda, request);
  if (rebased === null) return null;
  const sha256 = createHash('sha256').update(rebased.text).digest('hex');
  const plan = { programme: agenda.programme.id, text: rebased.text, sha256, by, at };
  return deps.store.savePlanRevision({ ...plan, cause: 'change', state: 'active' });
}

/** Follow-up that stands nowhere in the plan that counts now; empty when none came in, or all of it fitted. */
export async function lostFollowUp(
  deps: { readonly store: Pick<Store, 'listPlanRevisions' | 'loadPlan'> },
  agenda: Agenda,
  request: ChangeRequest,
): Promise<readonly RebaseConflict[]> {
  return (await rebase(deps, agenda, request))?.conflicts ?? [];
}

/** `null` when nothing has become current since the request was raised. */
async function rebase(
  deps: { readonly store: Pick<Store, 'listPlanRevisions' | 'loadPlan'> },
  agenda: Agenda,
  request: ChangeRequest,
) {
  const programme = agenda.programme.id;
  const raised = entriesOf(agenda.entries, 'change-request').find(({ subject }) => subject === request.id);
  if (raised === undefined) return null;
  const { revision } = raised.content;
  const revisions = await deps.store.listPlanRevisions(programme);
  const base = baseOf(revisions, { revision, at: raised.at });
  // Once it counts, what came in later has been put on top of it and is no business of its own.
  const until = revisions.find((one) => one.revision === revision)?.activeAt ?? null;
  const current = revisions
    .filter((one) => one.cause !== 'change' || one.revision < revision)
    .filter(({ activeAt }) => isUpTo(activeAt, until))
    .sort(byActivation)
    .at(-1);
  if (base === undefined || current === undefined || base.revision === current.revision) return null;
  const [was, now, approved] = await Promise.all(
    [base, current, { revision }].map((one) => textOf(deps, programme, one)),
  );
  if (was === undefined || now === undefined || approved === undefined) return null;
  return rebasePlan({ base: was, current: now, approved });
}

async function textOf(
  { store }: { readonly store: Pick<Store, 'loadPlan'> },
  programme: string,
  { revision }: Pick<PlanRevision, 'revision'>,
): Promise<string | undefined> {
  return (await store.loadPlan(programme, revision))?.text;
}

function isUpTo(at: Temporal.Instant | null, until: Temporal.Instant | null): boolean {
  return at !== null && (until === null || Temporal.Instant.compare(at, until) <= 0);
}
