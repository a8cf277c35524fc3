/** The bytes as they were sent: nothing is built, nothing is rendered. */
import type { Locale } from '../../programme/locale.ts';
import type { ReportFormat } from '../../programme/report-format.ts';
import type { ArchivedReport, Store } from '../../ports.ts';
import type { ReportEdition } from '../deliver/report-edition.ts';

export type Sent =
  | {
      readonly state: 'found';
      readonly title: string;
      readonly label: string;
      /** Asked for by its label: it never left. */
      readonly isDraft: boolean;
      /** Of the report's data. */
      readonly sha: string;
      readonly file: { readonly bytes: Uint8Array };
    }
  | { readonly state: 'not-sent' }
  | { readonly state: 'no-such-format'; readonly formats: readonly string[] };

/** `version`: the newest that was approved or issued where it is `null`; a draft only where it is asked for by its label. */
export async function loadSent(
  store: Pick<Store, 'loadReport' | 'loadReportFile' | 'listReportFiles' | 'listReports'>,
  wanted: {
    readonly programme: string;
    readonly edition: Pick<ReportEdition, 'kind' | 'archivedAs'>;
    readonly locale: Locale;
    readonly format: ReportFormat;
    readonly version: string | null;
  },
): Promise<Sent> {
  const { programme, edition, locale, format, version } = wanted;
  const place = { programme, kind: edition.kind, period: edition.archivedAs, locale };
  const label = version ?? (await newestSent(store, place));
  if (label === undefined) return { state: 'not-sent' };
  const id = { ...place, label };
  const report = await store.loadReport(id);
  if (report === undefined) return { state: 'not-sent' };
  const { subject: title, sha256: sha, html, text, json } = report;
  const own = { html, text, json } as Readonly<Partial<Record<ReportFormat, string>>>;
  const stored = await store.loadReportFile({ ...id, format });
  const words = own[format];
  // What could not be made is kept with its reason and no bytes.
  const made = stored?.state === 'made' ? stored.bytes : undefined;
  const bytes = made ?? (words === undefined ? undefined : new TextEncoder().encode(words));
  if (bytes !== undefined)
    return { state: 'found', title, label, isDraft: report.state === 'draft', sha, file: { bytes } };
  const files = (await store.listReportFiles(id))
    .filter(({ state }) => state === 'made')
    .map((one) => one.format);
  return { state: 'no-such-format', formats: [...new Set([...Object.keys(own), ...files])] };
}

async function newestSent(
  store: Pick<Store, 'listReports'>,
  { programme, kind, period, locale }: Pick<ArchivedReport, 'programme' | 'kind' | 'period' | 'locale'>,
): Promise<string | undefined> {
  const all = await store.listReports(programme);
  return all
    .filter((one) => one.kind === kind && one.period === period && one.locale === locale)
    .filter(({ state }) => state !== 'draft')
    .toSorted((a, b) => b.version - a.version)[0]?.label;
}
