/**
 * A time that the plan reader is not sure of is never printed as a date: the plan's own words stand, and that nobody has
 * confirmed them (trap: a guess that has been printed twice is taken for a decision).
 */
import { sectionWords as words } from '../i18n/section-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { Activity } from '../programme/programme.ts';
import { dateText } from './activity-text.ts';

/** Something is written, and it is not read surely. */
export function isUnconfirmed({ period }: Pick<Activity, 'period'>): boolean {
  return period.confidence !== 'sure' && period.raw.trim() !== '';
}

/** `våren (inte bekräftat)`. */
export function unconfirmedText(locale: Locale, raw: string): string {
  return `${raw.trim()} (${words.unconfirmed[locale]})`;
}

/** A date that comes from the activity's period: as a date where the period is sure. */
export function periodDateText(
  locale: Locale,
  activity: Pick<Activity, 'period'>,
  date: Temporal.PlainDate | null,
): string {
  return isUnconfirmed(activity) ? unconfirmedText(locale, activity.period.raw) : dateText(locale, date);
}
