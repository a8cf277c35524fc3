/** Follow-up that an approved re-plan left no room for, place by place: it is named, so that nothing goes unseen. */
import { changeRequestWords as say } from '../i18n/change-request-words.ts';
import type { Locale } from '../programme/locale.ts';

export interface LostPlace {
  /** Where in the plan file. */
  readonly at: string;
  /** What stood there; `null`: it had been taken away. */
  readonly followUp: string | null;
}

export function lostLines(lost: readonly LostPlace[], locale: Locale): readonly string[] {
  return lost.map(({ at, followUp }) => `${at}: ${followUp ?? say.takenAway[locale]}`);
}
