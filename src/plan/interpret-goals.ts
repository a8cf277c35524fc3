/**
 * Goals keep their codes as text: `1:5` is neither a time nor a ratio (T22). A counted target is the number written
 * for the whole programme, or the sum of its stages where none is written (T07).
 */
import { planProblemWords } from '../i18n/plan-words.ts';
import { say } from '../i18n/say.ts';
import type { Activity, CountedTarget, Goal } from '../programme/programme.ts';
import { withoutFootnotes } from './clean-text.ts';
import { dueDay } from '../programme/reading.ts';
import { reportRepeated, type PlanContext } from './plan-context.ts';
import { writtenDate } from './plan-references.ts';
import { readCount } from './read-count.ts';
import type { PlanPath } from './reading.ts';
import { suggest } from './suggest.ts';

export function interpretGoals(context: PlanContext): readonly Goal[] {
  const { file, findings } = context;
  const goals = file.goals ?? [];
  reportRepeated(
    findings,
    goals.map(({ id }, index) => ({ value: id, path: ['goals', index, 'id'] })),
  );
  checkServes(context);
  return goals.map((goal) => {
    const written = writtenDate(goal.due);
    return {
      id: goal.id,
      level: goal.level,
      code: goal.code ?? null,
      text: withoutFootnotes(goal.text),
      due: dueDay(written),
      writtenDue: written,
      revisedDue: writtenDate(goal.revisedDue),
      serves: goal.serves ?? [],
      cancelled: goal.cancelled ?? false,
      cancelledReason: goal.cancelledReason ?? null,
      fulfilment: goal.fulfilment ?? null,
      indicators: (goal.indicators ?? []).map((item) => (typeof item === 'string' ? item : item.text)),
    };
  });
}

export function interpretTargets(
  context: PlanContext,
  activities: readonly Activity[],
): readonly CountedTarget[] {
  const { file, findings } = context;
  const targets = file.targets ?? [];
  const goals = (file.goals ?? []).map(({ id }) => id);
  reportRepeated(
    findings,
    targets.map(({ id }, index) => ({ value: id, path: ['targets', index, 'id'] })),
  );
  return targets.map((target, index) => {
    const path: PlanPath = ['targets', index];
    if (target.goal !== undefined && !goals.includes(target.goal))
      unknown(context, [...path, 'goal'], { value: target.goal, known: goals });
    const stages = stagesOf(context, index, activities);
    const sum = stages.reduce((total, stage) => total + stage.count, 0);
    return {
      id: target.id,
      text: withoutFootnotes(target.text),
      unit: target.unit,
      target: target.count === undefined ? sum : countOf(context, [...path, 'count'], target.count),
      stages,
    };
  });
}

/** A goal serves goals that are there, and never itself on a way round. */
function checkServes(context: PlanContext): void {
  const goals = context.file.goals ?? [];
  const above = new Map(goals.map(({ id, serves }) => [id, serves ?? []]));
  goals.forEach(({ id, serves }, index) => {
    serves?.forEach((value, place) => {
      const path: PlanPath = ['goals', index, 'serves', place];
      if (!above.has(value)) unknown(context, path, { value, known: [...above.keys()] });
      else if (allAbove(above, value).has(id))
        context.findings.problem(path, value, planProblemWords.noCycle);
    });
  });
}

/** The goal itself and every goal above it. */
function allAbove(above: ReadonlyMap<string, readonly string[]>, goal: string): ReadonlySet<string> {
  const found = new Set([goal]);
  for (const one of found) for (const next of above.get(one) ?? []) found.add(next);
  return found;
}

function stagesOf(
  context: PlanContext,
  index: number,
  activities: readonly Activity[],
): CountedTarget['stages'] {
  const known = activities.map(({ number }) => number);
  const stages = context.file.targets?.[index]?.stages ?? [];
  const path: PlanPath = ['targets', index, 'stages'];
  reportRepeated(
    context.findings,
    stages.map(({ activity }, place) => ({ value: activity, path: [...path, place, 'activity'] })),
  );
  return stages.map((stage, place) => {
    if (!known.includes(stage.activity))
      unknown(context, [...path, place, 'activity'], { value: stage.activity, known });
    return { activity: stage.activity, count: countOf(context, [...path, place, 'count'], stage.count) };
  });
}

function countOf({ findings }: PlanContext, path: PlanPath, raw: string): number {
  const count = readCount(raw);
  if (count === null) findings.problem(path, raw, planProblemWords.count);
  return count ?? 0;
}

function unknown(
  { findings }: PlanContext,
  path: PlanPath,
  found: { value: string; known: readonly string[] },
): void {
  findings.problem(path, found.value, () =>
    say(planProblemWords.oneOf, {
      allowed: found.known.slice(0, 40),
      suggestion: suggest(found.value, found.known),
    }),
  );
}
