/** Page one's deviations: the worst three, cause and action, cut short. The whole of each stands further down. */
import { sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import { activityName, answerLanguage, planLanguage } from '../activity-text.ts';
import { type Deviant, deviantsOf, silenceText } from '../deviant.ts';
import type { Block, ListItem } from '../document.ts';
import { clipWords, light, plain, quiet, quote, strong, withStop } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

const MOST = 3;
/** Cause and action each; a few may say more. */
const WORDS = { few: 18, many: 10 };
const FEW = 2;

export function frontDeviations(context: SectionContext) {
  const { locale, now } = context;
  const all = deviantsOf(now);
  const words = all.length <= FEW ? WORDS.few : WORDS.many;
  const blocks: Block[] =
    all.length === 0
      ? [{ type: 'paragraph', rich: plain(sectionWords.noDeviations[locale]), sources: [] }]
      : [
          {
            type: 'list',
            ordered: false,
            items: all.slice(0, MOST).map((one) => itemOf(context, one, words)),
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
