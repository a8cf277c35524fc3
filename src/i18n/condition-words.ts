/** Conditions that have nothing to spare, in the coordinator's overview and after an import. */
import { listOf, number } from './format.ts';
import type { Locale } from '../programme/locale.ts';
import { words } from './phrase.ts';

interface Standing {
  readonly text: string;
  readonly actual: string;
  readonly required: string;
}

export const conditionWords = words({
  title: { sv: 'Villkor att hålla ögonen på', nb: 'Vilkår å holde øye med', en: 'Conditions to watch' },
  noMargin: {
    sv: (p: Standing) =>
      `Villkoret ”${p.text}” har ingen marginal: ${p.required} krävs och ${p.actual} är med.`,
    nb: (p: Standing) => `Vilkåret «${p.text}» har ingen margin: ${p.required} kreves og ${p.actual} er med.`,
    en: (p: Standing) =>
      `The condition “${p.text}” has no margin: ${p.required} are required and ${p.actual} take part.`,
  },
  notMet: {
    sv: (p: Standing) =>
      `Villkoret ”${p.text}” är inte uppfyllt: ${p.required} krävs och ${p.actual} är med.`,
    nb: (p: Standing) => `Vilkåret «${p.text}» er ikke oppfylt: ${p.required} kreves og ${p.actual} er med.`,
    en: (p: Standing) =>
      `The condition “${p.text}” is not met: ${p.required} are required and ${p.actual} take part.`,
  },
  held: {
    sv: (p: Standing) => `Villkoret ”${p.text}” är uppfyllt: ${p.required} krävs och ${p.actual} är med.`,
    nb: (p: Standing) => `Vilkåret «${p.text}» er oppfylt: ${p.required} kreves og ${p.actual} er med.`,
    en: (p: Standing) =>
      `The condition “${p.text}” is met: ${p.required} are required and ${p.actual} take part.`,
  },
  left: {
    sv: (p: { names: string }) => `Har lämnat: ${p.names}.`,
    nb: (p: { names: string }) => `Har trukket seg: ${p.names}.`,
    en: (p: { names: string }) => `Have left: ${p.names}.`,
  },
});

/** One sentence about a condition, and one about who has left. */
export function conditionText(
  check: {
    readonly condition: { readonly text: string };
    readonly actual: number;
    readonly required: number;
    readonly margin: number;
    readonly left: readonly string[];
  },
  locale: Locale,
): string {
  const standing = {
    text: check.condition.text,
    actual: number(locale, check.actual),
    required: number(locale, check.required),
  };
  const { notMet, noMargin, held } = conditionWords;
  const sentence = (check.margin < 0 ? notMet : check.margin === 0 ? noMargin : held)[locale](standing);
  return check.left.length === 0
    ? sentence
    : `${sentence} ${conditionWords.left[locale]({ names: listOf(locale, check.left) })}`;
}
