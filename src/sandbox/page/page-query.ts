/** What the address says: whom to look at, where, in which language. Anything unknown falls back to the start. */
import type { IncomingMessage } from 'node:http';
import { LOCALES, type Locale } from '../../programme/locale.ts';
import type { ReportFormat } from './sandbox-world.ts';

export const AREAS = ['dm', 'home', 'mail', 'reports'] as const;
export type Area = (typeof AREAS)[number];

export interface PageQuery {
  readonly person: string;
  readonly area: Area;
  readonly locale: Locale;
  /** Mail of everyone instead of the chosen person's. */
  readonly everyone: boolean;
  /** File of the open mail, or id of the open report; empty for none. */
  readonly open: string;
  readonly form: ReportFormat;
  readonly notice: string;
  readonly intro: boolean;
}

export const LANGUAGE_COOKIE = 'tertial_language';
export const INTRO_COOKIE = 'tertial_intro';

export function parseQuery(request: IncomingMessage, fallback: Locale): PageQuery {
  const search = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
  const cookies = parseCookies(request.headers.cookie ?? '');
  const forms: readonly ReportFormat[] = ['html', 'txt', 'json'];
  return {
    person: search.get('person') ?? '',
    area: AREAS.find((area) => area === search.get('area')) ?? 'dm',
    locale: localeIn(search.get('lang')) ?? localeIn(cookies.get(LANGUAGE_COOKIE)) ?? fallback,
    everyone: search.get('whose') === 'all',
    open: search.get('open') ?? '',
    form: forms.find((form) => form === search.get('form')) ?? 'html',
    notice: search.get('notice') ?? '',
    intro: search.has('intro') || cookies.get(INTRO_COOKIE) !== 'seen',
  };
}

/** An address of the page; what is left out or at its default does not stand in it. */
export function pageHref(query: Partial<PageQuery>, changes: Partial<PageQuery> = {}): string {
  const all = { ...query, ...changes };
  const search = new URLSearchParams();
  if (all.person !== undefined && all.person !== '') search.set('person', all.person);
  if (all.area !== undefined && all.area !== 'dm') search.set('area', all.area);
  if (all.everyone === true) search.set('whose', 'all');
  if (all.open !== undefined && all.open !== '') search.set('open', all.open);
  if (all.form !== undefined && all.form !== 'html') search.set('form', all.form);
  if (changes.locale !== undefined) search.set('lang', changes.locale);
  if (changes.notice !== undefined) search.set('notice', changes.notice);
  if (changes.intro === true) search.set('intro', '1');
  const text = search.toString();
  return text === '' ? '/' : `/?${text}`;
}

function localeIn(text: string | null | undefined): Locale | undefined {
  return LOCALES.find((locale) => locale === text);
}

function parseCookies(header: string): ReadonlyMap<string, string> {
  return new Map(
    header.split(';').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name.trim(), value.trim()] as const;
    }),
  );
}
