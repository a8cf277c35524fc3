import { LOCALES, type Locale } from '../programme/locale.ts';
import type { ReportKind } from '../programme/programme.ts';

interface ReportName {
  readonly kind: ReportKind;
  readonly period: string;
  readonly locale: Locale;
}

/** `monthly.2016-09.sv`: stands in the page's address. */
export function reportId({ kind, period, locale }: ReportName): string {
  return `${kind}.${period}.${locale}`;
}

export function parseReportId(id: string): ReportName | undefined {
  const [kind, period, tag, ...rest] = id.split('.');
  const locale = LOCALES.find((known) => known === tag);
  if (rest.length > 0 || period === undefined || locale === undefined) return undefined;
  return kind === 'monthly' || kind === 'tertial' ? { kind, period, locale } : undefined;
}
