/** How dates as written, people, organisations and bodies are named in the sections about a programme's records. */
import { listOf, shortDate } from '../i18n/format.ts';
import { stepWords } from '../i18n/record-words.ts';
import type { ApprovalStep } from '../programme/change/change-request.ts';
import type { Locale } from '../programme/locale.ts';
import type { PersonReading } from '../programme/person.ts';
import type { Programme } from '../programme/programme.ts';
import { dueDay, type WrittenDate } from '../programme/reading.ts';
import { personName } from './leader.ts';
import { unconfirmedText } from './unconfirmed.ts';

/** A day that is read surely; anything else as the plan writes it, and said where nobody has confirmed it. */
export function writtenDate(locale: Locale, written: WrittenDate | null): string {
  if (written === null) return '–';
  if (written.confidence !== 'sure') return unconfirmedText(locale, written.raw);
  const day = dueDay(written);
  return day !== null && written.precision === 'day' ? shortDate(locale, day) : written.raw;
}

export function organisationName(programme: Programme, id: string): string {
  return programme.organisations.find((one) => one.id === id)?.name ?? id;
}

export function bodyName(programme: Programme, id: string): string {
  return programme.bodies.find((one) => one.id === id)?.name ?? organisationName(programme, id);
}

/** Those named, "?" and all; `null`: nobody. */
export function peopleText(
  programme: Programme,
  locale: Locale,
  { state, people, raw }: PersonReading,
): string | null {
  if (state !== 'confirmed' || people.length === 0) return raw;
  return listOf(
    locale,
    people.map((id) => personName(programme, id)),
  );
}

/** The body that approves by its own name where there is just one, else `styrgruppen`, `finansiären`. */
export function stepName(programme: Programme, locale: Locale, step: ApprovalStep): string {
  const found =
    step === 'funder'
      ? programme.organisations.filter(({ kind }) => kind === 'funder')
      : programme.bodies.filter(({ kind }) => kind === 'steering-group');
  const [only, ...others] = found;
  return step === 'funder' && only !== undefined && others.length === 0 ? only.name : stepWords[step][locale];
}
