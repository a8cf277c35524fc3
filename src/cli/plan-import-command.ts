import { importPlan, type ImportPlanResult } from '../flows/import-plan.ts';
import { createPlanReadings } from '../flows/plan-readings.ts';
import { changeCliWords } from '../i18n/change-cli-words.ts';
import { cliWords as say } from '../i18n/cli-words.ts';
import { conditionText, conditionWords } from '../i18n/condition-words.ts';
import { listOf } from '../i18n/format.ts';
import type { PlanChange } from '../plan/diff-plans.ts';
import { planCliWords } from '../i18n/plan-cli-words.ts';
import { readPlan } from '../plan/read-plan.ts';
import { renderPlanCheck } from '../plan/render-plan-check.ts';
import type { ApprovalStep } from '../programme/change/change-request.ts';
import type { ConditionAlert } from '../programme/condition/condition-alerts.ts';
import type { Locale } from '../programme/locale.ts';
import { moveLines, moveText } from '../report/move-lines.ts';
import type { CliContext } from './cli-context.ts';

export interface ImportOptions {
  /** Why the plan moves, and what that means. */
  readonly reason?: string | undefined;
  readonly impact?: string | undefined;
  /** Person id of who asks for the change; else whoever runs the machine. */
  readonly by?: string | undefined;
}

/** `plan import FILE [--reason …] [--impact …] [--by PERSON]`. Exit code 1: nothing was stored, and why. */
export async function planImportCommand(
  context: CliContext,
  text: string,
  { reason, impact, by: named }: ImportOptions,
): Promise<number> {
  const { locale } = context;
  const people = readPlan(text).programme?.people ?? [];
  const person = people.find(({ id, name }) => id === named || name === named);
  if (named !== undefined && people.length > 0 && person === undefined) {
    const known = people.map(({ id }) => id).join(', ');
    context.complain(planCliWords.unknownPerson[locale]({ person: named, known }));
    return 1;
  }
  const by = person?.id ?? 'administrator';
  const result = await context.withStore((opened) =>
    importPlan(
      { store: opened, readings: createPlanReadings() },
      {
        ...{ text, by, at: context.clock.now() },
        ...(reason === undefined ? {} : { reason }),
        ...(impact === undefined ? {} : { impact }),
      },
    ),
  );
  const programme = result.reading.programme?.id ?? '';
  switch (result.state) {
    case 'wrong':
      context.complain(renderPlanCheck(result.reading, locale));
      context.complain(say.notImported[locale]);
      return 1;
    case 'unchanged':
      context.print(say.unchangedPlan[locale]({ programme, revision: result.revision }));
      return 0;
    case 'needs-reason':
      context.complain(movesText(result, locale));
      context.complain(changeCliWords.needsReason[locale]);
      return 1;
    case 'waiting':
      context.complain(changeCliWords.waiting[locale]({ programme, request: result.request }));
      return 1;
    case 'pending':
      context.print(movesText(result, locale));
      tellAlerts(context, result.alerts);
      context.print(
        changeCliWords.pending[locale]({
          ...{ programme, request: result.request, revision: result.revision },
          who: listOf(
            locale,
            result.steps.map((step) => stepName(step, locale)),
          ),
        }),
      );
      return 0;
    case 'imported':
      tellImported(context, programme, result);
      tellAlerts(context, result.alerts);
      return 0;
  }
}

export function stepName(step: ApprovalStep, locale: Locale): string {
  return (step === 'funder' ? changeCliWords.funder : changeCliWords.steeringGroup)[locale];
}

function tellImported(
  context: CliContext,
  programme: string,
  result: Extract<ImportPlanResult, { state: 'imported' }>,
): void {
  const { locale } = context;
  context.print(say.imported[locale]({ programme, revision: result.revision }));
  if (result.revision === 1) context.print(say.firstRevision[locale]);
  if (result.request !== null) context.print(changeCliWords.asRequest[locale]({ request: result.request }));
  if (result.changes.length > 0)
    context.print(
      [say.changes[locale], ...result.changes.map((change) => changeLine(change, locale))].join('\n'),
    );
}

/** A party that withdrew, or a condition that has nothing to spare, is said at once (R10). */
function tellAlerts(context: CliContext, alerts: readonly ConditionAlert[]): void {
  const { locale } = context;
  if (alerts.length === 0) return;
  const lines = alerts.map((alert) => `  ${conditionText(alert, locale)}`);
  context.print([`${conditionWords.title[locale]}:`, ...lines].join('\n'));
}

function movesText(
  { reading, moves }: Extract<ImportPlanResult, { state: 'needs-reason' | 'pending' }>,
  locale: Locale,
): string {
  const lines =
    reading.programme === null
      ? []
      : moveLines(reading.programme, moves, locale).map((line) => `  ${moveText(line, locale)}`);
  return [changeCliWords.moves[locale], ...lines].join('\n');
}

function changeLine({ path, before, after, weakened }: PlanChange, locale: Locale): string {
  const nothing = say.nothing[locale];
  return `  ${path}: ${before ?? nothing} → ${after ?? nothing}${weakened ? ` (${say.weakened[locale]})` : ''}`;
}
