import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '../../programme/locale.ts';
import { meetingId, type MeetingId } from '../../programme/meeting/meeting-id.ts';
import { buildMinutes } from '../../report/minutes/build-minutes.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { renderReportHtml } from '../../render/html/render-report-html.ts';
import { reportJson } from '../../render/json/report-json.ts';
import { renderReportText } from '../../render/text/render-report-text.ts';
import type { ArchivedReport, Store } from '../../ports.ts';

const VERSION = { version: 100, label: '1.0', state: 'approved' } as const;

/** Adjusted minutes in every language, stored once as version 1.0; whoever asks later gets the same bytes. */
export async function archiveMinutes(
  deps: { readonly store: Pick<Store, 'loadReport' | 'saveReports'> },
  about: { readonly facts: ReportFacts; readonly id: MeetingId; readonly locale: Locale },
): Promise<ArchivedReport> {
  const { facts, id, locale } = about;
  const name = { programme: facts.programme.id, kind: 'minutes', period: meetingId(id) } as const;
  const known = await deps.store.loadReport({ ...name, locale, label: VERSION.label });
  if (known !== undefined) return known;
  const all = LOCALES.map((one): ArchivedReport => {
    const document = buildMinutes(facts, id, one);
    const json = reportJson(facts, document);
    return {
      ...{ ...name, ...VERSION, locale: one, at: facts.asOf, subject: document.title, json },
      html: renderReportHtml(document),
      text: renderReportText(document),
      sha256: createHash('sha256').update(json).digest('hex'),
      sources: document.sources.map((source) => source.id),
    };
  });
  await deps.store.saveReports(all);
  const wanted = all.find((one) => one.locale === locale);
  if (wanted === undefined) throw new Error(`no minutes in ${locale}`);
  return wanted;
}
