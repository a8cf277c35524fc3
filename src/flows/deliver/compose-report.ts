import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '../../programme/locale.ts';
import { type Agenda, localeOfPerson } from '../../programme/obligation/agenda.ts';
import { isFunders, recipientsOf } from '../../programme/obligation/rules/report.ts';
import type { ReportKind } from '../../programme/programme.ts';
import type { ReportFormat } from '../../programme/report-format.ts';
import { needsApproval } from '../../programme/review/review-edition.ts';
import { buildReport } from '../../report/build-report.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { factsForReader } from '../../report/facts-for-reader.ts';
import type { ArchivedReport, MailAttachment } from '../../ports.ts';
import { renderReportHtml } from '../../render/html/render-report-html.ts';
import { reportJson } from '../../render/json/report-json.ts';
import { renderReportMail } from '../../render/mail/render-report-mail.ts';
import { renderReportText } from '../../render/text/render-report-text.ts';
import type { LoadReportFacts } from '../load-report-facts.ts';
import { printed } from '../report/archive-versions.ts';
import { reportFilename } from '../report/report-filename.ts';
import type { ReviewDeps } from '../report/review-deps.ts';
import { composeApprovedReport } from './compose-approved-report.ts';
import type { Composers } from './composer.ts';
import { mailRoleOf } from './mail-role.ts';
import { editionLocale, type ReportEdition, reportEdition } from './report-edition.ts';
import { toMail } from './to-mail.ts';

export interface ReportComposerDeps extends ReviewDeps {
  readonly loadFacts: LoadReportFacts;
}

/** About one thing that has happened: owed also before anybody was asked how it goes. */
const ABOUT_ONE_THING: readonly ReportKind[] = ['change', 'delivery'];

/** The report: built once from the facts at its cut-off, archived in every language, mailed to each recipient. */
export function reportComposer(deps: ReportComposerDeps): Composers['report'] {
  return async (input) => {
    const { agenda, delivery, about } = input;
    if (about.version !== undefined) return composeApprovedReport(deps, input, about.version);
    const edition = reportEdition(agenda, about, delivery.to);
    // Whatever the plan said when this was planned: nothing leaves for a funder without an approval.
    if (edition.owed !== null && needsApproval(edition.owed, isFunders(agenda, edition.owed.to, delivery.to)))
      return { channel: 'none', reason: 'it waits for an approval' };
    const locale = editionLocale(edition, localeOfPerson(agenda, delivery.to));
    const { period, cutOff: asOf, body } = edition;
    const loaded = await deps.loadFacts({ agenda, period, asOf, ...(body === null ? {} : { body }) });
    // Before anyone was asked there is nothing to report, and a page of grey would only puzzle its readers.
    if (!loaded.hasBegun && !ABOUT_ONE_THING.includes(edition.kind))
      return { channel: 'none', reason: 'nobody was to be asked yet' };
    if (edition.kind === 'weekly' && loaded.coverage.length === 0)
      return { channel: 'none', reason: 'nobody was asked this week' };
    const facts = factsForReader(loaded, edition);
    const archived = await archive(deps, { agenda, facts, edition, locale });
    const document = buildReport(edition.kind, facts, locale);
    const filename = reportFilename({ format: 'html', document, facts });
    const { attachments, missing } = await attachmentsOf(deps, archived, { edition, filename });
    const letter = renderReportMail(document, {
      missing,
      programme: agenda.programme,
      recipient: mailRoleOf(agenda, delivery.to),
      attachment: filename,
      ...(about.passOnTo === undefined ? {} : { passOnTo: about.passOnTo }),
    });
    return toMail(agenda, { person: delivery.to, language: locale }, { ...letter, attachments });
  };
}

/** What is archived is never built again: a later reader gets the same bytes. */
async function archive(
  deps: ReportComposerDeps,
  input: {
    readonly agenda: Agenda;
    readonly facts: ReportFacts;
    readonly edition: ReportEdition;
    readonly locale: Locale;
  },
): Promise<ArchivedReport> {
  const { agenda, facts, edition } = input;
  const id = { programme: facts.programme.id, kind: edition.kind, period: edition.archivedAs };
  const known = await deps.store.loadReport({ ...id, locale: input.locale });
  if (known !== undefined) return known;
  const reports = LOCALES.map((locale) => reportIn(facts, edition, locale));
  const read = localesOf(agenda, edition, input.locale);
  const files = await Promise.all(
    reports.map(async ({ locale }) => {
      if (!read.has(locale)) return [];
      const document = buildReport(edition.kind, facts, locale);
      return printed(deps.print, { document, facts, formats: attachedFormats(edition) });
    }),
  );
  await deps.store.saveReports(reports.map((report, index) => ({ ...report, files: files[index] ?? [] })));
  const wanted = reports.find(({ locale }) => locale === input.locale);
  if (wanted === undefined) throw new Error(`no report in ${input.locale}`);
  return wanted;
}

/** Beside the page itself, which every report has. */
function attachedFormats({ owed }: ReportEdition): readonly ReportFormat[] {
  return (owed?.formats ?? []).filter((format) => format !== 'html');
}

/** The languages its recipients read it in: files that nobody opens are not made. */
function localesOf(agenda: Agenda, edition: ReportEdition, own: Locale): ReadonlySet<Locale> {
  const { owed } = edition;
  const others = owed === null ? [] : recipientsOf(agenda, owed.to);
  return new Set([own, ...others.map((person) => editionLocale(edition, localeOfPerson(agenda, person)))]);
}

/** What is owed, as it was archived; a format that could not be made is named in the letter, the page is always there. */
async function attachmentsOf(
  deps: ReportComposerDeps,
  archived: ArchivedReport,
  { edition, filename }: { readonly edition: ReportEdition; readonly filename: string },
): Promise<{ readonly attachments: readonly MailAttachment[]; readonly missing: readonly string[] }> {
  const missing: string[] = [];
  const { programme, kind, period, locale, label, html } = archived;
  const attachments: MailAttachment[] = [
    { filename, contentType: 'text/html; charset=utf-8', content: html },
  ];
  for (const format of attachedFormats(edition)) {
    const file = await deps.store.loadReportFile({ programme, kind, period, locale, label, format });
    if (file?.state === 'made')
      attachments.push({ filename: file.filename, contentType: file.contentType, content: file.bytes });
    else missing.push(format);
  }
  return { attachments, missing };
}

function reportIn(
  facts: ReportFacts,
  { kind, archivedAs }: Pick<ReportEdition, 'kind' | 'archivedAs'>,
  locale: Locale,
): ArchivedReport {
  const document = buildReport(kind, facts, locale);
  const json = reportJson(facts, document);
  return {
    programme: facts.programme.id,
    kind,
    period: archivedAs,
    locale,
    ...{ version: 1, label: '1.0', state: 'issued' },
    at: facts.asOf,
    html: renderReportHtml(document),
    text: renderReportText(document),
    json,
    subject: document.title,
    sha256: createHash('sha256').update(json).digest('hex'),
    sources: facts.answers.map(({ id }) => id),
  };
}
