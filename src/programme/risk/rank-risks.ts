/**
 * The risk register in order (F10): value = probability × consequence, always computed here and never taken from the
 * document; the highest first, equal values share a rank (1, 2, 2, 4). Unscored risks have neither value nor rank and
 * come last ("ej värderad", T25). The trend is against the score before, where the register kept one.
 */
import type { Risk } from './risk.ts';

export type RiskTrend = 'rising' | 'falling' | 'steady';

export interface RankedRisk {
  readonly risk: Risk;
  /** 1–25; `null` while it is unscored. */
  readonly value: number | null;
  /** From 1; `null` while it is unscored. */
  readonly rank: number | null;
  /** The value before; `null` where no earlier score is known. */
  readonly before: number | null;
  /** `null` where there is nothing to compare with. */
  readonly trend: RiskTrend | null;
}

export function riskValue({
  probability,
  consequence,
}: Pick<Risk, 'probability' | 'consequence'>): number | null {
  return probability === null || consequence === null ? null : probability * consequence;
}

/** Highest value first; within one value, and among the unscored, in the register's own order. */
export function rankRisks(risks: readonly Risk[]): readonly RankedRisk[] {
  const values = risks.map(riskValue).filter((value) => value !== null);
  return risks
    .map((risk): RankedRisk => {
      const value = riskValue(risk);
      const before = valueBefore(risk);
      return {
        risk,
        value,
        rank: value === null ? null : 1 + values.filter((other) => other > value).length,
        before,
        trend: value === null || before === null ? null : trendOf(value, before),
      };
    })
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

function valueBefore({ history }: Risk): number | null {
  const last = history.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on)).at(-1);
  return last === undefined ? null : riskValue(last);
}

function trendOf(value: number, before: number): RiskTrend {
  if (value === before) return 'steady';
  return value > before ? 'rising' : 'falling';
}
