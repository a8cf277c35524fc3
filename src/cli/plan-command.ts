import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cliWords as say } from '../i18n/cli-words.ts';
import { readPlanBytes } from '../plan/decode-plan.ts';
import { planCheckJson } from '../plan/plan-check-json.ts';
import type { PlanReading } from '../plan/reading.ts';
import { readPlan } from '../plan/read-plan.ts';
import { renderPlanCheck } from '../plan/render-plan-check.ts';
import type { CliContext } from './cli-context.ts';
import { complainOfUnknown } from './complain-of-unknown.ts';
import { planAnswerCommand } from './plan-answer-command.ts';
import { planApproveCommand } from './plan-approve-command.ts';
import { planDiffCommand } from './plan-diff-command.ts';
import { planExportCommand } from './plan-export-command.ts';
import { planImportCommand } from './plan-import-command.ts';
import { isWorkbookName, readPlanWorkbook } from './read-plan-workbook.ts';

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  json: { type: 'boolean' },
  ...{ reason: TEXT, impact: TEXT, by: TEXT, step: TEXT, note: TEXT, revision: TEXT, out: TEXT },
} as const;

/** `plan check|import FILE`, `plan export|answer|diff|approve|refuse PROGRAMME`. Exit code 1: the plan has errors; 2: the call is wrong. */
export async function planCommand(context: CliContext, argv: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    options: OPTIONS,
  });
  if (complainOfUnknown(context, values, OPTIONS)) return 2;
  const [verb, file] = positionals;
  const { reason, impact, by, step, note, revision, out } = textsOf(values);
  if (verb === 'approve' || verb === 'refuse') {
    const outcome = verb === 'approve' ? 'approved' : 'refused';
    return planApproveCommand(context, positionals.slice(1), { outcome, step, by, note });
  }
  if (verb === 'export') return planExportCommand(context, file, { revision, out });
  if (verb === 'answer') return planAnswerCommand(context, positionals.slice(1), by);
  if (verb === 'diff') return planDiffCommand(context, positionals.slice(1), values.json === true);
  if (verb !== 'check' && verb !== 'import') {
    context.complain(
      verb === undefined
        ? say.planNeedsVerb[context.locale]
        : say.unknownCommand[context.locale]({ command: `plan ${verb}` }),
    );
    context.complain(say.help[context.locale]);
    return 2;
  }
  const bytes = readBytes(context, file);
  if (bytes === undefined) return 2;
  if (file !== undefined && isWorkbookName(file)) {
    const text =
      verb === 'check'
        ? await readPlanWorkbook(context, bytes, null)
        : await context.withStore((store) => readPlanWorkbook(context, bytes, store));
    if (text === undefined) return 1;
    return verb === 'check'
      ? check(context, readPlan(text), values.json === true)
      : planImportCommand(context, text, { reason, impact, by });
  }
  const { text, reading } = readPlanBytes(bytes);
  if (verb === 'check') return check(context, reading, values.json === true);
  if (text !== null) return planImportCommand(context, text, { reason, impact, by });
  context.complain(renderPlanCheck(reading, context.locale));
  context.complain(say.notImported[context.locale]);
  return 1;
}

/** Options without a value are as if they were not there. */
function textsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function check(context: CliContext, reading: PlanReading, asJson: boolean): number {
  context.print(
    asJson ? JSON.stringify(planCheckJson(reading), null, 2) : renderPlanCheck(reading, context.locale),
  );
  return reading.problems.length === 0 ? 0 : 1;
}

function readBytes(context: CliContext, file: string | undefined): Uint8Array | undefined {
  if (file === undefined) {
    context.complain(say.needsFile[context.locale]);
    return undefined;
  }
  try {
    return readFileSync(resolve(context.cwd, file));
  } catch {
    context.complain(say.missingFile[context.locale]({ file }));
    return undefined;
  }
}
