/**
 * Economy's colour (R1, R2): a line above its budget turns yellow at once, however far the total is below budget; a
 * material overrun, as a rule more than 20 % of the line and at least 50 000 in the programme's currency (Tillväxtverket,
 * 2019 guidance), turns red; a funder may have agreed other figures. Without lines to compare nothing is computed (T23).
 */
import { hundredths } from '../economy/amount.ts';
import type { EconomyFacts } from '../economy/economy.ts';
import type { ComputedColour } from './colour-reason.ts';
import { SHIPPED_THRESHOLDS, type Thresholds } from './thresholds.ts';

export function economyColour(
  economy: EconomyFacts,
  thresholds: Thresholds = SHIPPED_THRESHOLDS,
): ComputedColour {
  const dimension = 'economy';
  const compared = economy.lines.filter((line) => line.outcome !== null);
  if (economy.unavailable.length > 0 || compared.length === 0) {
    return { dimension, colour: 'grey', reason: { key: 'no-economy' }, sources: ['plan:economy'] };
  }
  const overruns = compared
    .map((line) => ({ line, over: hundredths(line.outcome ?? '0') - hundredths(line.budget) }))
    .filter(({ over }) => over > 0n)
    .sort((a, b) => (a.over === b.over ? 0 : b.over > a.over ? 1 : -1));
  const material = overruns.find(
    ({ line, over }) =>
      over >= BigInt(thresholds.materialAmount) * 100n &&
      over * 100n > hundredths(line.budget) * BigInt(thresholds.materialPercent),
  );
  const worst = material ?? overruns[0];
  if (worst === undefined) {
    return { dimension, colour: 'green', reason: { key: 'within-budget' }, sources: ['plan:economy'] };
  }
  return {
    dimension,
    colour: material === undefined ? 'yellow' : 'red',
    reason: { key: 'overrun', category: worst.line.category },
    sources: [`plan:economy.lines[${economy.lines.indexOf(worst.line)}]`],
  };
}
