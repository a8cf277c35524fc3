/** Dates, times and numbers in the reader's form. Data stays ISO; this is for eyes. */
import type { Locale } from '../programme/locale.ts';

const TAGS: Record<Locale, string> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };

const cache = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = locale + JSON.stringify(options);
  const known = cache.get(id);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC' });
  cache.set(id, made);
  return made;
}

function epoch(date: Temporal.PlainDate): number {
  return date.toZonedDateTime('UTC').epochMilliseconds;
}

/** `fredag 2 september 2016` · `fredag 2. september 2016` · `Friday 2 September 2016`. */
export function longDate(locale: Locale, date: Temporal.PlainDate): string {
  return `${weekdayName(locale, date)} ${mediumDate(locale, date)}`;
}

/** `2 september 2016` · `2. september 2016` · `2 September 2016`. */
export function mediumDate(locale: Locale, date: Temporal.PlainDate): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(epoch(date));
}

/** `2 sep. 2016` in the reader's short form. */
export function shortDate(locale: Locale, date: Temporal.PlainDate): string {
  return dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(epoch(date));
}

/** `2/9` style day and month without year, month as a word: `2 sep.`. */
export function dayMonth(locale: Locale, date: Temporal.PlainDate): string {
  return dateFormat(locale, { day: 'numeric', month: 'short' }).format(epoch(date));
}

export function weekdayName(locale: Locale, date: Temporal.PlainDate): string {
  return dateFormat(locale, { weekday: 'long' }).format(epoch(date));
}

/** `september 2016`. */
export function monthName(locale: Locale, date: Temporal.PlainDate): string {
  return dateFormat(locale, { month: 'long', year: 'numeric' }).format(epoch(date));
}

/** `09.00` · `09.00` · `09:00`. */
export function clockTime(locale: Locale, time: Temporal.PlainTime): string {
  const text = time.toString({ smallestUnit: 'minute' });
  return locale === 'en' ? text : text.replace(':', '.');
}

/** `2 september 2016 kl. 09.00` in the given zone. */
export function moment(locale: Locale, at: Temporal.Instant, timeZone: string): string {
  const local = at.toZonedDateTimeISO(timeZone);
  const at2: Record<Locale, string> = { sv: ' kl. ', nb: ' kl. ', en: ' at ' };
  return mediumDate(locale, local.toPlainDate()) + at2[locale] + clockTime(locale, local.toPlainTime());
}

/** Whole or decimal numbers with the reader's separators. */
export function number(locale: Locale, value: number): string {
  return new Intl.NumberFormat(TAGS[locale]).format(value);
}

/** `a, b och c` · `a, b og c` · `a, b and c`. */
export function listOf(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
}

/** BCP 47 tag for `lang` attributes and headers. */
export function languageTag(locale: Locale): string {
  return TAGS[locale];
}
