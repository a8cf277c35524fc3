/** The archived reports and the one that is open. */
import { moment, shortDate } from '../../i18n/format.ts';
import { LANGUAGE_NAMES, pageWords } from '../../i18n/page-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Choice, ListRow } from './mail-pane.ts';
import { pageHref } from './page-query.ts';
import type { PageScene } from './page-scene.ts';
import type { SandboxReport } from './sandbox-world.ts';

export interface ReportPane {
  readonly rows: readonly ListRow[];
  readonly listHref: string;
  readonly open: {
    readonly title: string;
    readonly lang: string;
    readonly at: string;
    readonly forms: readonly Choice[];
    readonly source: string;
  } | null;
}

export function reportPane(reports: readonly SandboxReport[], { query, world }: PageScene): ReportPane {
  const base = { person: query.person, area: 'reports' } as const;
  const open = reports.find(({ id }) => id === query.open);
  const forms = [
    ['html', pageWords.asHtml],
    ['txt', pageWords.asText],
    ['json', pageWords.asJson],
  ] as const;
  return {
    rows: ownLanguageFirst(reports, query.locale).map((report) => ({
      href: pageHref(base, { open: report.id }),
      title: report.title,
      line: LANGUAGE_NAMES[report.locale],
      when: shortDate(query.locale, report.at.toZonedDateTimeISO(world.clock.timeZone).toPlainDate()),
      iso: report.at.toString(),
      lang: report.locale,
      current: report.id === query.open,
    })),
    listHref: pageHref(base),
    open:
      open === undefined
        ? null
        : {
            title: open.title,
            lang: open.locale,
            at: moment(query.locale, open.at, world.clock.timeZone),
            forms: forms.map(([form, words]) => ({
              label: words[query.locale],
              href: pageHref(base, { open: open.id, form }),
              current: form === query.form,
            })),
            source: `/report/${encodeURIComponent(open.id)}/${query.form}`,
          },
  };
}

/** One report lies there in several languages at the same moment; the reader's own comes first. */
function ownLanguageFirst(reports: readonly SandboxReport[], locale: Locale): readonly SandboxReport[] {
  const rank = (report: SandboxReport): number => (report.locale === locale ? 0 : 1);
  return reports.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at) || rank(a) - rank(b));
}
