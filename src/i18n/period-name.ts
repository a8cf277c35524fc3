/** A reporting period as people say it: `januari–april 2007`, `mars 2007`, `vecka 12 2007`. */
import { words } from './phrase.ts';
import type { Locale } from '../programme/locale.ts';
import type { Period } from '../programme/calendar/period.ts';
import { monthName, shortDate } from './format.ts';

const { week } = words({
  week: {
    sv: (p: { number: number; year: number }) => `vecka ${p.number} ${p.year}`,
    nb: (p: { number: number; year: number }) => `uke ${p.number} ${p.year}`,
    en: (p: { number: number; year: number }) => `week ${p.number}, ${p.year}`,
  },
});

export function periodName(period: Pick<Period, 'kind' | 'start' | 'end'>, locale: Locale): string {
  if (period.kind === 'month') return monthName(locale, period.start);
  if (period.kind === 'tertial') {
    const first = monthName(locale, period.start).replace(/\s*\d+$/, '');
    return `${first}–${monthName(locale, period.end)}`;
  }
  if (period.kind === 'week')
    return week[locale]({
      number: period.start.weekOfYear ?? 0,
      year: period.start.yearOfWeek ?? period.start.year,
    });
  return `${shortDate(locale, period.start)} – ${shortDate(locale, period.end)}`;
}
