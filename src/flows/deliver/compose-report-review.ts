import { type Agenda, localeOfPerson } from '../../programme/obligation/agenda.ts';
import type { ObligationAbout } from '../../programme/obligation/obligation.ts';
import { actsOf } from '../../programme/review/review-acts.ts';
import { waitingApprover } from '../../programme/review/review-parties.ts';
import type { Review } from '../../programme/review/review.ts';
import { reviewTexts, standText } from '../../report/review-texts.ts';
import type { Links } from '../../ports.ts';
import { composeReviewMail } from '../../render/mail/compose-review-mail.ts';
import { renderReviewMessage } from '../../render/slack/render-review-message.ts';
import { beginReview } from '../report/begin-review.ts';
import type { ReviewDeps } from '../report/review-deps.ts';
import { archivedAs } from '../../programme/review/review-edition.ts';
import { loadVersionDocument } from '../report/version-document.ts';
import type { Composed, ComposeInput, Composers } from './composer.ts';
import { mailRoleOf } from './mail-role.ts';
import { toMail } from './to-mail.ts';

export type ReportReviewComposerDeps = ReviewDeps & { readonly links: Links };

type Asked = Extract<ObligationAbout, { kind: 'report-review' }>;

/** How long a link in a mail opens the report it is about. */
const LINK_DAYS = 21;

/** Asks whoever has the next word about a report; the first question builds the draft. What has been done is not asked. */
export function reportReviewComposers(deps: ReportReviewComposerDeps): Pick<Composers, 'report-review'> {
  return { 'report-review': (input) => ask(deps, input) };
}

async function ask(deps: ReportReviewComposerDeps, input: ComposeInput<'report-review'>): Promise<Composed> {
  const { delivery, about, now } = input;
  const begun = await beginReview(deps, input.agenda, about, now);
  if (begun.state === 'nothing') return { channel: 'none', reason: 'nobody was to be asked yet' };
  if (begun.state === 'unknown') return { channel: 'none', reason: 'it is owed to nobody any more' };
  const { agenda, review } = begun;
  const stale = staleReason(agenda, review, about, delivery.to);
  if (stale !== null) return { channel: 'none', reason: stale };
  const locale = localeOfPerson(agenda, delivery.to);
  const { programme } = agenda;
  const label = about.told === 'approved' ? about.version : review.current.version;
  const id = {
    ...{ programme: programme.id, kind: review.current.edition.report, locale, label },
    period: archivedAs(review.edition),
  };
  const document = await loadVersionDocument(deps.store, id);
  const report = await deps.store.loadReport(id);
  if (document === undefined || report === undefined)
    throw new Error(`${review.edition} ${label} is not in the archive`);
  const texts = reviewTexts({ agenda, review, about, title: document.title, locale });
  const userId = agenda.members.get(delivery.to)?.slackUserId ?? null;
  if (delivery.channel === 'slack' && userId !== null)
    return {
      channel: 'slack',
      userId,
      message: renderReviewMessage({
        ...{ shortName: programme.shortName, programme: programme.id, review, texts, document, locale },
        stand: standText(agenda, review, locale),
        acts: actsOf(agenda, review, delivery.to),
      }),
    };
  const step = about.told === undefined && about.step !== 'completion' ? about.step : null;
  const letter = composeReviewMail({
    ...{ programme, document, texts, role: mailRoleOf(agenda, delivery.to) },
    step,
    link: step === 'approve' ? linkOf(deps, input, { agenda, review }) : null,
  });
  return toMail(
    agenda,
    { person: delivery.to, language: locale },
    {
      ...letter,
      attachments: [
        {
          filename: `${programme.id}-${label}.${locale}.html`,
          contentType: 'text/html; charset=utf-8',
          content: report.html,
        },
      ],
    },
  );
}

/** `null`: it is still asked, or still worth telling. */
function staleReason(agenda: Agenda, review: Review, about: Asked, person: string): string | null {
  const { current } = review;
  if (about.told === 'approved') return null;
  if (about.step === 'completion')
    return current.state === 'in-review' || review.approved.at(-1)?.version !== about.version
      ? 'it is on its way again'
      : null;
  if (about.step === 'approve') {
    const approver = waitingApprover(agenda, current);
    if (approver === undefined || current.version !== about.version || approver.step !== about.turn)
      return 'decided already, or there is a newer version';
    if (about.told === undefined && approver.person !== person) return 'somebody else answers for it now';
    return null;
  }
  if (current.state !== 'draft' && current.state !== 'sent-back') return 'sent for review already';
  return null;
}

/** Until the end of the third week: whoever answers later asks the programme office. */
function linkOf(
  { links }: ReportReviewComposerDeps,
  { delivery }: ComposeInput<'report-review'>,
  { agenda, review }: { readonly agenda: Agenda; readonly review: Review },
): { readonly url: string; readonly until: Temporal.PlainDate } | null {
  // From the day it was due, so that the same delivery gives the same address.
  const expires = delivery.dueAt.add({ hours: 24 * LINK_DAYS });
  const url = links.make(
    {
      kind: 'review',
      programme: agenda.programme.id,
      person: delivery.to,
      report: review.edition,
      version: review.current.version,
    },
    expires,
  );
  const until = expires.toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate();
  return url === null ? null : { url, until: until.subtract({ days: 1 }) };
}
