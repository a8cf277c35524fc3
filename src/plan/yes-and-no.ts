import type { Locale } from '../programme/locale.ts';

const YES_AND_NO = { sv: ['Ja', 'Nej'], nb: ['Ja', 'Nei'], en: ['Yes', 'No'] } as const;

/** What a question that takes a yes or a no offers, in the programme's own language. */
export function yesAndNo(language: Locale): readonly string[] {
  return YES_AND_NO[language];
}
