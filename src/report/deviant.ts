/** The activities reported yellow or red and not taken back since, worst first, in plan order among equals. */
import { mediumDate } from '../i18n/format.ts';
import { sectionWords } from '../i18n/section-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { ReportFacts } from './facts.ts';
import type { Answer } from '../programme/status/answer.ts';
import { isWorse } from '../programme/status/colour.ts';
import { type ActivityStatus, isOpen, type Situation, standingColour } from './situation.ts';

export type Deviant = ActivityStatus & { readonly answer: Answer };

export function deviantsOf(situation: Situation): readonly Deviant[] {
  return situation.activities
    .flatMap((one) =>
      one.answer !== null && isOpen(one) && isWorse(standingColour(one), 'green')
        ? [{ ...one, colour: standingColour(one), answer: one.answer }]
        : [],
    )
    .sort((a, b) => Number(isWorse(b.colour, a.colour)) - Number(isWorse(a.colour, b.colour)));
}

/** `Inget svar sedan 9 september 2016.` about a deviation that was reported once and never followed up. */
export function silenceText(facts: ReportFacts, { fresh, answer }: Deviant, locale: Locale): string | null {
  if (fresh) return null;
  const day = answer.at.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate();
  return sectionWords.silentSince[locale]({ date: mediumDate(locale, day) });
}
