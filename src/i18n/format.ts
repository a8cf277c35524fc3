/** Dates, times and numbers in the reader's form. Data stays ISO; this is for eyes. */
import type { Locale } from '../programme/locale.ts';

const TAGS: Record<Locale, string> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };

const SHAPES = {
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, shape: keyof typeof SHAPES): Intl.DateTimeFormat {
  const id = `${locale} ${shape}`;
  const known = dateFormats.get(id);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(TAGS[locale], { ...SHAPES[shape], timeZone: 'UTC' });
  dateFormats.set(id, made);
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
  return dateFormat(locale, 'medium').format(epoch(date));
}

/** `2 sep. 2016` in the reader's short form. */
export function shortDate(locale: Locale, date: Temporal.PlainDate): string {
  return dateFormat(locale, 'short').format(epoch(date));
}

/** `2/9` style day and month without year, month as a word: `2 sep.`. */
export function dayMonth(locale: Locale, date: Temporal.PlainDate): string {
  return dateFormat(locale, 'dayMonth').format(epoch(date));
}

export function weekdayName(locale: Locale, date: Temporal.PlainDate): string {
  return dateFormat(locale, 'weekday').format(epoch(date));
}

/** `september 2016`. */
export function monthName(locale: Locale, date: Temporal.PlainDate): string {
  return dateFormat(locale, 'month').format(epoch(date));
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

const numberFormats = new Map<Locale, Intl.NumberFormat>();

/** Whole or decimal numbers with the reader's separators. */
export function number(locale: Locale, value: number | bigint): string {
  const known = numberFormats.get(locale);
  if (known !== undefined) return known.format(value);
  const made = new Intl.NumberFormat(TAGS[locale]);
  numberFormats.set(locale, made);
  return made.format(value);
}

/** `a, b och c` · `a, b og c` · `a, b and c`. */
export function listOf(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
}

/** BCP 47 tag for `lang` attributes and headers. */
export function languageTag(locale: Locale): string {
  return TAGS[locale];
}
