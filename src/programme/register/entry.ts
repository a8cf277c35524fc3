/**
 * What people record beside the weekly answers: sub-project reports, colours of whole areas, approvals, acceptances,
 * news. Append-only: a correction is a new revision, and the newest per kind, subject and period counts.
 */
import type { ApprovalStep, ChangeKind } from '../change/change-request.ts';
import type { ReviewContent } from '../review/review-entry.ts';
import type { ChosenColour } from '../status/colour.ts';

export type EntryContent =
  /** A sub-project's tertial form with exactly its four headings (N15), and the counts per municipality. */
  | {
      readonly kind: 'sub-report';
      readonly achieved: string;
      readonly deviations: string;
      readonly problems: string;
      readonly actions: string;
      /** By organisation id, then indicator id. */
      readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
    }
  /** The chosen colour of one area (Budget, Tid, Personal …) with comment, measure and whether that is done. */
  | {
      readonly kind: 'area-status';
      readonly colour: ChosenColour;
      readonly comment: string;
      readonly action: string;
      /** "Klart: Ja" means the measure is done, not the deviation. */
      readonly actionDone: boolean;
    }
  | {
      readonly kind: 'change-request';
      readonly reason: string;
      readonly impact: string;
      readonly kinds: readonly ChangeKind[];
      /** The plan revision that waits for approval. */
      readonly revision: number;
      /** Approvals it needs, as the plan said when it was raised; absent: as the plan says now. */
      readonly steps?: readonly ApprovalStep[];
    }
  | {
      readonly kind: 'change-approval';
      readonly step: 'steering-group' | 'funder';
      readonly outcome: 'approved' | 'refused';
      readonly note: string;
    }
  | {
      readonly kind: 'acceptance';
      readonly outcome: 'accepted' | 'rejected';
      readonly comment: string;
    }
  /** A comment of the quality round on a deliverable. */
  | { readonly kind: 'quality-comment'; readonly comment: string }
  /** What an announcement's author writes for one period. */
  | { readonly kind: 'news'; readonly text: string }
  /** Whether somebody comes to a meeting; subject the body, period as {@link attendanceEntry} makes it. */
  | { readonly kind: 'attendance'; readonly answer: 'yes' | 'no' | 'maybe' }
  /** Whether somebody wants one kind of mail. Subject: the person; period: the list (`mail-list.ts`). */
  | { readonly kind: 'mail-choice'; readonly wanted: boolean }
  | ReviewContent
  | MinutesContent
  /** Whether an action point is done; subject its id. */
  | { readonly kind: 'action-done'; readonly done: boolean; readonly note: string };

/**
 * What is recorded of a meeting until its minutes are adjusted. Subject is the meeting, `styrgrupp:2021-05-20`, period the
 * item, decision or action within it. `base` is the newest revision the writer had seen, 0 for none: of two who write at
 * the same time neither has seen the other, and both are kept.
 */
export type MinutesContent =
  | {
      readonly kind: 'minutes-present';
      /** Person ids. */
      readonly present: readonly string[];
      readonly absent: readonly string[];
      /** Others who were there, one a line: `Anna Ek, Orust`. */
      readonly guests: string;
      readonly base: number;
    }
  | {
      readonly kind: 'minutes-item';
      readonly title: string;
      readonly type: string | null;
      readonly notes: string;
      readonly base: number;
    }
  | {
      readonly kind: 'minutes-decision';
      /** Number of the agenda item. */
      readonly item: string;
      /** Id of the decision the plan puts forward; `null`: it came up at the meeting. */
      readonly decision: string | null;
      readonly text: string;
      /** Number of the chosen alternative. */
      readonly chosen: number | null;
      readonly outcome: string;
      readonly unanimous: boolean | null;
      readonly votes: string;
      readonly conditions: string;
      readonly base: number;
    }
  | {
      readonly kind: 'minutes-action';
      readonly item: string;
      readonly text: string;
      /** Person id. */
      readonly owner: string | null;
      /** ISO date. */
      readonly due: string | null;
      /** It was recorded by mistake. */
      readonly dropped: boolean;
      readonly base: number;
    }
  /** `sent` for adjustment, `returned` with a comment, `adjusted`, `registered` with a number; the newest counts. */
  | {
      readonly kind: 'minutes-step';
      readonly step: 'sent' | 'returned' | 'adjusted' | 'registered';
      /** Person id of who adjusts. */
      readonly adjuster: string | null;
      readonly comment: string;
      /** Registration number. */
      readonly dnr: string;
    };

export type EntryKind = EntryContent['kind'];

/** One stored revision. */
export interface Entry {
  /** `sub-report:vest:2007-T1:1`: kind, subject, period, revision. Also the source id in reports. */
  readonly id: string;
  /** Sub-project, area, change request, deliverable, announcement or person it is about. */
  readonly subject: string;
  /** Period id, meeting or list; empty where the subject has none. */
  readonly period: string;
  readonly revision: number;
  /** Person id. */
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly content: EntryContent;
}

/** Entries of one kind with their own content. */
export type EntryOf<Kind extends EntryKind> = Entry & {
  readonly content: Extract<EntryContent, { kind: Kind }>;
};

export function entriesOf<Kind extends EntryKind>(
  entries: readonly Entry[],
  kind: Kind,
): readonly EntryOf<Kind>[] {
  return entries.filter((entry): entry is EntryOf<Kind> => entry.content.kind === kind);
}
