import type { KnownBlock } from '@slack/types';
import { homeWords } from '../../i18n/checkin-home-words.ts';
import { checkinWords } from '../../i18n/checkin-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { CheckIn, CheckInItem } from '../../programme/status/check-in.ts';
import { ACTIONS, formatValue } from './button-value.ts';
import { activityName, canKeepAll, lastAnswer, valueOf } from './check-in-lines.ts';
import { button, lines } from './pieces.ts';
import { answerOfWeek } from './render-receipt.ts';

/** My activities with their state this week, and the button that fits: answer, or edit once all are answered. */
export function myBlocks(checkIn: CheckIn, locale: Locale, room = 4000): readonly KnownBlock[] {
  const value = formatValue(valueOf(checkIn, locale));
  const isAnswered = checkIn.items.every((item) => answerOfWeek(checkIn, item) !== null);
  return [
    ...lines(
      checkIn.items.map((item) => statusLine(checkIn, item, locale)),
      (count) => checkinWords.more[locale]({ count }),
      room,
    ),
    {
      type: 'actions',
      block_id: `mine|${checkIn.programme.id}`,
      elements: [
        button({
          text: (isAnswered ? checkinWords.edit : checkinWords.answer)[locale],
          actionId: ACTIONS.open,
          value,
          primary: !isAnswered,
        }),
        ...(!isAnswered && canKeepAll(checkIn)
          ? [button({ text: checkinWords.noChange[locale], actionId: ACTIONS.noChange, value })]
          : []),
      ],
    },
  ];
}

/** Grey while the week has no answer, whatever last week's colour was; that one stands beside it, dated. */
function statusLine(checkIn: CheckIn, item: CheckInItem, locale: Locale): string {
  const answer = answerOfWeek(checkIn, item);
  if (answer !== null)
    return `• ${activityName(item)} – ${colourLabel(locale, answer.colour)}, ${homeWords.answeredThisWeek[locale]}`;
  const before = item.latest === null ? '' : ` (${lastAnswer(item, locale)})`;
  return `• ${activityName(item)} – ${colourLabel(locale, 'grey')}, ${homeWords.notAnswered[locale]}${before}`;
}
