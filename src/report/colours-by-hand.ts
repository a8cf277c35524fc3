/**
 * A colour that somebody set by hand, with a reason (R1): it is the one shown, and the one it replaced stays beside it.
 * It is set for one report, not for the next.
 */
import { ownWords as words } from '../i18n/review-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { ReportFacts } from './facts.ts';
import type { Rich } from './document.ts';
import { light, quote, withStop } from './rich.ts';
import type { ShownColour, Situation } from './situation.ts';

export function withColoursByHand(now: Situation, { review }: ReportFacts): Situation {
  if (review === undefined || review.colours.length === 0) return now;
  return {
    ...now,
    colours: now.colours.map((one): ShownColour => {
      const set = review.colours.find(({ dimension }) => dimension === one.dimension);
      if (set === undefined || set.colour === one.shown) return one;
      const { colour, reason, lang, by } = set;
      return {
        ...one,
        shown: colour,
        byHand: { instead: one.shown, reason, lang, by },
        sources: [set.source, ...one.sources],
      };
    }),
  };
}

/** `Satt av Lea Lind: Fakturan kom i dag. Uträknat: ■ röd.` */
export function byHandRich(
  { instead, reason, lang, by }: NonNullable<ShownColour['byHand']>,
  locale: Locale,
): Rich {
  return [
    { text: `${words.byHand[locale]({ name: by })} ` },
    quote(withStop(reason), lang),
    { text: ` ${words.otherwise[locale]} ` },
    light(locale, instead),
    { text: '.' },
  ];
}
