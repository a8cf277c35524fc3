/**
 * Sums that the document states, against the lines they are said to be the sum of (E15: 60 000 + 843 000 = 903 000; the
 * four parts of the 843 000; K18). Sums are recomputed, never believed. A line whose name holds its own formula,
 * "Lönekostnad (43 000 x 12 + 44%)", is held against that too (E16): 743 040 kr, written as 743 000.
 */
import { contradictionWords } from '../../i18n/plan-contradiction-words.ts';
import { say } from '../../i18n/say.ts';
import { hundredths, sumOf } from '../../programme/economy/amount.ts';
import type { BudgetLine } from '../../programme/economy/economy.ts';
import type { Findings } from '../findings.ts';
import type { PlanFacts, PlanRule } from '../plan-facts.ts';
import { formulaIn } from '../read-formula.ts';
import type { PlanPath } from '../reading.ts';

export const statedSums: PlanRule = (facts) => {
  statedTotals(facts);
  parentLines(facts);
  formulas(facts);
};

const COLUMNS = ['budget', 'support', 'own'] as const;

function statedTotals({ file, findings, programme: { economy, currency } }: PlanFacts): void {
  economy.statedTotals.forEach((total, index) => {
    const lines = economy.lines.filter((line) => line.year === total.year && line.parent === total.parent);
    const where = total.year === null ? total.where : `${total.where}, ${String(total.year)}`;
    for (const column of COLUMNS) {
      const stated = total[column];
      const parts = lines.flatMap((line) => line[column] ?? []);
      if (stated === null || parts.length === 0) continue;
      ask(findings, {
        id: `sum:${String(index + 1)}${column === 'budget' ? '' : `:${column}`}`,
        about: ['budget', 'totals', index, column],
        raw: file.budget?.totals?.[index]?.[column] ?? '',
        ...{ where, stated, sum: sumOf(parts), currency },
      });
    }
  });
}

function parentLines({ file, findings, programme: { economy, currency } }: PlanFacts): void {
  economy.lines.forEach((line, index) => {
    const parts = economy.lines.filter((other) => other.parent === line.category && other.year === line.year);
    if (parts.length === 0) return;
    ask(findings, {
      id: `parts:${String(index + 1)}`,
      about: ['budget', 'lines', index, 'budget'],
      raw: writtenBudget(file.budget?.lines?.[index]),
      where: line.category,
      stated: line.budget,
      sum: sumOf(parts.map(({ budget }) => budget)),
      currency,
    });
  });
}

type WrittenLine = NonNullable<NonNullable<PlanFacts['file']['budget']>['lines']>[number];

/** As the document has it: its budget, or the parts it is the sum of. */
function writtenBudget(line: WrittenLine | undefined): string {
  return line?.budget ?? [line?.support, line?.own].filter((part) => part !== undefined).join(' + ');
}

/** `raw`: the document's own figure. */
interface Stated {
  readonly id: string;
  readonly about: PlanPath;
  readonly raw: string;
  readonly where: string;
  readonly stated: string;
  readonly sum: string;
  readonly currency: string;
}

function ask(findings: Findings, found: Stated): void {
  const { id, about, stated, sum } = found;
  if (hundredths(stated) === hundredths(sum)) return;
  findings.question({
    ...{ id, about },
    raw: `${found.where}: ${found.raw}`,
    readings: [stated, sum],
    confidence: 'unsure',
    text: say(contradictionWords.sum, found),
  });
}

function formulas({ findings, programme: { economy, currency } }: PlanFacts): void {
  economy.lines.forEach((line, index) => {
    const found = formulaIn(line.category);
    if (found === null || hundredths(found.value) === hundredths(line.budget)) return;
    const words = { formula: found.raw, computed: found.value, stated: line.budget, currency };
    const about = ['budget', 'lines', index, 'category'];
    const id = `formula:${String(index + 1)}`;
    if (isRounded(found.value, line))
      findings.warning({
        id,
        about,
        raw: line.category,
        text: say(contradictionWords.formulaRounded, words),
      });
    else
      findings.question({
        ...{ id, about },
        raw: line.category,
        readings: [line.budget, found.value],
        confidence: 'unsure',
        text: say(contradictionWords.formula, words),
      });
  });
}

/** The written figure is the computed one rounded to its own last digit that is not zero, and differs by less than 1 %. */
function isRounded(computed: string, { budget }: BudgetLine): boolean {
  const [exact, stated] = [hundredths(computed), hundredths(budget)];
  if (stated === 0n) return false;
  let step = 1n;
  while (stated % (step * 10n) === 0n) step *= 10n;
  const off = exact > stated ? exact - stated : stated - exact;
  return off * 2n <= step && off * 100n < stated;
}
