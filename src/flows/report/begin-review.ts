/** The first draft of a report, built on the day its facts are frozen; each edition has one, however often it is asked for. */
import { parsePeriod } from '../../programme/calendar/period.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { ObligationAbout } from '../../programme/obligation/obligation.ts';
import { kindOf } from '../../programme/review/review-edition.ts';
import type { ReviewContent } from '../../programme/review/review-entry.ts';
import { approversOf, authorOf } from '../../programme/review/review-parties.ts';
import { type Review, reviewOf } from '../../programme/review/review.ts';
import { FIRST_DRAFT, formatVersion } from '../../programme/review/version.ts';
import { TERTIAL } from '../../report/review-facts-of.ts';
import type { ReportKind } from '../../programme/programme.ts';
import { reportEdition } from '../deliver/report-edition.ts';
import { loadAgenda } from '../load-agenda.ts';
import { loadReportFacts } from '../load-report-facts.ts';
import { archiveVersions } from './archive-versions.ts';
import type { ReviewDeps } from './review-deps.ts';

type Asked = Extract<ObligationAbout, { kind: 'report-review' }>;

/** About one thing that has happened: owed also before anybody was asked how it goes. */
const ABOUT_ONE_THING: readonly ReportKind[] = ['change', 'delivery'];

export type Begun =
  | { readonly state: 'there'; readonly agenda: Agenda; readonly review: Review }
  /** Nobody was to be asked anything yet: there is nothing to report. */
  | { readonly state: 'nothing' }
  | { readonly state: 'unknown' };

/** The review as it stands, with everything it says archived; begun where `first` says how and nobody has yet. */
export async function beginReview(
  deps: ReviewDeps,
  agenda: Agenda,
  { edition, first }: Pick<Asked, 'edition' | 'first'>,
  now: Temporal.Instant,
): Promise<Begun> {
  const known = reviewOf(agenda.entries, edition);
  if (known !== undefined) {
    await archiveVersions(deps, agenda, known);
    return { state: 'there', agenda, review: known };
  }
  if (first === undefined) return { state: 'unknown' };
  const draft = await firstDraft(deps, agenda, { edition, first });
  if (draft === null) return { state: 'nothing' };
  if (draft === undefined) return { state: 'unknown' };
  const programme = agenda.programme.id;
  const version = formatVersion(FIRST_DRAFT);
  await deps.store.saveEntry({
    ...{ programme, by: TERTIAL, at: now, subject: edition, period: version },
    key: draftKey(programme, edition, version),
    content: draft,
  });
  const after = await loadAgenda(deps, programme);
  const review = after === undefined ? undefined : reviewOf(after.entries, edition);
  if (after === undefined || review === undefined) return { state: 'unknown' };
  await archiveVersions(deps, after, review);
  return { state: 'there', agenda: after, review };
}

export function draftKey(programme: string, edition: string, version: string): string {
  return `report-draft:${programme}:${edition}:${version}`;
}

/** `null`: nothing to report yet; `undefined`: it is owed to nobody any more. */
async function firstDraft(
  deps: ReviewDeps,
  agenda: Agenda,
  { edition, first }: { readonly edition: string; readonly first: NonNullable<Asked['first']> },
): Promise<Extract<ReviewContent, { kind: 'report-draft' }> | null | undefined> {
  const report = kindOf(edition);
  const period = parsePeriod(first.period);
  if (report === undefined || period === undefined) return undefined;
  const { subject, person, readers } = first;
  const about = {
    kind: 'report' as const,
    report,
    period: first.period,
    ...(subject === null ? {} : { subject }),
  };
  const { owed, cutOff, leavesAt, body } = reportEdition(agenda, about, person);
  if (owed === null) return undefined;
  if (!ABOUT_ONE_THING.includes(report)) {
    const facts = await loadReportFacts(deps, {
      ...{ agenda, period, asOf: cutOff },
      ...(body === null ? {} : { body }),
    });
    if (!facts.hasBegun) return null;
  }
  return {
    kind: 'report-draft',
    edition: {
      report,
      period: first.period,
      about: subject,
      body,
      person,
      readers,
      leavesAt: leavesAt.toString(),
    },
    cutOff: cutOff.toString(),
    heard: null,
    author: authorOf(agenda, owed) ?? null,
    cause: 'due',
    note: '',
    approvers: approversOf(owed),
  };
}
