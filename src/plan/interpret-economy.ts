/** The budget as written. Where the plan says that nothing can be computed there are no lines and no zeros (T23). */
import { planProblemWords } from '../i18n/plan-words.ts';
import type { EconomyFacts } from '../programme/programme.ts';
import type { PlanContext } from './plan-context.ts';
import { readAmount } from './read-amount.ts';
import type { PlanPath } from './reading.ts';

export function interpretEconomy({ file, findings }: PlanContext): EconomyFacts {
  const budget = file.budget ?? {};
  const amount = (raw: string, path: PlanPath) => {
    const read = readAmount(raw);
    if (read === null) findings.problem(path, raw, planProblemWords.amount);
    return read ?? '0.00';
  };
  return {
    note: budget.note ?? null,
    unavailable: budget.unavailable ?? [],
    lines: (budget.lines ?? []).map((line, index) => ({
      category: line.category,
      parent: line.parent ?? null,
      year: line.year ?? null,
      budget: amount(line.budget, ['budget', 'lines', index, 'budget']),
      outcome:
        line.outcome === undefined ? null : amount(line.outcome, ['budget', 'lines', index, 'outcome']),
    })),
  };
}
