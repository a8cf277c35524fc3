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
      readonly report: 'monthly' | 'tertial';
      readonly period: string;
    }
  | {
      readonly kind: 'milestone';
      /** Numbers of the activities that end on `due` and concern the recipient: one mail for all of them. */
      readonly activities: readonly string[];
      /** Working days from the due date: −14, −7, −2, 1. */
      readonly offset: number;
      /** ISO date. */
      readonly due: string;
    }
  | { readonly kind: 'digest'; readonly body: string; readonly meeting: string }
  | { readonly kind: 'meeting-reminder'; readonly body: string; readonly meeting: string };

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
