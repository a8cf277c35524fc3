/** What of meetings stands on a person's Home: minutes they write or adjust, an answer they owe, what they have to do. */
import { attendanceOf } from '../../programme/meeting/attendance.ts';
import { invitedTo } from '../../programme/meeting/invited-to.ts';
import { meetingId, type MeetingId } from '../../programme/meeting/meeting-id.ts';
import { type Meeting, meetingsOf } from '../../programme/meeting/meetings.ts';
import { recordersOf } from '../../programme/meeting/minutes-parties.ts';
import { isClosed, recordedMinutes } from '../../programme/meeting/recorded-minutes.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { MeetingHome } from '../../render/slack/meeting-home-blocks.ts';
import type { MemberOf } from '../check-in/load-member.ts';
import { ownOpenActions } from './finish-action.ts';
import { minutesModel } from './load-minutes.ts';
import { isWritten } from './record-minutes.ts';

/** Minutes that nobody has adjusted leave Home after so many days; the register and the messages keep them. */
const DAYS_BACK = 30;
/** An invitation stands there from so many days before. */
const DAYS_AHEAD = 14;

export function homeMeetings({ agenda, person, locale }: MemberOf, now: Temporal.Instant): MeetingHome {
  const { programme } = agenda;
  const today = now.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const all = programme.bodies.flatMap((body) => meetingsOf(programme, body, agenda.calendar));
  const near = all.filter(({ start }) => {
    const days = today.until(start.toPlainDate(), { largestUnit: 'day' }).days;
    return days >= -DAYS_BACK && days <= DAYS_AHEAD;
  });
  const minutes = near.flatMap((meeting) => {
    const id = { body: meeting.body, day: meeting.start.toPlainDate().toString() };
    if (!concerns(agenda, { meeting, id, person, now })) return [];
    const model = minutesModel(agenda, { id, now, locale, entries: agenda.entries });
    const ends = meeting.start.add({ minutes: meeting.minutes }).toInstant();
    return model === undefined ? [] : [{ model, isRunning: Temporal.Instant.compare(now, ends) < 0 }];
  });
  const asked = near.filter(
    (meeting) =>
      Temporal.Instant.compare(meeting.start.toInstant(), now) > 0 &&
      invitedTo(agenda, meeting.body).includes(person),
  );
  return {
    ...{ minutes, actions: ownOpenActions(agenda, person, now), today },
    asked: asked.slice(0, 1).map((meeting) => ({
      ...{ meeting, programme, today, actions: [] },
      answer:
        attendanceOf(agenda.entries, {
          ...{ body: meeting.body, day: meeting.start.toPlainDate().toString() },
        }).find((one) => one.person === person)?.answer ?? null,
    })),
  };
}

/** A meeting that has begun and whose minutes are open, for those who write them. */
function concerns(
  agenda: Agenda,
  about: {
    readonly meeting: Meeting;
    readonly id: MeetingId;
    readonly person: string;
    readonly now: Temporal.Instant;
  },
): boolean {
  const { meeting, id, person, now } = about;
  return (
    Temporal.Instant.compare(meeting.start.toInstant(), now) <= 0 &&
    recordersOf(agenda, id.body).includes(person) &&
    !isWritten(agenda, id) &&
    !isClosed(recordedMinutes(agenda.entries, meetingId(id)))
  );
}
