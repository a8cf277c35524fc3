import { checkinWords } from '../../i18n/checkin-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type { CheckIn } from '../../programme/status/check-in.ts';
import { context, notification, section } from './pieces.ts';
import { weekLabel } from './week-label.ts';

/** What a nudge becomes once the answer is in: no buttons left to press. */
export function renderClosedPrompt(checkIn: CheckIn, locale: Locale): ChatMessage {
  const title = checkinWords.closedTitle[locale]({
    programme: checkIn.programme.shortName,
    week: weekLabel(locale, checkIn.week.id),
  });
  return { text: notification(title), blocks: [section(title), context(checkinWords.closedText[locale])] };
}
