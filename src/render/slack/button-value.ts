/**
 * What a button carries: small, versioned, no personal data beyond ids (old messages keep their buttons for
 * ever). Everything in it is checked again when it comes back. Shape: `v1|programme|week|locale|person`.
 */
import { LOCALES, type Locale } from '../../programme/locale.ts';
import { parsePeriod } from '../../programme/calendar/period.ts';

export const ACTIONS = {
  open: 'checkin.open',
  noChange: 'checkin.no-change',
  state: 'checkin.state',
  leaderSelect: 'leader.select',
  leaderConfirm: 'leader.confirm',
} as const;

export interface CheckInValue {
  readonly programme: string;
  /** ISO week id. */
  readonly week: string;
  readonly locale: Locale;
  /** Person id of the one who is asked. */
  readonly person: string;
}

export function formatValue(value: CheckInValue): string {
  return ['v1', value.programme, value.week, value.locale, value.person].join('|');
}

/** `undefined` for anything this version does not know. */
export function parseValue(text: string): CheckInValue | undefined {
  const [version, programme, week, tag, person, ...rest] = text.split('|');
  const locale = LOCALES.find((known) => known === tag);
  if (version !== 'v1' || rest.length > 0 || locale === undefined) return undefined;
  if (programme === undefined || programme === '' || person === undefined || person === '') return undefined;
  if (week === undefined || parsePeriod(week)?.kind !== 'week') return undefined;
  return { programme, week, locale, person };
}

/** The locale of any value, also of one that cannot be read otherwise. */
export function localeOfValue(text: string): Locale | undefined {
  const tag = text.split('|')[3];
  return LOCALES.find((known) => known === tag);
}

/** The same of a leader confirmation's value. */
export function localeOfLeaderValue(text: string): Locale | undefined {
  return parseLeaderValue(text)?.locale;
}

/** What a leader confirmation carries: `v1|programme|5.1,5.2|locale`. */
export interface LeaderValue {
  readonly programme: string;
  readonly activities: readonly string[];
  readonly locale: Locale;
}

export function formatLeaderValue(value: LeaderValue): string {
  return ['v1', value.programme, value.activities.join(','), value.locale].join('|');
}

export function parseLeaderValue(text: string): LeaderValue | undefined {
  const [version, programme, list, tag, ...rest] = text.split('|');
  const locale = LOCALES.find((known) => known === tag);
  const activities = list?.split(',').filter((number) => number !== '') ?? [];
  if (version !== 'v1' || rest.length > 0 || locale === undefined || activities.length === 0)
    return undefined;
  if (programme === undefined || programme === '') return undefined;
  return { programme, activities, locale };
}

export function leaderBlockId(programme: string, activities: readonly string[]): string {
  return `leader|${programme}|${activities.join(',')}`.slice(0, 255);
}
