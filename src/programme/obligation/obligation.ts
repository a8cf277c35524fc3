import type { ReportKind } from '../programme.ts';

/**
 * Everything Tertial owes anyone at a moment. The key is made of business facts and is unique in the delivery ledger,
 * so that the same fact never leaves twice. `about` is all a composer needs besides the facts it loads.
 */
export type ObligationAbout =
  /** Who leads what the plan leaves open. */
  | { readonly kind: 'leaders'; readonly revision: number }
  | { readonly kind: 'prompt'; readonly week: string; readonly activities: readonly string[] }
  | { readonly kind: 'nudge'; readonly week: string; readonly number: number }
  | { readonly kind: 'overview'; readonly week: string }
  | {
      readonly kind: 'report';
      readonly report: ReportKind;
      /** Period id; a span between two meetings or from the start is `2014-02-26..2014-05-21`. */
      readonly period: string;
      /** Phase, change request, deliverable or meeting (`e-namnd:2014-05-21`) it is about; absent: none. */
      readonly subject?: string;
      /** The approved version that leaves; absent: it needs no approval. */
      readonly version?: string;
      /** Organisations for which the recipient gets it and passes it on, because the plan says so (T26); absent: none. */
      readonly passOnTo?: readonly string[];
    }
  | {
      readonly kind: 'milestone';
      /** Numbers of the activities that end on `due` and concern the recipient: one mail for all of them. */
      readonly activities: readonly string[];
      /** Ids of rows of the milestone plan that fall due on `due`; absent: none. */
      readonly milestones?: readonly string[];
      /** Ids of decision points to be taken by `due`; absent: none. */
      readonly points?: readonly string[];
      /** Working days from the due date: −14, −7, −2, 1. */
      readonly offset: number;
      /** ISO date. */
      readonly due: string;
    }
  | { readonly kind: 'digest'; readonly body: string; readonly meeting: string }
  | { readonly kind: 'meeting-reminder'; readonly body: string; readonly meeting: string }
  /** A meeting that people were invited to is moved (`to`) or off (`null`); local times `2016-10-05T13:00`. */
  | {
      readonly kind: 'meeting-change';
      readonly body: string;
      readonly from: string;
      readonly to: string | null;
      /** Every ISO date the meeting had before. */
      readonly days: readonly string[];
      /** Of the calendar entry: its id, and its sequence before the change. */
      readonly origin: string;
      readonly sequence: number;
    }
  /** Whether one comes, with what one still has to do from earlier meetings. */
  | { readonly kind: 'attendance'; readonly body: string; readonly meeting: string }
  /** Minutes: to be written, adjusted, written again, or adjusted and for everybody to read. */
  | {
      readonly kind: 'minutes';
      readonly body: string;
      readonly meeting: string;
      readonly step: 'record' | 'adjust' | 'returned' | 'closed';
    }
  /** What the plan leaves open, all of one person's new questions in one message. `revision`: the import that raised them. */
  | { readonly kind: 'questions'; readonly revision: number }
  /** A sub-project's tertial form; number 0 is the question, 1 and 2 the reminders. */
  | {
      readonly kind: 'sub-report';
      readonly subProject: string;
      readonly period: string;
      readonly number: number;
    }
  /** The colours of whole areas (Budget, Tid, Personal), asked before a report or a meeting. */
  | { readonly kind: 'area-status'; readonly week: string }
  /** Somebody's approval of a change request is wanted; with `told`, it is decided and somebody hears of it. */
  | {
      readonly kind: 'change-approval';
      readonly request: string;
      readonly step: 'steering-group' | 'funder';
      readonly told?: 'outcome';
    }
  /** A delivery report goes round for quality, or waits for acceptance. */
  | {
      readonly kind: 'delivery-review';
      readonly deliverable: string;
      /** Version that was read; empty: none is written. A new version goes round anew. */
      readonly version: string;
      readonly step: 'quality' | 'acceptance';
    }
  /** The author of an announcement is asked for words of their own. */
  | {
      readonly kind: 'news-request';
      readonly announcement: string;
      readonly period: string;
      /** Others of the same author that are asked about on the same day, in the same message; absent: none. */
      readonly beside?: readonly { readonly announcement: string; readonly period: string }[];
    }
  /**
   * A report on its way: `draft` asks its author for words and to send it for review, `revise` the same of what came back,
   * `approve` whose turn it is to read and approve, `completion` the author for what the funder has asked for. With `told` somebody only hears of it: that it
   * was approved or sent back, or that it still waits for somebody.
   */
  | {
      readonly kind: 'report-review';
      /** `tertial:2007-T1~funder`. */
      readonly edition: string;
      /** As written: `0.2`. */
      readonly version: string;
      readonly step: 'draft' | 'revise' | 'approve' | 'completion';
      /** With `approve`: whose turn, from 1. */
      readonly turn?: number;
      /** 0 asks; 1, 2 … remind. */
      readonly number: number;
      readonly told?: 'approved' | 'sent-back' | 'waiting';
      /** How the first draft is built: as it is owed to this person. */
      readonly first?: {
        readonly period: string;
        readonly subject: string | null;
        readonly person: string;
        readonly readers: 'funder' | 'others' | null;
      };
    }
  | { readonly kind: 'news'; readonly announcement: string; readonly period: string }
  /** Whether the plan still holds, every so many months. `month`: its id. */
  | { readonly kind: 'plan-review'; readonly month: string };

export type ObligationKind = ObligationAbout['kind'];
export type Channel = 'slack' | 'mail';

export interface Obligation {
  readonly key: string;
  readonly programme: string;
  /** Person id. */
  readonly to: string;
  readonly channel: Channel;
  readonly dueAt: Temporal.Instant;
  /** Earliest moment to send; later than `dueAt` only when catching up after downtime. */
  readonly notBefore: Temporal.Instant;
  /** After this instant it is not sent any more (`expired`); `null`: always sent, however late. */
  readonly lateUntil: Temporal.Instant | null;
  readonly about: ObligationAbout;
}
