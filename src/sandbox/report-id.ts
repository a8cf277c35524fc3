import { LOCALES, type Locale } from '../programme/locale.ts';
import { REPORT_KINDS } from '../programme/programme.ts';

/** What is archived: reports, and adjusted minutes. */
const KINDS = [...REPORT_KINDS, 'minutes'] as const;

interface ReportName {
  readonly kind: (typeof KINDS)[number];
  readonly period: string;
  readonly locale: Locale;
}

/** `monthly.2016-09.sv`: stands in the page's address. */
export function reportId({ kind, period, locale }: ReportName): string {
  return `${kind}.${period}.${locale}`;
}

/** The period may hold dots itself: `board.e-namnd:2014-05-21@2014-02-26..2014-05-21.sv`. */
export function parseReportId(id: string): ReportName | undefined {
  const [, name, period, tag] = /^([a-z]+)\.(.+)\.([a-z]+)$/.exec(id) ?? [];
  const locale = LOCALES.find((known) => known === tag);
  const kind = KINDS.find((known) => known === name);
  return kind === undefined || period === undefined || locale === undefined
    ? undefined
    : { kind, period, locale };
}
