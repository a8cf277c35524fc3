/**
 * Cost shares against their own rounded figure and the budget (R11, E18: thirteen times "ca 69 500 kr/kommun" are 903 500
 * kr, not 903 000), and populations that are missing or from different days (trap 14). Nothing is rounded silently.
 */
import { contradictionWords } from '../../i18n/plan-contradiction-words.ts';
import { say } from '../../i18n/say.ts';
import { hundredths, sumOf } from '../../programme/economy/amount.ts';
import {
  partiesWithoutPopulation,
  populationDates,
  statedShare,
} from '../../programme/economy/cost-share.ts';
import type { CostShareRule } from '../../programme/economy/economy.ts';
import type { PlanFacts, PlanRule } from '../plan-facts.ts';
import type { PlanPath } from '../reading.ts';

export const costShareFigures: PlanRule = (facts) => {
  facts.programme.costShares.forEach((rule, index) => {
    const path = ['costShares', index];
    statedFigure(facts, rule, path);
    againstBudget(facts, rule, path);
    populations(facts, rule, path);
  });
};

function statedFigure({ findings, programme }: PlanFacts, rule: CostShareRule, path: PlanPath): void {
  const on = rule.year === null ? programme.start : Temporal.PlainDate.from(`${String(rule.year)}-01-01`);
  const share = on === null ? null : statedShare(rule, programme, on);
  if (share === null || rule.amount === null || hundredths(share.difference) === 0n) return;
  findings.question({
    id: `share:${rule.id}`,
    about: [...path, 'stated'],
    raw: share.raw,
    readings: [...new Set([share.to, share.from, share.stated])],
    confidence: share.isRounded ? 'likely' : 'unsure',
    text: say(contradictionWords.share, { ...share, amount: rule.amount, currency: programme.currency }),
  });
}

/** What is shared is the budget, or one line of it. */
function againstBudget({ findings, programme }: PlanFacts, rule: CostShareRule, path: PlanPath): void {
  const { lines } = programme.economy;
  const ofYear = lines.filter(
    ({ year, parent }) => parent === null && (rule.year === null || year === rule.year),
  );
  if (rule.amount === null || ofYear.length === 0) return;
  const amount = hundredths(rule.amount);
  const total = sumOf(ofYear.map(({ budget }) => budget));
  if (amount === hundredths(total) || lines.some(({ budget }) => hundredths(budget) === amount)) return;
  const where = rule.text.slice(0, 80);
  findings.question({
    id: `share-budget:${rule.id}`,
    about: [...path, 'amount'],
    raw: rule.amount,
    readings: [rule.amount, total],
    confidence: 'unsure',
    text: say(contradictionWords.shareBudget, {
      ...{ where, stated: rule.amount, sum: total, currency: programme.currency },
    }),
  });
}

function populations({ findings, programme }: PlanFacts, rule: CostShareRule, path: PlanPath): void {
  const missing = partiesWithoutPopulation(rule, programme);
  const dates = populationDates(rule, programme);
  const about = [...path, 'parties'];
  if (missing.length > 0) {
    const names = missing
      .map((party) => programme.organisations.find(({ id }) => id === party)?.name ?? party)
      .join(', ');
    findings.question({
      id: `share-population:${rule.id}`,
      ...{ about, raw: names, readings: [], confidence: 'unsure' },
      text: say(contradictionWords.population, { names }),
    });
  }
  if (dates.length > 1) {
    const raw = dates.map((day) => (day === '' ? '?' : day)).join(', ');
    findings.question({
      id: `share-dates:${rule.id}`,
      ...{ about, raw, readings: dates.filter((day) => day !== ''), confidence: 'unsure' },
      text: say(contradictionWords.populationDates, { dates: raw }),
    });
  }
}
