import { homeWords } from '../../i18n/checkin-home-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import type { LeaderQuestion } from '../../programme/status/leader-question.ts';
import { notification, section } from './pieces.ts';
import { renderLeaderQuestions } from './render-leader-questions.ts';

/** The same questions as in Home, brought to the person who decides; when none is left, a thank-you. */
export function renderLeaderRequest(
  programme: Programme,
  questions: readonly LeaderQuestion[],
  locale: Locale,
): ChatMessage {
  if (questions.length === 0) {
    const done = homeWords.confirmDone[locale]({ programme: programme.shortName });
    return { text: notification(done), blocks: [section(done)] };
  }
  return {
    text: notification(`${programme.shortName}: ${homeWords.confirmTitle[locale]}`),
    blocks: [...renderLeaderQuestions(programme, questions, locale)],
  };
}
