/** What a document says of its own way: who wrote it, who has approved it, and what each version changed. */
import type { Locale } from '../programme/locale.ts';
import type { DraftCause } from '../programme/review/review-entry.ts';
import type { ChosenColour, Dimension } from '../programme/status/colour.ts';

/** Words of people's own beside what is computed. */
export interface OwnText {
  /** `summary`, a dimension, or `activity:2.1`. */
  readonly place: string;
  readonly text: string;
  readonly lang: Locale;
  /** Name of who wrote it. */
  readonly by: string;
  readonly on: Temporal.PlainDate;
  readonly source: string;
}

/** A colour set by hand: shown, with the computed one beside it. */
export interface ColourByHand {
  readonly dimension: Dimension;
  readonly colour: ChosenColour;
  readonly reason: string;
  readonly lang: Locale;
  readonly by: string;
  readonly source: string;
}

export interface Signature {
  /** Body whose chair it is; `null`: a person or a role. */
  readonly chairOf: string | null;
  /** What the plan calls the role; `null`: none. */
  readonly role: string | null;
  /** `null`: the plan is sure of nobody. */
  readonly name: string | null;
  readonly state: 'pending' | 'approved' | 'sent-back';
  readonly on: Temporal.PlainDate | null;
  readonly comment: string;
  readonly dualRole: boolean;
}

export interface LoggedVersion {
  readonly version: string;
  readonly on: Temporal.PlainDate;
  /** `null`: Tertial itself, when the report's day had come. */
  readonly by: string | null;
  readonly cause: DraftCause | 'approved';
  /** In the words of whoever changed it. */
  readonly note: string;
}

export interface ReviewFacts {
  readonly number: string;
  readonly registration: string | null;
  readonly version: string;
  /** When it was approved; `null`: a draft. */
  readonly approvedOn: Temporal.PlainDate | null;
  readonly blocksPayment: boolean;
  readonly author: string | null;
  readonly submitted: { readonly by: string; readonly on: Temporal.PlainDate } | null;
  readonly signatures: readonly Signature[];
  /** Oldest first, this version last. */
  readonly log: readonly LoggedVersion[];
  readonly texts: readonly OwnText[];
  readonly colours: readonly ColourByHand[];
  /** What became of the approved versions before this one, oldest first. */
  readonly earlier: readonly {
    readonly version: string;
    readonly receipt: {
      readonly reference: string;
      readonly receivedBy: string;
      readonly on: Temporal.PlainDate;
    } | null;
    readonly outcome: {
      readonly outcome: 'accepted' | 'returned';
      readonly on: Temporal.PlainDate;
      readonly deadline: Temporal.PlainDate | null;
      readonly note: string;
    } | null;
  }[];
  /** The programme's own language: notes and texts are in it. */
  readonly lang: Locale;
}
