/**
 * Where colours turn (R2). Numeric and agreed beforehand with each funder; a programme whose funder has said nothing has
 * the ones shipped: Tillväxtverket's guidance of 2019 for money, the usual 5 × 5 matrix for risk.
 */
export interface Thresholds {
  /** Per cent by which a budget line or a counted total must miss to be a material deviation, with … */
  readonly materialPercent: number;
  /** … at least so much of the programme's currency, in whole units. */
  readonly materialAmount: number;
  /** Any slip warns (yellow); one of more days than this needs the board (red). */
  readonly redAfterDays: number;
  /** Probability × consequence on 1–5 scales. */
  readonly yellowRisk: number;
  readonly redRisk: number;
}

export const SHIPPED_THRESHOLDS: Thresholds = {
  materialPercent: 20,
  materialAmount: 50_000,
  redAfterDays: 30,
  yellowRisk: 8,
  redRisk: 15,
};

export function thresholdsOf({ thresholds }: { readonly thresholds?: Thresholds }): Thresholds {
  return thresholds ?? SHIPPED_THRESHOLDS;
}
