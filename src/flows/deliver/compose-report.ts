import { createHash } from 'node:crypto';
import { parsePeriod, type Period } from '../../programme/calendar/period.ts';
import { workingDayOnOrAfter } from '../../programme/calendar/work-calendar.ts';
import { LOCALES, type Locale } from '../../programme/locale.ts';
import { type Agenda, localeOfPerson } from '../../programme/obligation/agenda.ts';
import { slotAt } from '../../programme/obligation/rule.ts';
import type { ReportKind } from '../../programme/programme.ts';
import { buildReport } from '../../report/build-report.ts';
import type { ReportFacts } from '../../report/facts.ts';
import type { ArchivedReport, Store } from '../../ports.ts';
import { renderReportHtml } from '../../render/html/render-report-html.ts';
import { reportJson } from '../../render/json/report-json.ts';
import { renderReportMail } from '../../render/mail/render-report-mail.ts';
import { renderReportText } from '../../render/text/render-report-text.ts';
import type { LoadReportFacts } from '../load-report-facts.ts';
import type { Composers } from './composer.ts';
import { mailRoleOf } from './mail-role.ts';
import { toMail } from './to-mail.ts';

export interface ReportComposerDeps {
  readonly loadFacts: LoadReportFacts;
  readonly store: Pick<Store, 'loadReport' | 'saveReports'>;
}

/** The report of a period: built once from the facts at its cut-off, archived in every language, mailed to each recipient. */
export function reportComposer(deps: ReportComposerDeps): Composers['report'] {
  return async ({ agenda, delivery, about }) => {
    const period = parsePeriod(about.period);
    if (period === undefined) throw new Error(`not a period: ${about.period}`);
    const locale = localeOfPerson(agenda, delivery.to);
    const facts = await deps.loadFacts({ agenda, period, asOf: cutOff(agenda, period) });
    // Before anyone was asked there is nothing to report, and a page of grey would only puzzle its readers.
    if (!facts.hasBegun) return { channel: 'none', reason: 'nobody was to be asked yet' };
    const archived = await archive(deps, { facts, kind: about.report, locale });
    const filename = `${agenda.programme.id}-${about.report}-${period.id}.${locale}.html`;
    const letter = renderReportMail(buildReport(about.report, facts, locale), {
      programme: agenda.programme,
      recipient: mailRoleOf(agenda, delivery.to),
      attachment: filename,
    });
    return toMail(
      agenda,
      { person: delivery.to, language: locale },
      {
        ...letter,
        attachments: [{ filename, contentType: 'text/html; charset=utf-8', content: archived.html }],
      },
    );
  };
}

/** A report knows what was submitted before it left: the first working day after the period, at mail time. */
export function cutOff({ programme, calendar }: Agenda, period: Period): Temporal.Instant {
  const day = workingDayOnOrAfter(calendar, period.end.add({ days: 1 }));
  return slotAt(day, programme.rhythm.mailTime, programme.timeZone);
}

/** What is archived is never built again: a later reader gets the same bytes. */
async function archive(
  deps: ReportComposerDeps,
  input: { readonly facts: ReportFacts; readonly kind: ReportKind; readonly locale: Locale },
): Promise<ArchivedReport> {
  const { facts, kind } = input;
  const id = { programme: facts.programme.id, kind, period: facts.period.id };
  const known = await deps.store.loadReport({ ...id, locale: input.locale });
  if (known !== undefined) return known;
  const reports = LOCALES.map((locale) => reportIn(facts, kind, locale));
  await deps.store.saveReports(reports);
  const wanted = reports.find(({ locale }) => locale === input.locale);
  if (wanted === undefined) throw new Error(`no report in ${input.locale}`);
  return wanted;
}

function reportIn(facts: ReportFacts, kind: ReportKind, locale: Locale): ArchivedReport {
  const document = buildReport(kind, facts, locale);
  const json = reportJson(facts, document);
  return {
    programme: facts.programme.id,
    kind,
    period: facts.period.id,
    locale,
    version: 1,
    at: facts.asOf,
    html: renderReportHtml(document),
    text: renderReportText(document),
    json,
    subject: document.title,
    sha256: createHash('sha256').update(json).digest('hex'),
    sources: facts.answers.map(({ id }) => id),
  };
}
