/**
 * What people wrote themselves stands beside what is computed, with their name and day: the summary under the overall
 * colour on page one, explanations with the colours of the areas and with the activities' deviations. Nothing computed
 * goes away for it.
 */
import { shortDate } from '../i18n/format.ts';
import { dimensionWords } from '../i18n/report-words.ts';
import { ownWords as words } from '../i18n/review-words.ts';
import { DIMENSIONS } from '../programme/status/colour.ts';
import type { Locale } from '../programme/locale.ts';
import type { Block, ListItem, Section } from './document.ts';
import type { ReportFacts } from './facts.ts';
import type { OwnText } from './review-facts.ts';
import { quiet, quote, strong } from './rich.ts';

export function withOwnWords(
  sections: readonly Section[],
  facts: ReportFacts,
  locale: Locale,
): readonly Section[] {
  const texts = facts.review?.texts ?? [];
  if (texts.length === 0) return sections;
  const ids = sections.map(({ id }) => id);
  const home = (wanted: readonly string[]) => wanted.find((id) => ids.includes(id));
  const areas = texts.filter(({ place }) => DIMENSIONS.some((one) => one === place));
  const activities = texts.filter(({ place }) => place.startsWith('activity:'));
  const placed: readonly { readonly at: string | undefined; readonly blocks: readonly Block[] }[] = [
    { at: home(['status', 'overall']), blocks: explained(areas, facts, locale) },
    {
      at: home(['deviations', 'results', 'activities', 'overall']),
      blocks: explained(activities, facts, locale),
    },
  ];
  return sections.map((section) => {
    const [first, ...rest] = section.blocks;
    const blocks =
      section.id === 'overall' && first !== undefined
        ? [first, ...summary(texts, locale), ...rest]
        : section.blocks;
    const more = placed.filter(({ at }) => at === section.id).flatMap((one) => one.blocks);
    return { ...section, blocks: [...blocks, ...more] };
  });
}

function summary(texts: readonly OwnText[], locale: Locale): readonly Block[] {
  return texts
    .filter(({ place }) => place === 'summary')
    .map((one) => ({
      type: 'paragraph' as const,
      rich: [quote(one.text, one.lang), { text: ' ' }, quiet(signed(one, locale))],
      sources: [one.source],
    }));
}

function explained(texts: readonly OwnText[], facts: ReportFacts, locale: Locale): readonly Block[] {
  if (texts.length === 0) return [];
  const items = texts.map((one): ListItem => ({
    rich: [
      strong(`${nameOf(one.place, facts, locale)}:`),
      { text: ' ' },
      quote(one.text, one.lang),
      { text: ' ' },
      quiet(signed(one, locale)),
    ],
    sources: [one.source],
  }));
  return [
    { type: 'heading', rich: [{ text: words.explanations[locale] }] },
    { type: 'list', ordered: false, items },
  ];
}

function signed({ by, on }: OwnText, locale: Locale): string {
  return words.writtenBy[locale]({ name: by, date: shortDate(locale, on) });
}

/** `Ekonomi`, or an activity's number and title. */
function nameOf(place: string, { programme }: ReportFacts, locale: Locale): string {
  const dimension = DIMENSIONS.find((one) => one === place);
  if (dimension !== undefined) return dimensionWords[dimension][locale];
  const number = place.replace(/^activity:/u, '');
  const title = programme.activities.find((one) => one.number === number)?.title;
  return title === undefined ? number : `${number} ${title}`;
}
