/** A reporting period as people say it: `januari–april 2007`, `mars 2007`. */
import type { Locale } from '../programme/locale.ts';
import type { Period } from '../programme/calendar/period.ts';
import { monthName, shortDate } from './format.ts';

export function periodName(period: Pick<Period, 'kind' | 'start' | 'end'>, locale: Locale): string {
  if (period.kind === 'month') return monthName(locale, period.start);
  if (period.kind === 'tertial') {
    const first = monthName(locale, period.start).replace(/\s*\d+$/, '');
    return `${first}–${monthName(locale, period.end)}`;
  }
  return `${shortDate(locale, period.start)} – ${shortDate(locale, period.end)}`;
}
