/** What both meeting mails need: to whom, from whom, and how many decisions their subjects count. */
import { mailWords as words } from '../../i18n/mail-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Visibility } from '../../programme/reading.ts';

export interface MeetingMailContext {
  /** The participant, for the calendar entry. */
  readonly recipient: { readonly name: string; readonly email: string; readonly person?: string };
  /** The recipient runs the programme, and may read who has not reported; absent: not. */
  readonly isLeader?: boolean;
  /** What the recipient may see; absent: everything. */
  readonly clearance?: Visibility;
  /** The address the mail comes from: the calendar entry's organiser. */
  readonly sender: { readonly name: string; readonly email: string };
}

/** `inget beslut begärs`, `2 beslut begärs`: the last words of a subject. */
export function decisionsText(count: number, locale: Locale): string {
  return count === 0 ? words.noDecision[locale] : words.decisionCount[locale]({ count });
}
