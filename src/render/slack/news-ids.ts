/** What the news button and form carry: `v1|programme|announcement|period|locale`. Checked again when it comes back. */
import { parsePeriod } from '../../programme/calendar/period.ts';
import { LOCALES, type Locale } from '../../programme/locale.ts';

export const NEWS_ACTIONS = { write: 'news.write', text: 'news.text' } as const;
export const NEWS_CALLBACK = 'news.form';
export const NEWS_BLOCK = 'news|text';
export const NEWS_CAP = 3000;

export interface NewsValue {
  readonly programme: string;
  readonly announcement: string;
  /** Week or month id. */
  readonly period: string;
  readonly locale: Locale;
}

export function formatNewsValue({ programme, announcement, period, locale }: NewsValue): string {
  return ['v1', programme, announcement, period, locale].join('|');
}

/** `undefined` for anything this version does not know. */
export function parseNewsValue(text: string): NewsValue | undefined {
  const [version, programme, announcement, period, tag, ...rest] = text.split('|');
  const locale = LOCALES.find((known) => known === tag);
  if (version !== 'v1' || rest.length > 0 || locale === undefined) return undefined;
  if (programme === undefined || programme === '' || announcement === undefined || announcement === '')
    return undefined;
  const kind = period === undefined ? undefined : parsePeriod(period)?.kind;
  if (period === undefined || (kind !== 'week' && kind !== 'month')) return undefined;
  return { programme, announcement, period, locale };
}
