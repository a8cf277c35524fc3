/** Phases with their criteria, and the decision points between them. */
import type { WrittenDate } from '../reading.ts';

export interface Criterion {
  readonly text: string;
  readonly state: 'met' | 'not-met' | 'not-applicable' | 'unknown';
  readonly evidence: string | null;
  readonly by: string | null;
  readonly on: Temporal.PlainDate | null;
}

export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly ends: WrittenDate | null;
  readonly criteria: readonly Criterion[];
}

/** What a decider may decide at a decision point (BP): the project goes on, as planned or revised, again, or stops. */
type GateOutcome = 'continue' | 'continue-revised' | 'redo' | 'stop';

export interface DecisionPoint {
  /** The model's own numbering: `BP1`, `TG2`. */
  readonly id: string;
  readonly name: string;
  readonly due: WrittenDate | null;
  /** Phase or activity it closes. */
  readonly closes: string | null;
  readonly decider: string | null;
  readonly checklist: readonly Criterion[];
  readonly outcome: GateOutcome | null;
  readonly on: Temporal.PlainDate | null;
}
