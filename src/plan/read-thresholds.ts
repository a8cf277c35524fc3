import { planProblemWords } from '../i18n/plan-words.ts';
import type { Thresholds } from '../programme/status/thresholds.ts';
import type { Findings } from './findings.ts';
import type { PlanFile } from './plan-schema.ts';
import type { PlanPath } from './reading.ts';

/** What is left out is as in `others`; a risk cannot be red before it is yellow. */
export function readThresholds(
  written: NonNullable<PlanFile['settings']['thresholds']>,
  others: Thresholds,
  { path, findings }: { readonly path: PlanPath; readonly findings: Findings },
): Thresholds {
  const { materialPercent, materialAmount, redAfterDays, yellowRisk, redRisk } = written;
  const thresholds = {
    materialPercent: materialPercent ?? others.materialPercent,
    materialAmount: materialAmount ?? others.materialAmount,
    redAfterDays: redAfterDays ?? others.redAfterDays,
    yellowRisk: yellowRisk ?? others.yellowRisk,
    redRisk: redRisk ?? others.redRisk,
  };
  if (thresholds.yellowRisk > thresholds.redRisk)
    findings.problem(
      [...path, yellowRisk === undefined ? 'redRisk' : 'yellowRisk'],
      yellowRisk ?? redRisk,
      planProblemWords.riskOrder,
    );
  return thresholds;
}
