import type { Colour, Dimension } from './colour.ts';

/** Why a computed colour is what it is, as data; the words are said in the reader's language. */
export type ColourReason =
  | { readonly key: 'no-answers' | 'on-plan' | 'no-targets' | 'no-resources' | 'staffed' | 'no-economy' }
  /** Everything is done, and nothing was late. */
  | { readonly key: 'all-finished' }
  /** The reader may not see what it builds on (R12). */
  | { readonly key: 'hidden' }
  | {
      readonly key: 'late' | 'forecast-late' | 'finished-late';
      readonly activity: string;
      readonly days: number;
    }
  | { readonly key: 'nothing-due'; readonly due: Temporal.PlainDate | null }
  | { readonly key: 'not-counted'; readonly target: string }
  | { readonly key: 'counted'; readonly unit: string; readonly actual: number; readonly promised: number }
  /** Counted rows of the milestone plan that fell due by a day, and the one furthest behind on its own day. */
  | {
      readonly key: 'plan-milestones';
      readonly due: number;
      readonly reached: number;
      /** How many of the reached ones were reached after their day. */
      readonly late: number;
      readonly by: Temporal.PlainDate;
      readonly missed: {
        readonly text: string;
        readonly count: number;
        readonly needed: number;
        readonly on: Temporal.PlainDate;
      } | null;
    }
  | { readonly key: 'nobody' | 'unled'; readonly activities: readonly string[] }
  | { readonly key: 'unsecured'; readonly unsecured: number; readonly total: number }
  | { readonly key: 'overrun'; readonly category: string }
  | { readonly key: 'within-budget' }
  /** Areas whose colour somebody has chosen, and the first one's comment. */
  | { readonly key: 'areas'; readonly names: readonly string[]; readonly comment: string }
  | { readonly key: 'unscored'; readonly count: number }
  | { readonly key: 'top-risk'; readonly text: string; readonly value: number };

export interface ComputedColour {
  readonly dimension: Dimension;
  readonly colour: Colour;
  readonly reason: ColourReason;
  /** Ids of the answers and plan facts it was computed from. */
  readonly sources: readonly string[];
}
