/** An approved version on its way to its recipients: the archived bytes, and a letter made from the archived document. */
import { type Agenda, localeOfPerson } from '../../programme/obligation/agenda.ts';
import { owedAs } from '../../programme/obligation/rules/report-review.ts';
import { archivedAs } from '../../programme/review/review-edition.ts';
import { isOvertaken, type Review, reviewsOf } from '../../programme/review/review.ts';
import type { MailAttachment } from '../../ports.ts';
import { renderReportMail } from '../../render/mail/render-report-mail.ts';
import { archiveVersions, completeVersion } from '../report/archive-versions.ts';
import type { ReviewDeps } from '../report/review-deps.ts';
import { loadVersionDocument } from '../report/version-document.ts';
import type { Composed, ComposeInput } from './composer.ts';
import { mailRoleOf } from './mail-role.ts';
import { toMail } from './to-mail.ts';

/** Nothing is built here but the letter: what nobody approved is not in the archive as approved, and cannot leave. */
export async function composeApprovedReport(
  deps: ReviewDeps,
  { agenda, delivery, about }: ComposeInput<'report'>,
  version: string,
): Promise<Composed> {
  const review = reviewOfDelivery(agenda, { about, to: delivery.to });
  if (review === undefined) return { channel: 'none', reason: 'it is owed to nobody any more' };
  const approved = review.approved.find((one) => one.version === version);
  if (approved === undefined) return { channel: 'none', reason: `version ${version} is not approved` };
  if (isOvertaken(review, version, delivery.dueAt))
    return { channel: 'none', reason: `version ${version} was corrected before it left` };
  await archiveVersions(deps, agenda, review);
  const owed = owedAs(agenda, review)?.owed;
  const locale = owed?.language ?? localeOfPerson(agenda, delivery.to);
  const id = {
    ...{ programme: agenda.programme.id, kind: about.report, locale, label: version },
    period: archivedAs(review.edition),
  };
  const document = await loadVersionDocument(deps.store, id);
  if (document === undefined) throw new Error(`${review.edition} ${version} is not in the archive`);
  const formats = owed?.formats ?? ['html'];
  await completeVersion(deps, { agenda, review, version: approved }, { locale, formats });
  const attachments: MailAttachment[] = [];
  const missing: string[] = [];
  for (const format of formats) {
    const file = await deps.store.loadReportFile({ ...id, format });
    if (file?.state === 'made')
      attachments.push({ filename: file.filename, contentType: file.contentType, content: file.bytes });
    else missing.push(format);
  }
  const letter = renderReportMail(document, {
    programme: agenda.programme,
    recipient: mailRoleOf(agenda, delivery.to),
    attachment: attachments[0]?.filename ?? null,
    missing,
    ...(about.passOnTo === undefined ? {} : { passOnTo: about.passOnTo }),
  });
  return toMail(agenda, { person: delivery.to, language: locale }, { ...letter, attachments });
}

/** The review of the edition that this person is owed. */
function reviewOfDelivery(
  agenda: Agenda,
  { about, to }: { readonly about: ComposeInput<'report'>['about']; readonly to: string },
): Review | undefined {
  return reviewsOf(agenda.entries).find((review) => {
    const { report, period, about: subject } = review.current.edition;
    if (report !== about.report || period !== about.period || subject !== (about.subject ?? null))
      return false;
    return owedAs(agenda, review)?.readers.includes(to) ?? false;
  });
}
