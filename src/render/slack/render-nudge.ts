import { checkinWords } from '../../i18n/checkin-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type { CheckIn } from '../../programme/status/check-in.ts';
import { canKeepAll, firstName } from './check-in-lines.ts';
import { context, notification, section } from './pieces.ts';
import { activityLines, answerButtons } from './render-prompt.ts';
import { weekLabel } from './week-label.ts';

/** A quiet reminder with the same buttons; the second and last one says that it is the last. */
export function renderNudge(checkIn: CheckIn, locale: Locale, number: number): ChatMessage {
  const words = canKeepAll(checkIn) ? checkinWords.nudgeText : checkinWords.nudgeFirstText;
  const text = words[locale]({ name: firstName(checkIn.name), week: weekLabel(locale, checkIn.week.id) });
  const isLast = number >= checkIn.programme.rhythm.nudges.length;
  return {
    text: notification(`${checkIn.programme.shortName}: ${text}`),
    blocks: [
      section(text),
      ...activityLines(checkIn, locale),
      answerButtons(checkIn, locale),
      ...(isLast ? [context(checkinWords.nudgeLast[locale])] : []),
    ],
  };
}
