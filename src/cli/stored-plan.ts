import { planCliWords as say } from '../i18n/plan-cli-words.ts';
import type { PlanRevision, Store } from '../ports.ts';
import type { CliContext } from './cli-context.ts';

/**
 * A stored plan by `contract` (the first revision), `current` (the one that counts) or a number. `undefined`: there is
 * none, and what there is has been said.
 */
export async function loadStoredPlan(
  { locale, complain }: Pick<CliContext, 'locale' | 'complain'>,
  store: Pick<Store, 'loadPlan' | 'listPlanRevisions' | 'listProgrammes'>,
  { programme, revision }: { readonly programme: string; readonly revision: string },
): Promise<PlanRevision | undefined> {
  const number = revision === 'contract' ? 1 : /^[1-9]\d{0,8}$/u.test(revision) ? Number(revision) : null;
  const plan =
    number === null && revision !== 'current'
      ? undefined
      : await store.loadPlan(programme, number ?? undefined);
  if (plan !== undefined) return plan;
  const revisions = await store.listPlanRevisions(programme);
  const last = revisions.at(-1)?.revision;
  if (last === undefined) {
    const known = (await store.listProgrammes()).map((one) => one.programme).join(', ');
    complain(say.unknownProgramme[locale]({ programme, known }));
  } else complain(say.unknownRevision[locale]({ programme, revision, last }));
  return undefined;
}
