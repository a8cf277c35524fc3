/** How activities, people's words and dates are written in reports. */
import { listOf, mediumDate, shortDate } from '../i18n/format.ts';
import { standingWords } from '../i18n/report-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { Activity } from '../programme/programme.ts';
import type { Answer } from '../programme/status/answer.ts';
import type { Run } from './document.ts';
import type { ReportFacts } from './facts.ts';
import { quiet, quote } from './rich.ts';
import { promptDay } from './section-context.ts';

/** `2.1 60 nya e-tjänster, etapp 1`. */
export function activityName(activity: Activity): string {
  return `${activity.number} ${activity.title}`;
}

/** So many are named by number and title; nobody knows the numbers by heart. */
export const MOST_NAMES = 3;

/** A few by name, more by number: `2.1 60 nya e-tjänster, etapp 1; 3 Ramverk för arkitektur` or `2.1, 2.2, 3 och 6`. */
export function activityNames(locale: Locale, found: readonly Activity[], most = MOST_NAMES): string {
  if (found.length > most) {
    return listOf(
      locale,
      found.map(({ number }) => number),
    );
  }
  const names = found.map(activityName);
  // Titles hold commas, so three names need a stronger mark between them.
  return names.length === 2 ? listOf(locale, names) : names.join('; ');
}

/** The plan's language. */
export function planLanguage({ programme }: ReportFacts): Locale {
  return programme.language;
}

/** The language an answer is taken to be written in: the person's own where the plan knows it, else the programme's. */
export function answerLanguage({ programme }: ReportFacts, answer: Answer): Locale {
  return programme.people.find((person) => person.id === answer.by)?.language ?? programme.language;
}

/** A leader's own words, marked when nobody has touched them since an earlier week. */
export function ownWords(facts: ReportFacts, locale: Locale, answer: Answer, text: string): readonly Run[] {
  const own = quote(text, answerLanguage(facts, answer));
  if (answer.textSince >= answer.week) return [own];
  const date = mediumDate(locale, promptDay(facts, answer.textSince));
  return [own, quiet(` (${standingWords.unchangedSince[locale]({ date })})`)];
}

export function dateText(locale: Locale, date: Temporal.PlainDate | null): string {
  return date === null ? '–' : shortDate(locale, date);
}

/** `+12`, `−3`, `0`; a true minus. */
export function signedDays(days: number | null): string {
  if (days === null) return '–';
  return days > 0 ? `+${days}` : days < 0 ? `−${-days}` : '0';
}
