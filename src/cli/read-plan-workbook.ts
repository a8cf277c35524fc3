import { readWorkbook } from '../adapters/xlsx/read-workbook.ts';
import { cliWords } from '../i18n/cli-words.ts';
import { workbookProblemWords as words } from '../i18n/workbook-words.ts';
import { rebasePlan } from '../plan/rebase-plan.ts';
import { valueAt } from '../plan/value-at.ts';
import { revisionOf } from '../plan/workbook/revision-of.ts';
import { type WorkbookProblem, workbookToPlan } from '../plan/workbook/workbook-to-plan.ts';
import { workbookToText } from '../plan/workbook/workbook-to-text.ts';
import type { Store } from '../ports.ts';
import type { Workbook } from '../programme/workbook.ts';
import type { CliContext } from './cli-context.ts';

type PlanStore = Pick<Store, 'loadPlan'>;

/** Whether the file is a spreadsheet: by its name, since a damaged one has to be named as such. */
export function isWorkbookName(file: string): boolean {
  return /\.xlsx$/iu.test(file);
}

/**
 * The plan file that a workbook stands for. With `store`, a programme that is known keeps its file and its comments, only
 * what differs from the revision that was taken out is edited, and what has come in since stays. `undefined`: something
 * is wrong, and all of it has been said, by sheet and cell.
 */
export async function readPlanWorkbook(
  context: CliContext,
  bytes: Uint8Array,
  store: PlanStore | null,
): Promise<string | undefined> {
  const { locale } = context;
  const file = await readWorkbook(bytes);
  if ('refused' in file) {
    const allowed =
      file.refused === 'too-big'
        ? words.tooBig[locale]({ max: '10 MB, 100 MB' })
        : words.notAWorkbook[locale];
    context.complain(words.needed[locale]({ allowed }));
    return undefined;
  }
  const { base, current } = await knownTexts(file.workbook, store);
  const { text, problems } = workbookToText(file.workbook, base);
  if (text === null) {
    context.complain(words.wrong[locale]({ count: problems.length }));
    for (const problem of problems) context.complain(`  ${problemText(context, problem)}`);
    context.complain(cliWords.notImported[locale]);
    return undefined;
  }
  return base === null || current === null || base === current
    ? text
    : withWhatCameIn(context, { base, current, approved: text });
}

/** The plan as the workbook was made from it, and as it stands now. */
async function knownTexts(
  workbook: Workbook,
  store: PlanStore | null,
): Promise<{ readonly base: string | null; readonly current: string | null }> {
  const id = valueAt(workbookToPlan(workbook).data, ['settings', 'id']);
  if (store === null || typeof id !== 'string') return { base: null, current: null };
  const current = await store.loadPlan(id);
  const revision = revisionOf(workbook);
  const base = revision === null ? undefined : await store.loadPlan(id, revision);
  return { base: (base ?? current)?.text ?? null, current: current?.text ?? null };
}

/** Nothing that has come in since the workbook was taken out is undone silently. */
function withWhatCameIn(
  context: CliContext,
  plans: { readonly base: string; readonly current: string; readonly approved: string },
): string | undefined {
  const { text, conflicts } = rebasePlan(plans);
  if (conflicts.length === 0) return text;
  const { locale } = context;
  context.complain(words.overtaken[locale]);
  for (const { at, followUp } of conflicts) context.complain(`  ${at}: ${followUp ?? '–'}`);
  context.complain(cliWords.notImported[locale]);
  return undefined;
}

function problemText({ locale }: CliContext, { sheet, cell, value, allowed }: WorkbookProblem): string {
  const place = [sheet, cell].filter((part) => part !== '').join('!');
  const text = words.problem[locale]({ place, value, allowed: allowed[locale] });
  return text.replace(/([.?])\.$/u, '$1');
}
