import type { Decision } from '../../programme/decision/decision.ts';
import type { Locale } from '../../programme/locale.ts';
import type { AgendaItem, HeldMeeting } from '../../programme/meeting/held-meeting.ts';
import type { RecordedMinutes } from '../../programme/meeting/recorded-minutes.ts';
import type { Programme } from '../../programme/programme.ts';

/** A meeting as its forms and messages show it. */
export interface MinutesModel {
  /** With what is recorded. */
  readonly programme: Programme;
  readonly meeting: HeldMeeting;
  /** With the items that came up at the meeting. */
  readonly agenda: readonly AgendaItem[];
  readonly recorded: RecordedMinutes;
  /** What the plan puts forward for this meeting, and what was recorded. */
  readonly decisions: readonly Decision[];
  /** Person ids of those who can be present, own actions or adjust. */
  readonly invited: readonly string[];
  /** The one who adjusts is not in Slack: somebody enters it for them. */
  readonly adjusterIsOutside: boolean;
  readonly locale: Locale;
}
