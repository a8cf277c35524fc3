/** How many questions about the plan wait, in Home; which ones, after `/tertial`. A button leads through them all. */
import type { KnownBlock } from '@slack/types';
import { checkinWords } from '../../i18n/checkin-words.ts';
import { questionWords as words } from '../../i18n/question-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import type { OpenQuestion } from '../../programme/question.ts';
import { oneLine } from './clean-text.ts';
import { button, header, lines, notification, section, SLACK_LIMITS } from './pieces.ts';
import { formatQuestionValue, QUESTION_ACTIONS } from './question-value.ts';

export function waitingBlocks(programme: Programme, count: number, locale: Locale): readonly KnownBlock[] {
  return count === 0 ? [] : [section(words.waiting[locale]({ count })), openButton(programme, locale)];
}

/** `lists`: by programme, also those with nothing waiting. */
export function renderWaitingQuestions(
  lists: readonly { readonly programme: Programme; readonly questions: readonly OpenQuestion[] }[],
  locale: Locale,
): ChatMessage {
  const waiting = lists.filter(({ questions }) => questions.length > 0);
  const count = waiting.reduce((sum, { questions }) => sum + questions.length, 0);
  const summary = count === 0 ? words.none[locale] : words.waiting[locale]({ count });
  if (count === 0) return { text: notification(summary), blocks: [section(summary)] };
  const budget = Math.floor(SLACK_LIMITS.messageText / waiting.length) - 1000;
  const blocks = waiting.flatMap(({ programme, questions }) => [
    header(words.title[locale]({ programme: programme.shortName })),
    ...lines(
      questions.map(({ text }) => `• ${oneLine(text[locale], 300)}`),
      (more) => checkinWords.more[locale]({ count: more }),
      budget,
    ),
    openButton(programme, locale),
  ]);
  return { text: notification(summary), blocks: blocks.slice(0, SLACK_LIMITS.messageBlocks) };
}

function openButton(programme: Programme, locale: Locale): KnownBlock {
  return {
    type: 'actions',
    block_id: `question|${programme.id}|open`.slice(0, 255),
    elements: [
      button({
        text: words.openWaiting[locale],
        actionId: QUESTION_ACTIONS.open,
        value: formatQuestionValue({
          ...{ programme: programme.id, question: '', locale, raw: '', reading: null, goesOn: true },
        }),
      }),
    ],
  };
}
