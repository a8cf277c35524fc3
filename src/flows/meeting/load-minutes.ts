import type { Locale } from '../../programme/locale.ts';
import { knownOn } from '../../programme/known-on.ts';
import { agendaOfMeeting } from '../../programme/meeting/agenda-of-meeting.ts';
import { unheldMeeting } from '../../programme/meeting/held-meeting-with.ts';
import { invitedTo } from '../../programme/meeting/invited-to.ts';
import { meetingId, type MeetingId } from '../../programme/meeting/meeting-id.ts';
import { recordedMinutes } from '../../programme/meeting/recorded-minutes.ts';
import { withRecorded } from '../../programme/meeting/with-recorded.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Entry } from '../../programme/register/entry.ts';
import type { MinutesModel } from '../../render/slack/minutes-model.ts';
import type { Store } from '../../ports.ts';

export interface LoadedMinutes {
  readonly model: MinutesModel;
  /** Every revision of everything recorded in the programme. */
  readonly entries: readonly Entry[];
  /** How much has been recorded of the meeting: what an adjuster has read is named by it. */
  readonly stamp: string;
}

/** A meeting with all that has been recorded of it; `undefined` when the programme has no such meeting. */
export async function loadMinutes(
  deps: { readonly store: Pick<Store, 'loadEntries'> },
  agenda: Agenda,
  about: { readonly id: MeetingId; readonly now: Temporal.Instant; readonly locale: Locale },
): Promise<LoadedMinutes | undefined> {
  const entries = await deps.store.loadEntries({ programme: agenda.programme.id, allRevisions: true });
  const model = minutesModel(agenda, { ...about, entries });
  if (model === undefined) return undefined;
  const name = meetingId(about.id);
  const isWritten = ({ subject, content }: Entry) =>
    subject === name && content.kind.startsWith('minutes-') && content.kind !== 'minutes-step';
  return { model, entries, stamp: String(entries.filter(isWritten).length) };
}

export function minutesModel(
  agenda: Agenda,
  about: {
    readonly id: MeetingId;
    readonly now: Temporal.Instant;
    readonly locale: Locale;
    readonly entries: readonly Entry[];
  },
): MinutesModel | undefined {
  const { id, now, locale, entries } = about;
  if (!agenda.programme.bodies.some((body) => body.id === id.body)) return undefined;
  const today = now.toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate();
  const programme: Programme = withRecorded(knownOn(agenda.programme, today), entries);
  const on = Temporal.PlainDate.from(id.day);
  const isIt = (one: { readonly body: string | null; readonly on: Temporal.PlainDate | null }) =>
    one.body === id.body && one.on?.equals(on) === true;
  const meeting = programme.meetings.find(isIt) ?? unheldMeeting(programme, id);
  const recorded = recordedMinutes(entries, meetingId(id));
  const adjuster = recorded.steps.at(-1)?.content.adjuster ?? null;
  return {
    ...{ programme, meeting, recorded, locale },
    agenda: agendaOfMeeting(programme, meeting),
    decisions: programme.decisions.filter(isIt),
    invited: invitedTo(agenda, id.body),
    adjusterIsOutside: adjuster !== null && (agenda.members.get(adjuster)?.slackUserId ?? null) === null,
  };
}
