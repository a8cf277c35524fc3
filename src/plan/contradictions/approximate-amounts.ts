/**
 * An amount written with "ca" is no exact figure (K17: "ca 600 000 kr" a year), and one in another currency than the
 * programme's is no figure of its budget at all. It counts as written until somebody says what it is; the same words for
 * the same thing in several years are one question.
 */
import { approximateAmountWords, foreignAmountWords } from '../../i18n/plan-reading-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanFacts, PlanRule } from '../plan-facts.ts';
import type { PlanFile } from '../plan-schema.ts';
import { foreignCurrency } from '../read-amount.ts';
import type { PlanPath } from '../reading.ts';
import { AMOUNT_COLUMNS, writtenAmounts } from '../written-amounts.ts';

export const approximateAmounts: PlanRule = (facts) => {
  const { file, findings } = facts;
  const asked = new Set<string>();
  for (const amount of AMOUNT_COLUMNS.flatMap((column) => writtenAmounts(file, column))) {
    const { id, path, name, raw, read } = amount;
    const same = `${path.at(-1)?.toString() ?? ''} ${name} ${raw}`;
    if (asked.has(same)) continue;
    asked.add(same);
    if (askForeign(facts, amount) || !read.approximate) continue;
    findings.question({
      id: `amount:${id}`,
      about: path,
      raw,
      readings: [read.amount],
      confidence: 'likely',
      text: say(approximateAmountWords.question, { name, raw }),
    });
  }
  for (const amount of otherAmounts(file)) askForeign(facts, amount);
};

interface Named {
  readonly id: string;
  readonly path: PlanPath;
  readonly name: string;
  readonly raw: string;
}

/** Nobody but the programme knows the rate, so nothing is offered. */
function askForeign({ findings, programme }: PlanFacts, { id, path, name, raw }: Named): boolean {
  const { currency } = programme;
  if (foreignCurrency(raw, currency) === null) return false;
  findings.question({
    id: `amount:${id}`,
    about: path,
    raw,
    readings: [],
    confidence: 'unsure',
    text: say(foreignAmountWords.question, { name, raw, currency }),
  });
  return true;
}

/** Stated sums and what is shared: their "ca" is held against the exact figures elsewhere. */
function otherAmounts({ budget, costShares = [] }: PlanFile): readonly Named[] {
  const totals = (budget?.totals ?? []).flatMap((total, index) =>
    (['budget', 'support', 'own'] as const).flatMap((column): Named[] => {
      const raw = total[column];
      const path = ['budget', 'totals', index, column];
      return raw === undefined
        ? []
        : [{ id: `total:${String(index + 1)}:${column}`, path, name: total.where, raw }];
    }),
  );
  const shares = costShares.flatMap((rule, index) =>
    (['amount', 'stated'] as const).flatMap((column): Named[] => {
      const raw = rule[column];
      const path = ['costShares', index, column];
      return raw === undefined
        ? []
        : [{ id: `share:${rule.id}:${column}`, path, name: rule.text.slice(0, 80), raw }];
    }),
  );
  return [...totals, ...shares];
}
