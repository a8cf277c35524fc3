import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planCliWords as say } from '../i18n/plan-cli-words.ts';
import { writeWorkbook } from '../adapters/xlsx/write-workbook.ts';
import { planToWorkbook } from '../plan/workbook/plan-to-workbook.ts';
import type { PlanRevision } from '../ports.ts';
import type { Locale } from '../programme/locale.ts';
import type { CliContext } from './cli-context.ts';
import { isWorkbookName } from './read-plan-workbook.ts';
import { loadStoredPlan } from './stored-plan.ts';

/**
 * `plan export PROGRAMME [--revision N] [--out FILE]`: the stored text as it was imported, byte for byte, comments and
 * all; without `--out` on standard output. A file named .xlsx becomes a workbook, one sheet per kind of thing. Exit code 1: there is no such plan; 2: the call is wrong.
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
    writeFileSync(
      resolve(context.cwd, out),
      isWorkbookName(out) ? await workbookOf(plan, locale) : plan.text,
    );
  } catch {
    context.complain(say.notWritten[locale]({ file: out }));
    return 1;
  }
  context.print(say.exported[locale]({ programme, revision: plan.revision, file: out }));
  return 0;
}

function workbookOf({ text, revision, at, programme }: PlanRevision, locale: Locale): Promise<Uint8Array> {
  return writeWorkbook(planToWorkbook(text, { locale, revision, at }), { title: programme, at });
}
