import type { KnownBlock, PlainTextOption } from '@slack/types';
import { homeWords } from '../../i18n/checkin-home-words.ts';
import { checkinWords } from '../../i18n/checkin-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import { type LeaderQuestion, PROJECT_LEADER } from '../../programme/status/leader-question.ts';
import { ACTIONS, formatLeaderValue, leaderBlockId } from './button-value.ts';
import { oneLine } from './clean-text.ts';
import { button, context, header, plain, section, SLACK_LIMITS } from './pieces.ts';

/** Two blocks a question; as many as fit in what Home has left. */
const SHOWN = 15;
const OPTIONS = 100;

/** Who leads? One select with the plan's own candidates first, and a button to confirm. */
export function renderLeaderQuestions(
  programme: Programme,
  questions: readonly LeaderQuestion[],
  locale: Locale,
): readonly KnownBlock[] {
  if (questions.length === 0) return [];
  const left = questions.length - SHOWN;
  return [
    header(homeWords.confirmTitle[locale]),
    context(homeWords.confirmIntro[locale]),
    ...questions.slice(0, SHOWN).flatMap((question) => questionBlocks(programme, question, locale)),
    ...(left > 0 ? [context(checkinWords.more[locale]({ count: left }))] : []),
  ];
}

/** `5.1, 5.2` with titles, or the role. */
export function aboutLabel(programme: Programme, about: readonly string[], locale: Locale): string {
  const parts = about.map((number) => {
    if (number === PROJECT_LEADER) return homeWords.projectLeader[locale];
    const title = programme.activities.find((activity) => activity.number === number)?.title ?? '';
    return oneLine(`${number} ${title}`, 100);
  });
  return parts.join(', ');
}

function questionBlocks(
  programme: Programme,
  question: LeaderQuestion,
  locale: Locale,
): readonly KnownBlock[] {
  const says =
    question.raw === null
      ? homeWords.planSilent[locale]
      : homeWords.planSays[locale]({ raw: oneLine(question.raw, 200) });
  const options = question.candidates
    .slice(0, OPTIONS)
    .filter((id) => id.length <= SLACK_LIMITS.optionText)
    .map((id): PlainTextOption => ({
      text: plain(nameOf(programme, id), SLACK_LIMITS.optionText),
      value: id,
    }));
  const initial = question.named > 0 ? options[0] : undefined;
  if (options.length === 0) return [section(`${aboutLabel(programme, question.about, locale)} – ${says}`)];
  return [
    section(`${aboutLabel(programme, question.about, locale)} – ${says}`),
    {
      type: 'actions',
      block_id: leaderBlockId(programme.id, question.about),
      elements: [
        {
          type: 'static_select',
          action_id: ACTIONS.leaderSelect,
          placeholder: plain(homeWords.choosePerson[locale], 150),
          options,
          ...(initial === undefined ? {} : { initial_option: initial }),
        },
        button({
          text: homeWords.confirm[locale],
          actionId: ACTIONS.leaderConfirm,
          value: formatLeaderValue({ programme: programme.id, activities: question.about, locale }),
        }),
      ],
    },
  ];
}
