/**
 * Words side by side: every phrase has all three languages, so a missing text is a compile error. A phrase with
 * parameters is a function per language; plural and order are its own business.
 */
import type { Locale } from '../programme/locale.ts';

export type Phrase = Readonly<Record<Locale, string>>;
export type PhraseWith<P> = Readonly<Record<Locale, (p: P) => string>>;

/** Keeps the key names for completion and checks that every entry is whole. */
export function words<const T extends Record<string, Phrase | PhraseWith<never>>>(table: T): T {
  return table;
}

/** `plural(1, 'svar', 'svar')`: the form for one, or the form for any other number. */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}
