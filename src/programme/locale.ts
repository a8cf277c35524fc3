/** The languages every user-visible text exists in: Swedish, Norwegian bokmål, English. */
export const LOCALES = ['sv', 'nb', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * The product's language for a BCP 47 tag such as Slack's `sv-SE`, `nb-NO`, `no-NO`, `nn-NO`, `en-US`.
 * Anything else is `undefined`, so that the caller falls back to the programme's language.
 */
export function localeOf(tag: string | null | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  if (language === 'sv' || language === 'en') return language;
  if (language === 'nb' || language === 'no' || language === 'nn') return 'nb';
  return undefined;
}
