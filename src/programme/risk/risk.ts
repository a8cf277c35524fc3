/** A risk as the register has it. Unscored risks stay unscored ("ej värderad"; T25). */
import type { Visibility } from '../reading.ts';

export interface Risk {
  readonly id: string;
  /** The threat (hot), or the whole risk where the plan only has a sentence. */
  readonly text: string;
  readonly vulnerability: string | null;
  /** The consequence in words. */
  readonly effect: string | null;
  readonly parent: string | null;
  /** 1–5, or `null` when the plan gives no score. */
  readonly probability: number | null;
  readonly consequence: number | null;
  readonly needsAction: boolean | null;
  readonly measures: readonly string[];
  readonly owner: string | null;
  /** Earlier scores, oldest first. */
  readonly history: readonly {
    readonly on: Temporal.PlainDate;
    readonly probability: number;
    readonly consequence: number;
  }[];
  readonly visibility: Visibility;
}
