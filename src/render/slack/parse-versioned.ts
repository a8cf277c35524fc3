/**
 * What a button or a form of Slack's brings back as JSON: old messages keep theirs for ever, and anyone may send
 * anything, so only the outermost shape is believed here. Every field is checked by whoever reads it.
 */
import { LOCALES, type Locale } from '../../programme/locale.ts';

/** The fields and the language; `undefined` for anything that version 1 did not write. */
export function parseVersioned<Key extends string>(
  text: string,
): { readonly fields: Readonly<Partial<Record<Key, unknown>>>; readonly locale: Locale } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Partial<Record<Key | 'v' | 'locale', unknown>>;
  const locale = LOCALES.find((known) => known === fields.locale);
  return fields.v === 1 && locale !== undefined ? { fields, locale } : undefined;
}
