import type { Decision, ActionPoint } from '../../programme/decision/decision.ts';
import { originDay } from '../../programme/decision/origin-day.ts';
import type { Locale } from '../../programme/locale.ts';
import type { HeldMeeting } from '../../programme/meeting/held-meeting.ts';
import { unheldMeeting } from '../../programme/meeting/held-meeting-with.ts';
import { meetingId, type MeetingId } from '../../programme/meeting/meeting-id.ts';
import { recordedMinutes, type RecordedMinutes } from '../../programme/meeting/recorded-minutes.ts';
import { agendaOfMeeting } from '../../programme/meeting/agenda-of-meeting.ts';
import type { Body } from '../../programme/programme.ts';
import type { ReportFacts } from '../facts.ts';

/** What the parts of minutes are made of. */
export interface MinutesContext {
  readonly facts: ReportFacts;
  readonly locale: Locale;
  readonly meeting: HeldMeeting;
  /** `undefined` where the plan no longer has it. */
  readonly body: Body | undefined;
  readonly recorded: RecordedMinutes;
  /** Decisions taken or asked for at this meeting, in the plan's order. */
  readonly decisions: readonly Decision[];
  readonly actions: readonly ActionPoint[];
  /** Source id of the meeting as a whole. */
  readonly source: string;
}

export function minutesContext(facts: ReportFacts, id: MeetingId, locale: Locale): MinutesContext {
  const { programme } = facts;
  const on = Temporal.PlainDate.from(id.day);
  const isIt = (one: { readonly body: string | null; readonly on: Temporal.PlainDate | null }) =>
    one.body === id.body && one.on?.equals(on) === true;
  const index = programme.meetings.findIndex(isIt);
  const found = programme.meetings[index] ?? unheldMeeting(programme, id);
  const meeting = { ...found, agenda: agendaOfMeeting(programme, found) };
  return {
    ...{ facts, locale, meeting },
    body: programme.bodies.find((one) => one.id === id.body),
    recorded: recordedMinutes(facts.entries, meetingId(id)),
    decisions: programme.decisions.filter(isIt),
    actions: programme.actions.filter((one) => isFrom(one, id, on)),
    source: index === -1 ? 'plan:bodies' : `plan:meetings[${String(index)}]`,
  };
}

/** Recorded at this meeting, or said in the plan to come from its day. */
function isFrom(action: ActionPoint, { body, day }: MeetingId, on: Temporal.PlainDate): boolean {
  if (action.source !== undefined) return action.id.startsWith(`${body}:${day}:`);
  return originDay(action)?.equals(on) === true;
}
