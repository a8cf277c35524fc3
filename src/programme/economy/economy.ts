/** Money as the plan and its follow-up state it. Amounts are exact decimal strings, `"1484700.00"`, in the programme's currency. */

export interface BudgetLine {
  /** The plan's own number of the line; `null`: none. */
  readonly code: string | null;
  readonly category: string;
  /** Category of the line this one is part of: it is not added again. */
  readonly parent: string | null;
  readonly year: number | null;
  /** Total: `support` + `own` where both are written. */
  readonly budget: string;
  /** Paid by the funder (støtte). */
  readonly support: string | null;
  /** Own contribution (egeninsats): work or money the parties put in. */
  readonly own: string | null;
  readonly outcome: string | null;
  readonly forecast: string | null;
  /** Activities the money goes to, as written. */
  readonly contents: readonly string[];
  /** A line-level deviation explained: why, and which line carries it instead. */
  readonly deviation: { readonly cause: string; readonly offset: string | null } | null;
}

/** A sum that the document itself states, to be held against the recomputed one. */
export interface StatedTotal {
  readonly where: string;
  readonly year: number | null;
  readonly parent: string | null;
  readonly budget: string;
  readonly support: string | null;
  readonly own: string | null;
}

/** `unavailable` lists why nothing can be computed, as the plan says it; then there are no lines. */
export interface EconomyFacts {
  readonly note: string | null;
  readonly lines: readonly BudgetLine[];
  readonly unavailable: readonly string[];
  /** Up to when the outcome is booked; `null`: not said. */
  readonly asOf: Temporal.PlainDate | null;
  readonly statedTotals: readonly StatedTotal[];
}

/**
 * How a cost is shared (R11). `equal`: equal shares · `population`: by inhabitants · `agreed`: as written per party.
 */
export interface CostShareRule {
  readonly id: string;
  readonly text: string;
  /** `null`: the document gives the rule and no amount; then there is nothing to share yet. */
  readonly amount: string | null;
  readonly year: number | null;
  readonly key: 'equal' | 'population' | 'agreed';
  /** Organisation ids, in the order the largest remainder is dealt out. */
  readonly parties: readonly string[];
  /** With `agreed`: weights in the order of `parties`, exact decimals. */
  readonly weights: readonly string[];
  /** Parties that bought in later: they pay the same share, and the earlier ones are paid back. */
  readonly buyIns: readonly { readonly party: string; readonly on: Temporal.PlainDate }[];
  /** The share as the document rounds it: `ca 69 500 kr/kommun`. */
  readonly stated: { readonly raw: string; readonly amount: string } | null;
  readonly inAdvance: boolean;
}
