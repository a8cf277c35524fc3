/**
 * Page one's deviations: the worst three, cause and action, cut short, and counted milestones that were missed with how
 * many are there and how many lack. The whole of each stands further down.
 */
import { mediumDate } from '../../i18n/format.ts';
import { goalRecordWords } from '../../i18n/goal-record-words.ts';
import { sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import { activityName, answerLanguage, planLanguage } from '../activity-text.ts';
import { type Deviant, deviantsOf, silenceText } from '../deviant.ts';
import type { Block, ListItem } from '../document.ts';
import { type MissedMilestone, missedMilestones } from '../missed-milestones.ts';
import { clipWords, light, plain, quiet, quote, strong, withStop } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

const MOST = 3;
/** Cause and action each; a few may say more. */
const WORDS = { few: 18, many: 10 };
const FEW = 2;
/** A milestone's text is its name. */
const NAME_WORDS = 9;

export function frontDeviations(context: SectionContext) {
  const { locale, now } = context;
  const missed = missedMilestones(now);
  const all = [...missed, ...deviantsOf(now)].toSorted(
    (a, b) => Number(b.colour === 'red') - Number(a.colour === 'red'),
  );
  const words = all.length <= FEW ? WORDS.few : WORDS.many;
  const blocks: Block[] =
    all.length === 0
      ? [{ type: 'paragraph', rich: plain(sectionWords.noDeviations[locale]), sources: [] }]
      : [
          {
            type: 'list',
            ordered: false,
            items: all
              .slice(0, MOST)
              .map((one) => ('status' in one ? missedItem(context, one) : itemOf(context, one, words))),
          },
        ];
  if (all.length > MOST) {
    const rest = sectionWords.moreDeviations[locale]({ count: all.length - MOST });
    blocks.push({ type: 'paragraph', rich: [quiet(rest)], sources: [] });
  }
  return { title: sectionTitles.front[locale], place: 'front' as const, blocks };
}

/** Cause and action; what a red one proposes stands among the decisions. */
function itemOf({ locale, facts }: SectionContext, one: Deviant, words: number): ListItem {
  const { colour, activity, answer } = one;
  const silence = silenceText(facts, one, locale);
  const lang = answerLanguage(facts, answer);
  const { deviation } = answer;
  const why = deviation === null ? answer.help : deviation.cause;
  return {
    rich: [
      light(locale, colour),
      { text: ' ' },
      strong(clipWords(activityName(activity), 6), planLanguage(facts)),
      ...(why.trim() === '' ? [] : [{ text: ': ' }, quote(withStop(clipWords(why, words)), lang)]),
      ...(deviation === null || colour === 'red'
        ? []
        : [
            { text: ` ${sectionWords.action[locale]} ` },
            quote(withStop(clipWords(deviation.action, words)), lang),
          ]),
      ...(silence === null ? [] : [quiet(` ${silence}`)]),
    ],
    sources: [answer.id],
  };
}

function missedItem({ locale, facts }: SectionContext, one: MissedMilestone): ListItem {
  const { asWritten, needed } = one.count;
  const text = goalRecordWords.missedCount[locale]({
    ...{ count: asWritten.count, needed, missing: asWritten.missing },
    date: mediumDate(locale, one.held),
  });
  return {
    rich: [
      light(locale, one.colour),
      { text: ' ' },
      strong(clipWords(one.status.milestone.text, NAME_WORDS), planLanguage(facts)),
      { text: `: ${text}` },
    ],
    sources: [one.source],
  };
}
