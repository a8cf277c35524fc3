/**
 * A report opened from the link in a mail: what the page shows, and what becomes of the answer. The link is for one person
 * and one version; whoever's turn it is not, or whose version has been replaced, is told so and can do nothing.
 */
import { type Agenda, localeOfPerson } from '../../programme/obligation/agenda.ts';
import type { Locale } from '../../programme/locale.ts';
import { archivedAs } from '../../programme/review/review-edition.ts';
import { judge } from '../../programme/review/review-acts.ts';
import { type Review, reviewOf } from '../../programme/review/review.ts';
import type { ArchivedReport, LinkPurpose, Store } from '../../ports.ts';
import { loadAgenda } from '../load-agenda.ts';
import { actOnReview, type ReviewResult } from './act-on-review.ts';
import type { ReviewDeps } from './review-deps.ts';

export type ReviewPurpose = Extract<LinkPurpose, { kind: 'review' }>;

export type ReviewOpening =
  | { readonly state: 'unknown' }
  | {
      /**
       * `open`: the person may approve or send back · `decided`: this version has its word, or somebody else's turn has
       * come · `newer`: another version is being read · `not-yours`: somebody else answers for it now.
       */
      readonly state: 'open' | 'decided' | 'newer' | 'not-yours';
      readonly agenda: Agenda;
      readonly review: Review;
      readonly locale: Locale;
      /** As archived: title, the whole as HTML and as text, and the hash of its data. */
      readonly report: ArchivedReport;
      /** The newest version, as written. */
      readonly newest: string;
    };

export async function openReview(deps: ReviewDeps, purpose: ReviewPurpose): Promise<ReviewOpening> {
  const { programme, person, report: edition, version } = purpose;
  const agenda = await loadAgenda(deps, programme);
  const review = agenda === undefined ? undefined : reviewOf(agenda.entries, edition);
  if (agenda === undefined || review === undefined) return { state: 'unknown' };
  const locale = localeOfPerson(agenda, person);
  const report = await loadReviewed(deps.store, { programme, review, locale, label: version });
  if (report === undefined) return { state: 'unknown' };
  const verdict = judge(agenda, review, { act: 'approve', version, by: person });
  const state = (
    {
      yes: 'open',
      'not-now': 'decided',
      'newer-version': 'newer',
      'not-yours': 'not-yours',
      'own-report': 'not-yours',
    } as const
  )[verdict.state];
  const newest = review.current.state === 'approved' ? review.approved.at(-1)?.version : undefined;
  return { state, agenda, review, locale, report, newest: newest ?? review.current.version };
}

/** A version as it was archived. */
function loadReviewed(
  store: Pick<Store, 'loadReport'>,
  input: {
    readonly programme: string;
    readonly review: Review;
    readonly locale: Locale;
    readonly label: string;
  },
): Promise<ArchivedReport | undefined> {
  const { programme, review, locale, label } = input;
  const kind = review.current.edition.report;
  return store.loadReport({ programme, kind, locale, label, period: archivedAs(review.edition) });
}

export function decideReview(
  deps: ReviewDeps,
  purpose: ReviewPurpose,
  decision: {
    readonly act: 'approve' | 'send-back';
    /** Needed to send it back. */
    readonly comment: string;
    readonly at: Temporal.Instant;
  },
): Promise<ReviewResult> {
  const { programme, person: by, report: edition, version } = purpose;
  const { act, comment, at } = decision;
  return actOnReview(deps, {
    ...{ programme, edition, version, by, at, deed: { act, comment } },
    key: `link:${programme}:${edition}:${version}:${by}:${act}`,
  });
}
