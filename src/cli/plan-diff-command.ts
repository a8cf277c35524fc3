import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cliWords } from '../i18n/cli-words.ts';
import { planCliWords as say } from '../i18n/plan-cli-words.ts';
import { comparePlans } from '../plan/compare-plans.ts';
import { readPlanBytes } from '../plan/decode-plan.ts';
import type { PlanReading } from '../plan/reading.ts';
import { readPlan } from '../plan/read-plan.ts';
import { renderPlanCheck } from '../plan/render-plan-check.ts';
import type { Programme } from '../programme/programme.ts';
import type { CliContext } from './cli-context.ts';
import { comparisonJson, comparisonText } from './plan-comparison-text.ts';
import { isWorkbookName, readPlanWorkbook } from './read-plan-workbook.ts';
import { loadStoredPlan } from './stored-plan.ts';

/**
 * `plan diff A B [--json]`: files, or stored plans as `PROGRAMME@contract`, `@current` or `@N`; `plan diff PROGRAMME` is
 * contract → current. Exit code 0 with or without differences; 1: one of the two cannot be read; 2: the call is wrong.
 */
export async function planDiffCommand(
  context: CliContext,
  names: readonly string[],
  asJson: boolean,
): Promise<number> {
  const [one, other] = names;
  if (one === undefined || names.length > 2) {
    context.complain(say.diffUsage[context.locale]);
    return 2;
  }
  const isFile = !one.includes('@') && existsSync(resolve(context.cwd, one));
  if (other === undefined && (isFile || one.includes('@'))) {
    context.complain(say.diffUsage[context.locale]);
    return 2;
  }
  const pair: readonly [string, string] =
    other === undefined ? [`${one}@contract`, `${one}@current`] : [one, other];
  const before = await programmeOf(context, pair[0]);
  const after = await programmeOf(context, pair[1]);
  if (before === undefined || after === undefined) return 1;
  const comparison = comparePlans(before, after);
  const titles = { before: pair[0], after: pair[1] };
  context.print(
    asJson
      ? JSON.stringify({ ...titles, ...comparisonJson(comparison) }, null, 2)
      : comparisonText(comparison, titles, context.locale),
  );
  return 0;
}

/** `undefined`: it cannot be read, and why has been said. */
async function programmeOf(context: CliContext, name: string): Promise<Programme | undefined> {
  const reading = await readingOf(context, name);
  if (reading === undefined) return undefined;
  if (reading.programme !== null) return reading.programme;
  context.complain(renderPlanCheck(reading, context.locale));
  return undefined;
}

async function readingOf(context: CliContext, name: string): Promise<PlanReading | undefined> {
  const at = name.lastIndexOf('@');
  const file = resolve(context.cwd, name);
  if (at > 0 && !existsSync(file)) {
    const wanted = { programme: name.slice(0, at), revision: name.slice(at + 1) };
    const plan = await context.withStore((store) => loadStoredPlan(context, store, wanted));
    return plan === undefined ? undefined : readPlan(plan.text);
  }
  try {
    const bytes = readFileSync(file);
    if (!isWorkbookName(file)) return readPlanBytes(bytes).reading;
    const text = await readPlanWorkbook(context, bytes, null);
    return text === undefined ? undefined : readPlan(text);
  } catch {
    context.complain(cliWords.missingFile[context.locale]({ file: name }));
    return undefined;
  }
}
