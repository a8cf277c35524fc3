/**
 * Resources that somebody says are secured become a revision of the plan: what is written in the column "Säkrad" is who
 * said it and when. Those that are secured already, or stand elsewhere by now, are left alone. Two people at the same
 * moment both count: the later one is put into the plan that holds the earlier.
 */
import { createHash } from 'node:crypto';
import { resourceWords as words } from '../../i18n/resource-words.ts';
import { editPlan } from '../../plan/edit-plan.ts';
import type { PlanRevision, Store } from '../../ports.ts';
import { unsecuredOf } from '../../programme/resource/unsecured.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import { resourceMark } from '../../render/slack/resource-value.ts';
import type { PlanReadings } from '../plan-readings.ts';

export interface SecureResourcesDeps {
  readonly store: Pick<Store, 'loadPlan' | 'savePlanRevisionAfter' | 'audit'>;
  readonly readings: PlanReadings;
}

export interface SecuredInput {
  readonly programme: string;
  /** {@link resourceMark} of each that is secured now. */
  readonly marks: readonly string[];
  /** Person id. */
  readonly by: string;
  readonly at: Temporal.Instant;
}

export type SecureResourcesResult =
  | { readonly state: 'secured'; readonly revision: number; readonly count: number; readonly left: number }
  /** None of them stands unsecured in the plan any more. */
  | { readonly state: 'changed' }
  | { readonly state: 'unknown-programme' };

/** Beyond this many changes in the same instant something else is wrong. */
const ATTEMPTS = 30;

export async function secureResources(
  deps: SecureResourcesDeps,
  input: SecuredInput,
): Promise<SecureResourcesResult> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const plan = await deps.store.loadPlan(input.programme);
    if (plan === undefined) return { state: 'unknown-programme' };
    const result = await secureIn(deps, plan, input);
    if (result !== 'overtaken') return result;
  }
  throw new Error(`${input.programme}: no resource could be secured in ${String(ATTEMPTS)} attempts`);
}

async function secureIn(
  deps: SecureResourcesDeps,
  plan: PlanRevision,
  { marks, by, at }: SecuredInput,
): Promise<SecureResourcesResult | 'overtaken'> {
  const { programme } = deps.readings.read(plan);
  if (programme === null) throw new Error(`stored plan ${plan.programme} r${plan.revision} does not read`);
  const open = unsecuredOf(programme);
  const chosen = open.filter(({ resource, index }) => marks.includes(resourceMark(index, resource.raw)));
  if (chosen.length === 0) return { state: 'changed' };
  const date = at.toZonedDateTimeISO(programme.timeZone).toPlainDate().toString();
  const to = words.inPlan[programme.language]({ date, name: nameOf(programme, by) });
  const edited = editPlan(
    plan.text,
    chosen.map(({ index }) => ({ at: `resources[#${String(index + 1)}].secured`, to })),
  );
  if ('problems' in edited) throw new Error(`${plan.programme}: ${edited.problems[0]?.path ?? ''} not found`);
  const { text } = edited;
  const sha256 = createHash('sha256').update(text).digest('hex');
  if (deps.readings.read({ text, sha256 }).programme === null)
    throw new Error(`${plan.programme}: the plan with secured resources does not read`);
  const saved = await deps.store.savePlanRevisionAfter(plan.revision, {
    ...{ programme: programme.id, text, sha256, by, at, cause: 'answer', state: 'active' },
  });
  if (saved === undefined) return 'overtaken';
  await deps.store.audit({
    ...{ at, programme: programme.id, actor: by, action: 'resource.secure' },
    subject: `${chosen.map(({ resource }) => resource.raw).join(', ')}, revision ${String(saved.revision)}`,
  });
  return {
    ...{ state: 'secured', revision: saved.revision },
    ...{ count: chosen.length, left: open.length - chosen.length },
  };
}
