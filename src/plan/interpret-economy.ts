/**
 * The budget as written. A line that is part of another names one that stands there, and never itself on the way: its sum
 * would be its own part. Where the plan says that nothing can be computed there are no lines and no zeros (T23).
 */
import { planProblemWords } from '../i18n/plan-words.ts';
import { say } from '../i18n/say.ts';
import { sumOf } from '../programme/economy/amount.ts';
import type { EconomyFacts } from '../programme/economy/economy.ts';
import type { PlanContext } from './plan-context.ts';
import { checkKnown, exactDay } from './plan-references.ts';
import { readAmount } from './read-amount.ts';
import type { PlanPath } from './reading.ts';
import { suggest } from './suggest.ts';
import { withoutRate } from './without-rate.ts';

export function interpretEconomy(context: PlanContext): EconomyFacts {
  const { file, findings } = context;
  const budget = file.budget ?? {};
  const amount = (raw: string, path: PlanPath) => {
    const read = readAmount(withoutRate(raw));
    if (read === null) findings.problem(path, raw, planProblemWords.amount);
    return read ?? '0.00';
  };
  const maybe = (raw: string | undefined, path: PlanPath) => (raw === undefined ? null : amount(raw, path));
  return {
    note: budget.note ?? null,
    unavailable: budget.unavailable ?? [],
    asOf: exactDay(context, ['budget', 'asOf'], budget.asOf),
    lines: (budget.lines ?? []).map((line, index) => {
      const path = ['budget', 'lines', index];
      checkParent(context, index);
      const support = maybe(line.support, [...path, 'support']);
      const own = maybe(line.own, [...path, 'own']);
      const parts = [support, own].filter((part) => part !== null);
      const written = maybe(line.budget, [...path, 'budget']);
      if (written === null && parts.length === 0)
        findings.problem([...path, 'budget'], line.category, planProblemWords.amount);
      return {
        code: line.code ?? null,
        category: line.category,
        parent: line.parent ?? null,
        year: line.year ?? null,
        budget: written ?? sumOf(parts),
        ...{ support, own },
        outcome: maybe(line.outcome, [...path, 'outcome']),
        forecast: maybe(line.forecast, [...path, 'forecast']),
        contents: line.contents ?? [],
        deviation:
          line.deviation === undefined
            ? null
            : { cause: line.deviation.cause, offset: line.deviation.offset ?? null },
      };
    }),
    statedTotals: (budget.totals ?? []).map((total, index) => {
      const path = ['budget', 'totals', index];
      const known = ofYear(context, total.year).map(({ category }) => category);
      checkKnown(context, [...path, 'parent'], { value: total.parent, known });
      return {
        where: total.where,
        year: total.year ?? null,
        parent: total.parent ?? null,
        budget: amount(total.budget, [...path, 'budget']),
        support: maybe(total.support, [...path, 'support']),
        own: maybe(total.own, [...path, 'own']),
      };
    }),
  };
}

type WrittenLine = NonNullable<NonNullable<PlanContext['file']['budget']>['lines']>[number];

function ofYear({ file }: PlanContext, year: number | undefined): readonly WrittenLine[] {
  return (file.budget?.lines ?? []).filter((line) => line.year === year);
}

function checkParent(context: PlanContext, index: number): void {
  const line = context.file.budget?.lines?.[index];
  if (line?.parent === undefined) return;
  const path = ['budget', 'lines', index, 'parent'];
  const parents = new Map(ofYear(context, line.year).map(({ category, parent }) => [category, parent]));
  if (!parents.has(line.parent)) {
    const allowed = [...parents.keys()].filter((category) => category !== line.category);
    context.findings.problem(path, line.parent, () =>
      say(planProblemWords.parentLine, {
        allowed: allowed.slice(0, 40),
        suggestion: suggest(line.parent ?? '', allowed),
      }),
    );
    return;
  }
  const seen = new Set<string>();
  for (let above: string | undefined = line.parent; above !== undefined; above = parents.get(above)) {
    if (above === line.category) {
      context.findings.problem(path, line.parent, planProblemWords.noParentCircle);
      return;
    }
    if (seen.has(above)) return;
    seen.add(above);
  }
}
