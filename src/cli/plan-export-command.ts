import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planCliWords as say } from '../i18n/plan-cli-words.ts';
import type { CliContext } from './cli-context.ts';
import { loadStoredPlan } from './stored-plan.ts';

/**
 * `plan export PROGRAMME [--revision N] [--out FILE]`: the stored text as it was imported, byte for byte, comments and
 * all; without `--out` on standard output. Exit code 1: there is no such plan; 2: the call is wrong.
 */
export async function planExportCommand(
  context: CliContext,
  programme: string | undefined,
  {
    revision = 'current',
    out,
  }: { readonly revision?: string | undefined; readonly out?: string | undefined },
): Promise<number> {
  const { locale } = context;
  if (programme === undefined) {
    context.complain(say.exportUsage[locale]);
    return 2;
  }
  const plan = await context.withStore((store) => loadStoredPlan(context, store, { programme, revision }));
  if (plan === undefined) return 1;
  if (out === undefined) {
    context.write(plan.text);
    return 0;
  }
  try {
    writeFileSync(resolve(context.cwd, out), plan.text);
  } catch {
    context.complain(say.notWritten[locale]({ file: out }));
    return 1;
  }
  context.print(say.exported[locale]({ programme, revision: plan.revision, file: out }));
  return 0;
}
