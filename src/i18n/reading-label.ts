/** A reading for eyes: a person's name, a date in the reader's form, anything else as it is. */
import type { Locale } from '../programme/locale.ts';
import type { Programme } from '../programme/programme.ts';
import { mediumDate, monthName } from './format.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const MONTH = /^\d{4}-\d{2}$/u;

export function readingLabel({ people }: Pick<Programme, 'people'>, reading: string, locale: Locale): string {
  const person = people.find(({ id }) => id === reading);
  if (person !== undefined) return person.name;
  const [from = '', until, ...rest] = reading.split('/');
  const [first, last] = [dateLabel(from, locale), until === undefined ? null : dateLabel(until, locale)];
  if (first === null || rest.length > 0 || (until !== undefined && last === null)) return reading;
  return last === null ? first : `${first} – ${last}`;
}

/** `null`: no date. */
function dateLabel(text: string, locale: Locale): string | null {
  try {
    if (DATE.test(text)) return mediumDate(locale, Temporal.PlainDate.from(text));
    if (MONTH.test(text)) return monthName(locale, Temporal.PlainDate.from(`${text}-01`));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}
