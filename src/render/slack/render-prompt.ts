import type { ActionsBlock } from '@slack/types';
import { checkinWords } from '../../i18n/checkin-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type { CheckIn } from '../../programme/status/check-in.ts';
import { ACTIONS, formatValue } from './button-value.ts';
import { activityLine, canKeepAll, firstName, valueOf } from './check-in-lines.ts';
import { button, context, header, lines, notification, section } from './pieces.ts';
import { weekLabel } from './week-label.ts';

/** Friday's one message to a leader, about all their activities that run in the week. */
export function renderPrompt(checkIn: CheckIn, locale: Locale): ChatMessage {
  const title = checkinWords.promptTitle[locale]({
    programme: checkIn.programme.shortName,
    week: weekLabel(locale, checkIn.week.id),
  });
  const question = checkinWords.promptText[locale]({
    name: firstName(checkIn.name),
    count: checkIn.items.length,
  });
  return {
    text: notification(`${title}. ${question}`),
    blocks: [
      header(title),
      section(question),
      ...activityLines(checkIn, locale),
      answerButtons(checkIn, locale),
      context(checkinWords.promptWhy[locale]),
    ],
  };
}

export function activityLines(checkIn: CheckIn, locale: Locale) {
  return lines(
    checkIn.items.map((item) => activityLine(item, locale)),
    (count) => checkinWords.more[locale]({ count }),
  );
}

/** Answer, and where every activity has an earlier answer, no change on anything in one press. */
export function answerButtons(checkIn: CheckIn, locale: Locale): ActionsBlock {
  const value = formatValue(valueOf(checkIn, locale));
  return {
    type: 'actions',
    block_id: 'checkin',
    elements: [
      button({ text: checkinWords.answer[locale], actionId: ACTIONS.open, value, primary: true }),
      ...(canKeepAll(checkIn)
        ? [button({ text: checkinWords.noChange[locale], actionId: ACTIONS.noChange, value })]
        : []),
    ],
  };
}
