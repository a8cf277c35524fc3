/** How costs are shared, as written (R11). The shares themselves are computed, never read. */
import { planProblemWords } from '../i18n/plan-words.ts';
import type { CostShareRule } from '../programme/economy/economy.ts';
import { reportRepeated, type PlanContext } from './plan-context.ts';
import { checkAllKnown, checkKnown, exactDay } from './plan-references.ts';
import { readAmount } from './read-amount.ts';
import { withoutRate } from './without-rate.ts';

const WEIGHT = /^\d{1,12}(?:[.,]\d{1,6})?$/u;

export function interpretCostShares(context: PlanContext): readonly CostShareRule[] {
  const { file, findings } = context;
  const written = file.costShares ?? [];
  const known = (file.organisations ?? []).map(({ id }) => id);
  reportRepeated(
    findings,
    written.map(({ id }, index) => ({ value: id, path: ['costShares', index, 'id'] })),
  );
  return written.map((one, index) => {
    const path = ['costShares', index];
    checkAllKnown(context, [...path, 'parties'], { values: one.parties, known });
    reportRepeated(
      findings,
      one.parties.map((value, place) => ({ value, path: [...path, 'parties', place] })),
    );
    const weights = one.weights ?? [];
    if (one.key === 'agreed' && weights.length !== one.parties.length)
      findings.problem([...path, 'weights'], weights.join(', '), planProblemWords.weightPerParty);
    weights.forEach((weight, place) => {
      if (!WEIGHT.test(weight))
        findings.problem([...path, 'weights', place], weight, planProblemWords.number);
    });
    const amount = one.amount === undefined ? null : readAmount(one.amount);
    if (one.amount !== undefined && amount === null)
      findings.problem([...path, 'amount'], one.amount, planProblemWords.amount);
    const stated = one.stated === undefined ? null : readAmount(withoutRate(one.stated));
    if (one.stated !== undefined && stated === null)
      findings.problem([...path, 'stated'], one.stated, planProblemWords.amount);
    return {
      id: one.id,
      text: one.text,
      amount,
      year: one.year ?? null,
      key: one.key,
      parties: one.parties,
      weights: weights.map((weight) => weight.replace(',', '.')),
      buyIns: (one.buyIns ?? []).flatMap(({ party, on }, place) => {
        checkKnown(context, [...path, 'buyIns', place, 'party'], { value: party, known: one.parties });
        const day = exactDay(context, [...path, 'buyIns', place, 'on'], on);
        return day === null ? [] : [{ party, on: day }];
      }),
      stated: one.stated === undefined || stated === null ? null : { raw: one.stated, amount: stated },
      inAdvance: one.inAdvance ?? false,
    };
  });
}
