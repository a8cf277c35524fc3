/** What a programme delivers and how far it has come: deliverables, milestones, indicators, remaining items. */
import type { Quantity, Visibility, WrittenDate } from '../reading.ts';

/** `decided to go on` is not acceptance (F14): only an explicit acceptance is. */
export type Acceptance = 'pending' | 'in-review' | 'accepted' | 'rejected';

export interface Deliverable {
  readonly id: string;
  readonly name: string;
  /** As written, without a leading "v": `0.7`. `null`: none yet. */
  readonly version: string | null;
  readonly targetVersion: string | null;
  readonly due: WrittenDate | null;
  readonly acceptance: Acceptance;
  readonly acceptedBy: string | null;
  readonly acceptedOn: Temporal.PlainDate | null;
  /** The delivery report: how far the goal was reached, with deviations (N20). */
  readonly report: { readonly fulfilment: string; readonly deviations: string | null } | null;
  /** Who reads it for quality before it is accepted: body ids, and until when. */
  readonly qualityRound: {
    readonly bodies: readonly string[];
    readonly from: Temporal.PlainDate | null;
    readonly until: Temporal.PlainDate | null;
  } | null;
  /** Parts, e.g. recorded courses; `count` recomputed from the list. */
  readonly parts: readonly { readonly group: string; readonly items: readonly string[] }[];
  readonly visibility: Visibility;
}

/** A row of a milestone plan: dated, qualitative ("När …") or quantitative. */
export interface PlanMilestone {
  readonly id: string;
  readonly text: string;
  readonly due: WrittenDate | null;
  /** What the contract's plan says about the same milestone; `null`: it is not in it. */
  readonly contract: { readonly text: string; readonly due: WrittenDate } | null;
  readonly quantity: Quantity | null;
  /** Indicator that its units are counted with. */
  readonly indicator: string | null;
  readonly done: Temporal.PlainDate | null;
  readonly forecast: Temporal.PlainDate | null;
  /** What must be approved when it is reached (R6): accounts, status, results; by whom and when. */
  readonly approvals: readonly {
    readonly what: 'accounts' | 'status' | 'results';
    readonly by: string | null;
    readonly on: Temporal.PlainDate | null;
  }[];
}

/** A whole milestone plan as one document has it, row by row, wrong order and doubles kept (N02, N03). */
export interface MilestonePlan {
  readonly id: string;
  readonly title: string;
  readonly baseline: 'contract' | 'current';
  readonly rows: readonly {
    readonly due: WrittenDate;
    readonly text: string;
    readonly quantity: Quantity | null;
    /** Id of the milestone it is; `null`: it lives only in this plan (dropped). */
    readonly milestone: string | null;
  }[];
}

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Counted for each municipality, or once for the programme. */
  readonly per: 'municipality' | 'programme';
}

/** One counted value. Counts may fall (a service withdrawn); the newest per indicator and organisation stands. */
export interface Observation {
  readonly indicator: string;
  /** `null` when counted for the whole programme. */
  readonly organisation: string | null;
  readonly value: number;
  readonly on: Temporal.PlainDate;
  /** Source id: `plan:observations[3]` or an entry id. */
  readonly source: string;
}

/** What is left when the project closes (restlista). */
export interface RemainingItem {
  readonly id: string;
  readonly text: string;
  readonly owner: string | null;
  readonly acceptedBy: string | null;
  readonly on: Temporal.PlainDate | null;
}
