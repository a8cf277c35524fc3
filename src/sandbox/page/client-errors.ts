/** The local Slack's client refuses in English; the page says the same in the person's language. */
import { clientWords } from '../../i18n/page-words.ts';
import type { Locale } from '../../programme/locale.ts';

type Say = (locale: Locale, bound: string) => string;

const SAYINGS: readonly (readonly [RegExp, Say])[] = [
  [/^Please complete this required field\.$/, (locale) => clientWords.required[locale]],
  [/^Enter a number\.$/, (locale) => clientWords.notNumber[locale]],
  [/^Enter a number no lower than (\S+)\.$/, (locale, bound) => clientWords.tooLow[locale]({ bound })],
  [/^Enter a number no higher than (\S+)\.$/, (locale, bound) => clientWords.tooHigh[locale]({ bound })],
  [/^Enter at least (\S+) characters\.$/, (locale, bound) => clientWords.tooShort[locale]({ bound })],
  [/^Enter no more than (\S+) characters\.$/, (locale, bound) => clientWords.tooLong[locale]({ bound })],
  [/^Enter a valid email address\.$/, (locale) => clientWords.notMail[locale]],
  [/^Enter a valid web address\.$/, (locale) => clientWords.notWeb[locale]],
];

/** What is not known stays as it is. */
export function clientErrors(
  errors: Readonly<Record<string, string>>,
  locale: Locale,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(errors).map(([block, text]) => [block, translate(text, locale)]));
}

function translate(text: string, locale: Locale): string {
  for (const [pattern, say] of SAYINGS) {
    const match = pattern.exec(text);
    if (match !== null) return say(locale, match[1] ?? '');
  }
  return text;
}
