/** What both meeting mails need: to whom, from whom, and how many decisions their subjects count. */
import { mailWords as words } from '../../i18n/mail-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { CalendarEntry } from '../ics/meeting-invitation.ts';
import type { Visibility } from '../../programme/reading.ts';

export interface MeetingMailContext {
  /** The participant, for the calendar entry. */
  readonly recipient: { readonly name: string; readonly email: string; readonly person?: string };
  /** The recipient runs the programme, and may read who has not reported; absent: not. */
  readonly isLeader?: boolean;
  /** Which entry of the recipient's calendar it is; absent: the first one made for its day. */
  readonly entry?: CalendarEntry;
  /** Where the recipient says whether they come; absent or `null`: in the calendar entry alone. */
  readonly attend?: { readonly label: string; readonly url: string } | null;
  /** What the recipient may see; absent: everything. */
  readonly clearance?: Visibility;
  /** The address the mail comes from: the calendar entry's organiser. */
  readonly sender: { readonly name: string; readonly email: string };
}

/** `inget beslut begärs`, `2 beslut begärs`: the last words of a subject. */
export function decisionsText(count: number, locale: Locale): string {
  return count === 0 ? words.noDecision[locale] : words.decisionCount[locale]({ count });
}
