/** What the button that opens the list of resources carries, and its form. Everything is checked again when it comes back. */
import { parsePeriod } from '../../programme/calendar/period.ts';
import { LOCALES, type Locale } from '../../programme/locale.ts';
import { rawMark } from './question-value.ts';

export const RESOURCE_ACTIONS = { open: 'resource.open', secured: 'resource.secured' } as const;
export const RESOURCE_FORM = 'resource.form';

export interface ResourceValue {
  readonly programme: string;
  /** ISO week id of the overview that asked. */
  readonly week: string;
  readonly locale: Locale;
}

export function formatResourceValue({ programme, week, locale }: ResourceValue): string {
  return ['v1', programme, week, locale].join('|');
}

/** `undefined` for anything that this version did not write. */
export function parseResourceValue(text: string): ResourceValue | undefined {
  const [version, programme, week, tag, ...rest] = text.split('|');
  const locale = LOCALES.find((known) => known === tag);
  if (version !== 'v1' || rest.length > 0 || locale === undefined) return undefined;
  if (programme === undefined || programme === '') return undefined;
  if (week === undefined || parsePeriod(week)?.kind !== 'week') return undefined;
  return { programme, week, locale };
}

/** One resource as an option: its place, and a mark of what stood there, so that no other is secured by mistake. */
export function resourceMark(index: number, raw: string): string {
  return `${String(index)}|${rawMark(raw)}`;
}
