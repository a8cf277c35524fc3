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
import { cleanText } from '../clean-text.ts';
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

/**
 * Only what is said to come out of the budget is held against it: what is paid in advance, against the whole of it or any
 * line; a rule that names a line, against that. Other pots have their own money, as long as there is enough of it.
 */
function againstBudget(facts: PlanFacts, rule: CostShareRule, path: PlanPath): void {
  const { findings, file, programme } = facts;
  const lines = programme.economy.lines.filter(({ year }) => rule.year === null || year === rule.year);
  if (rule.amount === null || lines.length === 0) return;
  const total = sumOf(lines.filter(({ parent }) => parent === null).map(({ budget }) => budget));
  const named = lines.filter(({ category }) => names(rule.text, category));
  const fits = (named.length > 0 ? named : lines).map(({ budget }) => hundredths(budget));
  if (named.length === 0) fits.push(hundredths(total));
  const shared = sharedUntil(programme, rule);
  // Only the rule that goes beyond the budget, not every one after it.
  const left = hundredths(total) - hundredths(shared);
  const isTooMuch = left < 0n && left + hundredths(rule.amount) >= 0n;
  const isOther = (rule.inAdvance || named.length > 0) && !fits.includes(hundredths(rule.amount));
  if (!isOther && !isTooMuch) return;
  const [line] = named;
  const sum = isOther && line !== undefined ? line.budget : total;
  findings.question({
    id: `share-budget:${rule.id}`,
    about: [...path, 'amount'],
    raw: file.costShares?.[Number(path[1])]?.amount ?? '',
    readings: [rule.amount, ...(isOther ? [sum] : [])],
    confidence: 'unsure',
    text: say(isOther ? contradictionWords.shareBudget : contradictionWords.sharesOverBudget, {
      ...{ where: rule.text.slice(0, 80), stated: isOther ? rule.amount : shared },
      ...{ sum, currency: programme.currency },
    }),
  });
}

/** All that the rules share of the year's money, up to and with this one. */
function sharedUntil({ costShares }: PlanFacts['programme'], rule: CostShareRule): string {
  const until = costShares.slice(0, costShares.findIndex(({ id }) => id === rule.id) + 1);
  return sumOf(until.filter(({ year }) => year === rule.year).flatMap(({ amount }) => amount ?? []));
}

/** A category of a few letters stands in many words; it has to be a word of its own. */
function names(text: string, category: string): boolean {
  const [all, word] = [cleanText(text).toLowerCase(), cleanText(category).toLowerCase()];
  const place = all.indexOf(word);
  if (place < 0) return false;
  return !/\p{L}/u.test(`${all[place - 1] ?? ''}${all[place + word.length] ?? ''}`);
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
