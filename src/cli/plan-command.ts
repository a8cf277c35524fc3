import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importPlan } from '../flows/import-plan.ts';
import { createPlanReadings } from '../flows/load-agenda.ts';
import { cliWords as say } from '../i18n/cli-words.ts';
import type { PlanChange } from '../plan/diff-plans.ts';
import { planCheckJson } from '../plan/plan-check-json.ts';
import { readPlan } from '../plan/read-plan.ts';
import { renderPlanCheck } from '../plan/render-plan-check.ts';
import type { Locale } from '../programme/locale.ts';
import type { CliContext } from './cli-context.ts';

/** `plan check FILE [--json]` and `plan import FILE`. Exit code 1: the plan has errors; 2: the call is wrong. */
export async function planCommand(context: CliContext, argv: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    options: { json: { type: 'boolean' } },
  });
  const [verb, file] = positionals;
  if (verb !== 'check' && verb !== 'import') {
    context.complain(
      verb === undefined
        ? say.planNeedsVerb[context.locale]
        : say.unknownCommand[context.locale]({ command: `plan ${verb}` }),
    );
    context.complain(say.help[context.locale]);
    return 2;
  }
  const text = readText(context, file);
  if (text === undefined) return 2;
  return verb === 'check' ? check(context, text, values.json === true) : store(context, text);
}

function check(context: CliContext, text: string, asJson: boolean): number {
  const reading = readPlan(text);
  context.print(
    asJson ? JSON.stringify(planCheckJson(reading), null, 2) : renderPlanCheck(reading, context.locale),
  );
  return reading.problems.length === 0 ? 0 : 1;
}

async function store(context: CliContext, text: string): Promise<number> {
  const { locale } = context;
  const result = await context.withStore((opened) =>
    importPlan(
      { store: opened, readings: createPlanReadings() },
      { text, by: 'administrator', at: context.clock.now() },
    ),
  );
  if (result.state === 'wrong') {
    context.complain(renderPlanCheck(result.reading, locale));
    context.complain(say.notImported[locale]);
    return 1;
  }
  const about = { programme: result.reading.programme?.id ?? '', revision: result.revision };
  if (result.state === 'unchanged') {
    context.print(say.unchangedPlan[locale](about));
    return 0;
  }
  context.print(say.imported[locale](about));
  if (result.revision === 1) context.print(say.firstRevision[locale]);
  if (result.changes.length > 0)
    context.print(
      [say.changes[locale], ...result.changes.map((change) => changeLine(change, locale))].join('\n'),
    );
  return 0;
}

function changeLine({ path, before, after, weakened }: PlanChange, locale: Locale): string {
  const nothing = say.nothing[locale];
  return `  ${path}: ${before ?? nothing} → ${after ?? nothing}${weakened ? ` (${say.weakened[locale]})` : ''}`;
}

function readText(context: CliContext, file: string | undefined): string | undefined {
  if (file === undefined) {
    context.complain(say.needsFile[context.locale]);
    return undefined;
  }
  try {
    return readFileSync(resolve(context.cwd, file), 'utf8');
  } catch {
    context.complain(say.missingFile[context.locale]({ file }));
    return undefined;
  }
}
