/**
 * What the buttons and the form of a sub-project's tertial report carry: `v1|programme|sub-project|period|locale`, and the
 * same as JSON in the form. Everything in it is checked again when it comes back.
 */
import { parsePeriod } from '../../programme/calendar/period.ts';
import { LOCALES, type Locale } from '../../programme/locale.ts';
import type { SubReportCell, SubReportText } from '../../programme/register/sub-report-form.ts';

export const SUB_REPORT_ACTIONS = {
  open: 'sub-report.open',
  text: 'sub-report.text',
  count: 'sub-report.count',
} as const;
export const SUB_REPORT_CALLBACK = 'sub-report.form';

export interface SubReportValue {
  readonly programme: string;
  readonly subProject: string;
  /** Tertial id. */
  readonly period: string;
  readonly locale: Locale;
}

export interface SubReportMemory extends SubReportValue {
  /** 0-based. */
  readonly page: number;
  /** Deviations are shown on a later page, because a number there has fallen. */
  readonly explain: boolean;
}

export function formatSubReportValue({ programme, subProject, period, locale }: SubReportValue): string {
  return ['v1', programme, subProject, period, locale].join('|');
}

/** `undefined` for anything this version does not know. */
export function parseSubReportValue(text: string): SubReportValue | undefined {
  const [version, programme, subProject, period, tag, ...rest] = text.split('|');
  const locale = LOCALES.find((known) => known === tag);
  if (version !== 'v1' || rest.length > 0 || locale === undefined) return undefined;
  if (programme === undefined || programme === '' || subProject === undefined || subProject === '')
    return undefined;
  if (period === undefined || parsePeriod(period)?.kind !== 'tertial') return undefined;
  return { programme, subProject, period, locale };
}

export function formatSubReportMemory(memory: SubReportMemory): string {
  return JSON.stringify({ value: formatSubReportValue(memory), page: memory.page, explain: memory.explain });
}

export function parseSubReportMemory(text: string): SubReportMemory | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof found !== 'object' || found === null) return undefined;
  const { value, page, explain } = found as Readonly<Record<string, unknown>>;
  if (typeof value !== 'string' || typeof page !== 'number' || typeof explain !== 'boolean') return undefined;
  if (!Number.isInteger(page) || page < 0) return undefined;
  const about = parseSubReportValue(value);
  return about === undefined ? undefined : { ...about, page, explain };
}

export function textBlockId(field: SubReportText): string {
  return `sub-report|${field}`;
}

export function countBlockId({ organisation, indicator }: SubReportCell): string {
  return `sub-report|count|${organisation.id}|${indicator.id}`;
}
