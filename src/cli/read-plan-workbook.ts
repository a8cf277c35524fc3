import { readWorkbook } from '../adapters/xlsx/read-workbook.ts';
import { cliWords } from '../i18n/cli-words.ts';
import { workbookProblemWords as words } from '../i18n/workbook-words.ts';
import { type WorkbookProblem, workbookToPlan } from '../plan/workbook/workbook-to-plan.ts';
import { workbookToText } from '../plan/workbook/workbook-to-text.ts';
import { valueAt } from '../plan/workbook/plan-value.ts';
import type { Store } from '../ports.ts';
import type { CliContext } from './cli-context.ts';

/** Whether the file is a spreadsheet: by its name, since a damaged one has to be named as such. */
export function isWorkbookName(file: string): boolean {
  return /\.xlsx$/iu.test(file);
}

/**
 * The plan file that a workbook stands for. With `store`, a programme that is known keeps its file and its comments, and
 * only what differs is edited. `undefined`: something is wrong, and all of it has been said, by sheet and cell.
 */
export async function readPlanWorkbook(
  context: CliContext,
  bytes: Uint8Array,
  store: Pick<Store, 'loadPlan'> | null,
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
  const id = valueAt(workbookToPlan(file.workbook).data, ['settings', 'id']);
  const known = typeof id === 'string' ? await store?.loadPlan(id) : undefined;
  const { text, problems } = workbookToText(file.workbook, known?.text ?? null);
  if (text !== null) return text;
  context.complain(words.wrong[locale]({ count: problems.length }));
  for (const problem of problems) context.complain(`  ${problemText(context, problem)}`);
  context.complain(cliWords.notImported[locale]);
  return undefined;
}

function problemText({ locale }: CliContext, { sheet, cell, value, allowed }: WorkbookProblem): string {
  const place = [sheet, cell].filter((part) => part !== '').join('!');
  return words.problem[locale]({ place, value, allowed: allowed[locale] });
}
