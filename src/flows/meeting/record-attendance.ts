import { attendanceEntry, type AttendanceAnswer } from '../../programme/meeting/attendance.ts';
import { invitedTo } from '../../programme/meeting/invited-to.ts';
import { type Meeting, meetingsOf } from '../../programme/meeting/meetings.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { Store } from '../../ports.ts';
import { type AgendaDeps, loadAgenda } from '../load-agenda.ts';

export type RecordAttendanceDeps = AgendaDeps & {
  readonly store: AgendaDeps['store'] & Pick<Store, 'saveEntry' | 'audit'>;
};

export interface AttendanceInput {
  readonly programme: string;
  readonly body: string;
  /** ISO date of the meeting. */
  readonly meeting: string;
  /** Person id. */
  readonly person: string;
  readonly answer: AttendanceAnswer;
  readonly at: Temporal.Instant;
  /** Unique per press: the same one twice is stored once. */
  readonly key: string;
}

export type AttendanceResult =
  /** The meeting is not in the calendar, or the person is not invited to it. */
  | { readonly state: 'unknown' }
  | { readonly state: 'not-invited' }
  | { readonly state: 'over'; readonly meeting: Meeting }
  | { readonly state: 'recorded'; readonly meeting: Meeting };

/** Whether somebody comes, from a button in Slack or a link in a mail. One may change one's mind until the meeting is over. */
export async function recordAttendance(
  deps: RecordAttendanceDeps,
  input: AttendanceInput,
): Promise<AttendanceResult> {
  const agenda = await loadAgenda(deps, input.programme);
  const meeting = agenda === undefined ? undefined : meetingOn(agenda, input);
  if (agenda === undefined || meeting === undefined) return { state: 'unknown' };
  if (!invitedTo(agenda, input.body).includes(input.person)) return { state: 'not-invited' };
  if (isOver(meeting, input.at)) return { state: 'over', meeting };
  const { programme, body, person, answer, at, key } = input;
  const { state } = await deps.store.saveEntry({
    ...{ programme, key, by: person, at },
    ...attendanceEntry({ body, day: input.meeting, person, answer }),
  });
  if (state === 'saved')
    await deps.store.audit({
      ...{ at, programme, actor: person, action: `attendance.${answer}` },
      subject: `${body}:${input.meeting}`,
    });
  return { state: 'recorded', meeting };
}

/** Nobody says any more whether they come. */
export function isOver({ start, minutes }: Meeting, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, start.add({ minutes }).toInstant()) >= 0;
}

export function meetingOn(
  { programme, calendar }: Pick<Agenda, 'programme' | 'calendar'>,
  about: { readonly body: string; readonly meeting: string },
): Meeting | undefined {
  const body = programme.bodies.find(({ id }) => id === about.body);
  if (body === undefined) return undefined;
  return meetingsOf(programme, body, calendar).find(
    ({ start }) => start.toPlainDate().toString() === about.meeting,
  );
}
