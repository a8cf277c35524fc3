import { LOCALES, type Locale } from '../../programme/locale.ts';
import type { CheckInDeps } from './check-in-deps.ts';

/** For somebody no plan knows: the language of the first programme there is. */
export async function fallbackLocale(deps: Pick<CheckInDeps, 'store' | 'readings'>): Promise<Locale> {
  const [first] = await deps.store.listProgrammes();
  const plan = first === undefined ? undefined : await deps.store.loadPlan(first.programme);
  const programme = plan === undefined ? null : deps.readings.read(plan).programme;
  return programme?.language ?? LOCALES[0];
}
