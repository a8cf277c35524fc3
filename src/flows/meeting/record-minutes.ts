/**
 * What somebody writes of a meeting is stored at once, each thing as a revision of its own, until the minutes are adjusted.
 * Nothing is compared with what others have written: what two write at the same time is both kept, and shown.
 */
import type { MeetingId } from '../../programme/meeting/meeting-id.ts';
import { meetingId } from '../../programme/meeting/meeting-id.ts';
import { recordersOf } from '../../programme/meeting/minutes-parties.ts';
import { hasConflict, isClosed, recordedMinutes } from '../../programme/meeting/recorded-minutes.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { MinutesContent } from '../../programme/register/entry.ts';
import type { Store } from '../../ports.ts';
import { type AgendaDeps, loadAgenda } from '../load-agenda.ts';
import { meetingOn } from './record-attendance.ts';

export type RecordMinutesDeps = AgendaDeps & {
  readonly store: AgendaDeps['store'] & Pick<Store, 'saveEntry' | 'audit'>;
};

export interface MinutesAct {
  /** Item, decision or action within the meeting; empty for who was there. */
  readonly period: string;
  readonly content: Exclude<MinutesContent, { readonly kind: 'minutes-step' }>;
}

export interface MinutesInput {
  readonly programme: string;
  readonly meeting: MeetingId;
  /** Person id. */
  readonly by: string;
  readonly at: Temporal.Instant;
  /** Unique per submission: the same one twice is stored once. */
  readonly key: string;
  readonly acts: readonly MinutesAct[];
}

export type RecordResult =
  | { readonly state: 'unknown' | 'not-yours' | 'not-begun' | 'closed' }
  | { readonly state: 'recorded'; readonly isConflict: boolean };

export async function recordMinutes(deps: RecordMinutesDeps, input: MinutesInput): Promise<RecordResult> {
  const agenda = await loadAgenda(deps, input.programme);
  if (agenda === undefined || !isMeeting(agenda, input.meeting)) return { state: 'unknown' };
  if (!recordersOf(agenda, input.meeting.body).includes(input.by)) return { state: 'not-yours' };
  if (!hasBegun(agenda, input.meeting, input.at)) return { state: 'not-begun' };
  const subject = meetingId(input.meeting);
  if (isClosed(recordedMinutes(agenda.entries, subject)) || isWritten(agenda, input.meeting))
    return { state: 'closed' };
  const { programme, by, at } = input;
  for (const { period, content } of input.acts) {
    const key = `${input.key}:${content.kind}:${period}`;
    const { state } = await deps.store.saveEntry({ ...{ programme, key, subject, period, by, at, content } });
    if (state === 'saved')
      await deps.store.audit({
        at,
        programme,
        actor: by,
        action: content.kind,
        subject: `${subject} ${period}`,
      });
  }
  const entries = await deps.store.loadEntries({ programme, allRevisions: true });
  return { state: 'recorded', isConflict: hasConflict(recordedMinutes(entries, subject)) };
}

/** A date of the body's series, or a meeting the plan tells of. */
export function isMeeting(agenda: Agenda, { body, day }: MeetingId): boolean {
  return (
    meetingOn(agenda, { body, meeting: day }) !== undefined ||
    agenda.programme.meetings.some((one) => one.body === body && one.on.toString() === day)
  );
}

/** From the morning of its day: the agenda may be prepared, and meetings begin early. */
export function hasBegun({ programme }: Agenda, { day }: MeetingId, at: Temporal.Instant): boolean {
  const today = at.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  return Temporal.PlainDate.compare(today, Temporal.PlainDate.from(day)) >= 0;
}

/** The plan file itself holds the adjusted minutes: there is nothing more to write. */
export function isWritten({ programme }: Agenda, { body, day }: MeetingId): boolean {
  const held = programme.meetings.find((one) => one.body === body && one.on.toString() === day);
  return held?.state === 'adjusted' || held?.state === 'registered';
}
