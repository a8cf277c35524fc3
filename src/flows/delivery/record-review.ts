import type { Deliverable } from '../../programme/delivery/delivery.ts';
import {
  acceptancePeriod,
  deliveryStatus,
  type DeliveryStatus,
} from '../../programme/delivery/delivery-status.ts';
import { ownerOf, reviewersOf } from '../../programme/delivery/reviewers.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { Store } from '../../ports.ts';
import { type AgendaDeps, loadAgenda } from '../load-agenda.ts';

export type RecordReviewDeps = AgendaDeps & {
  readonly store: AgendaDeps['store'] & Pick<Store, 'saveEntry' | 'audit'>;
};

export interface ReviewInput {
  readonly programme: string;
  readonly deliverable: string;
  /** The version that was read; empty: none is written. */
  readonly version: string;
  readonly act: 'comment' | 'accept' | 'reject';
  readonly text: string;
  /** Person id. */
  readonly by: string;
  readonly at: Temporal.Instant;
  /** Unique per submission: the same one twice is stored once. */
  readonly key: string;
}

export type ReviewResult =
  | { readonly state: 'unknown' | 'not-yours' | 'newer-version' | 'needs-text' }
  /** It was accepted before. */
  | { readonly state: 'accepted-already'; readonly deliverable: Deliverable; readonly status: DeliveryStatus }
  | { readonly state: 'recorded'; readonly deliverable: Deliverable; readonly status: DeliveryStatus };

/**
 * A comment of the quality round, or the owner's explicit yes or no. A yes stands; a no can become a yes, and the newest
 * word about the version counts.
 */
export async function recordReview(deps: RecordReviewDeps, input: ReviewInput): Promise<ReviewResult> {
  const agenda = await loadAgenda(deps, input.programme);
  const deliverable = agenda?.programme.deliverables.find(({ id }) => id === input.deliverable);
  if (agenda === undefined || deliverable === undefined) return { state: 'unknown' };
  const { act, by, at, programme } = input;
  if (!mayReview(agenda, deliverable, input)) return { state: 'not-yours' };
  if ((deliverable.version ?? '') !== input.version) return { state: 'newer-version' };
  const status = deliveryStatus(deliverable, agenda.entries, agenda.programme.timeZone);
  if (status.acceptance === 'accepted') return { state: 'accepted-already', deliverable, status };
  const text = input.text.trim();
  if (text === '' && act !== 'accept') return { state: 'needs-text' };
  const { state } = await deps.store.saveEntry({
    ...{ programme, by, at, key: input.key, subject: deliverable.id },
    period: act === 'comment' ? by : acceptancePeriod(deliverable),
    content:
      act === 'comment'
        ? { kind: 'quality-comment', comment: text }
        : { kind: 'acceptance', outcome: act === 'accept' ? 'accepted' : 'rejected', comment: text },
  });
  if (state === 'saved')
    await deps.store.audit({
      ...{ at, programme, actor: by },
      action: `delivery.${act}`,
      subject: `${deliverable.id} ${input.version}`.trim(),
    });
  const after = await loadAgenda(deps, programme);
  const entries = after?.entries ?? agenda.entries;
  return {
    state: 'recorded',
    deliverable,
    status: deliveryStatus(deliverable, entries, agenda.programme.timeZone),
  };
}

/** Readers of the round and the owner comment; only the owner accepts. */
export function mayReview(
  { programme, confirmed }: Agenda,
  deliverable: Deliverable,
  { act, by }: Pick<ReviewInput, 'act' | 'by'>,
): boolean {
  if (ownerOf(programme, confirmed) === by) return true;
  return act === 'comment' && reviewersOf(programme, deliverable).includes(by);
}
