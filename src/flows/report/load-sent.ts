/** The bytes as they were sent: nothing is built, nothing is rendered. */
import type { Locale } from '../../programme/locale.ts';
import type { ReportFormat } from '../../programme/report-format.ts';
import type { Store } from '../../ports.ts';
import type { ReportEdition } from '../deliver/report-edition.ts';

export type Sent =
  | {
      readonly state: 'found';
      readonly title: string;
      readonly label: string;
      /** Of the report's data. */
      readonly sha: string;
      readonly file: { readonly bytes: Uint8Array };
    }
  | { readonly state: 'not-sent' }
  | { readonly state: 'no-such-format'; readonly formats: readonly string[] };

/** `version`: the newest where it is `null`. */
export async function loadSent(
  store: Pick<Store, 'loadReport' | 'loadReportFile' | 'listReportFiles'>,
  wanted: {
    readonly programme: string;
    readonly edition: Pick<ReportEdition, 'kind' | 'archivedAs'>;
    readonly locale: Locale;
    readonly format: ReportFormat;
    readonly version: string | null;
  },
): Promise<Sent> {
  const { programme, edition, locale, format, version } = wanted;
  const id = {
    ...{ programme, kind: edition.kind, period: edition.archivedAs, locale },
    ...(version === null ? {} : { label: version }),
  };
  const report = await store.loadReport(id);
  if (report === undefined) return { state: 'not-sent' };
  const { subject: title, label, sha256: sha, html, text, json } = report;
  const own = { html, text, json } as Readonly<Partial<Record<ReportFormat, string>>>;
  const stored = await store.loadReportFile({ ...id, format });
  const words = own[format];
  const bytes = stored?.bytes ?? (words === undefined ? undefined : new TextEncoder().encode(words));
  if (bytes !== undefined) return { state: 'found', title, label, sha, file: { bytes } };
  const files = (await store.listReportFiles(id)).map((one) => one.format);
  return { state: 'no-such-format', formats: [...new Set([...Object.keys(own), ...files])] };
}
