/** Small makers of running text. */
import type { Locale } from '../programme/locale.ts';
import type { Colour } from '../programme/status/colour.ts';
import { COLOUR_SIGN, colourWords } from '../i18n/status-words.ts';
import type { Rich, Run } from './document.ts';

export function plain(text: string): Rich {
  return [{ text }];
}

export function strong(text: string, lang?: Locale): Run {
  return lang === undefined ? { text, look: 'strong' } : { text, look: 'strong', lang };
}

export function quiet(text: string): Run {
  return { text, look: 'quiet' };
}

/** Somebody's own words in their language. */
export function quote(text: string, lang: Locale): Run {
  return { text, lang };
}

/** `▲ gul` as a light the renderer can draw. */
export function light(locale: Locale, colour: Colour): Run {
  return { text: colourWords[colour][locale], light: colour };
}

/** Quotation marks as the reader's language writes them. */
export const QUOTES: Readonly<Record<Locale, readonly [string, string]>> = {
  sv: ['”', '”'],
  nb: ['«', '»'],
  en: ['“', '”'],
};

/** A sentence ends; people's own words often do not. */
export function withStop(text: string): string {
  return /[.…?!]$/.test(text) ? text : `${text}.`;
}

/** Cuts after `count` words so that page one stays a page; what is cut stands in full further down. */
export function clipWords(text: string, count: number): string {
  const all = text.trim().split(/\s+/);
  return all.length <= count ? all.join(' ') : `${all.slice(0, count).join(' ')} …`;
}

/** The same text for formats without marks: `▲ gul`. */
export function runText(run: Run): string {
  return run.light === undefined ? run.text : `${COLOUR_SIGN[run.light]} ${run.text}`;
}
