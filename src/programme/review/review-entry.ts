/**
 * What is recorded about a report on its way from draft to acceptance. The subject is always the edition
 * (`tertial:2007-T1~funder~contract`: kind and place in the archive).
 */
import type { ReportKind } from '../programme.ts';
import type { ChosenColour } from '../status/colour.ts';

/** Which report it is. With the plan as it was at the cut-off, it says all that the report is built from. */
export interface ReviewedEdition {
  readonly report: ReportKind;
  /** Period id. */
  readonly period: string;
  /** Phase, change request, deliverable or meeting; `null`: the period itself. */
  readonly about: string | null;
  readonly body: string | null;
  /** One of those it is owed to, by whose clearance and obligation it is built. */
  readonly person: string;
  /** Of a change request: whether it is the funder's edition or everybody else's, who hear earlier; `null`: all readers'. */
  readonly readers: 'funder' | 'others' | null;
  /** Instant before which nobody gets it. */
  readonly leavesAt: string;
}

/**
 * Why there is one more draft. `due`: the report's day has come · `texts`: somebody wrote or put right a text or a colour ·
 * `sent-back`: an approver wanted something else, and nothing but the answer was written · `late`: a correction with what
 * has come in since · `returned`: the funder asks for completion.
 */
export type DraftCause = 'due' | 'texts' | 'sent-back' | 'late' | 'returned';

export type ReviewContent =
  /** A draft was built and archived; the period is its version. */
  | {
      readonly kind: 'report-draft';
      readonly edition: ReviewedEdition;
      /** Instant up to which its facts go. */
      readonly cutOff: string;
      /** Until when answers about the period that came in later are heard; `null`: only until the cut-off. */
      readonly heard: string | null;
      /** Person id of who answers for the contents; `null`: the plan is sure of nobody. */
      readonly author: string | null;
      readonly cause: DraftCause;
      /** What changed, in the words of whoever changed it. */
      readonly note: string;
      /** Whose approvals it needs, in order: person, role or body ids. */
      readonly approvers: readonly string[];
    }
  /** A text of people's own; the period is its place: `summary`, `economy`, `activity:2.1`. Empty: taken back. */
  | { readonly kind: 'report-text'; readonly text: string }
  /** A colour set by hand, shown beside the computed one; the period is its dimension. `null`: taken back. */
  | { readonly kind: 'report-colour'; readonly colour: ChosenColour | null; readonly reason: string }
  /** The period is version and step: `0.2:submitted`, `0.2:1`. The first word about a step stands. */
  | {
      readonly kind: 'report-review';
      readonly act: 'submitted' | 'approved' | 'sent-back';
      readonly comment: string;
      /** Whoever approved had written or submitted it, and the programme has nobody else (N23). */
      readonly dualRole: boolean;
    }
  /** Somebody has received it; the period is the approved version. */
  | {
      readonly kind: 'report-receipt';
      readonly reference: string;
      readonly receivedBy: string;
      /** ISO date. */
      readonly on: string;
    }
  /** What became of it; the period is the approved version. */
  | {
      readonly kind: 'report-outcome';
      readonly outcome: 'accepted' | 'returned';
      /** ISO dates. */
      readonly on: string;
      readonly deadline: string | null;
      /** What is asked for, or what was said with the yes. */
      readonly note: string;
    };
