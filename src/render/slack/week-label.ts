import { checkinWords } from '../../i18n/checkin-words.ts';
import type { Locale } from '../../programme/locale.ts';

/** `vecka 35` from `2016-W35`. */
export function weekLabel(locale: Locale, week: string): string {
  return checkinWords.week[locale]({ week: weekNumber(week) });
}

/** `v. 35`. */
export function shortWeekLabel(locale: Locale, week: string): string {
  return checkinWords.weekShort[locale]({ week: weekNumber(week) });
}

function weekNumber(week: string): number {
  return Number(week.slice(-2));
}
