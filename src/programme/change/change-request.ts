/**
 * A re-plan is a change request: what moves, why, and whose approval it needs, in order. Material changes (goal,
 * progress, economy, responsibility; R5) also need the funder's. Only then does the new baseline count; the first one is
 * never lost.
 */
export type ChangeKind = 'goal' | 'time' | 'economy' | 'responsibility' | 'scope';

/** Who approves: the body or the funder; a person records it. */
export type ApprovalStep = 'steering-group' | 'funder';

export interface ChangeApproval {
  readonly step: ApprovalStep;
  readonly state: 'pending' | 'approved' | 'refused';
  /** Person id of who said or recorded it. */
  readonly by: string | null;
  readonly on: Temporal.PlainDate | null;
  readonly note: string | null;
}

export interface ChangeRequest {
  /** `CR1`, `CR2` … within the programme. */
  readonly id: string;
  readonly kinds: readonly ChangeKind[];
  readonly reason: string;
  readonly impact: string | null;
  /** What moves, from and to, in the plan's words: path, before, after. */
  readonly moves: readonly {
    readonly path: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly weakened: boolean;
  }[];
  readonly approvals: readonly ChangeApproval[];
  readonly state: 'pending' | 'approved' | 'refused' | 'withdrawn';
  /** Plan revision that becomes the baseline once approved; `null` for requests that only the plan file tells of. */
  readonly revision: number | null;
  readonly raisedBy: string | null;
  readonly raisedOn: Temporal.PlainDate | null;
}
