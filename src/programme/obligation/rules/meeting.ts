/**
 * Before a body meets: a digest some working days ahead (five by default) and a reminder on the working day
 * before, to its members, the project leader and the coordinator. Neither makes sense after the meeting has begun.
 */
import { addWorkingDays } from '../../calendar/work-calendar.ts';
import { type Meeting, meetingsOf } from '../../meeting/meetings.ts';
import type { Body } from '../../programme.ts';
import { type Agenda, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { datesOf, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';
import { recipientsOf } from './report.ts';

export const meetingRule: ObligationRule = (agenda, window) => {
  const { first, last } = datesOf(window);
  const near = { first, last: last.add({ days: agenda.programme.rhythm.digestOffset * 2 + 21 }) };
  return agenda.programme.bodies
    .flatMap((body) =>
      meetingsOf(agenda.programme, body, agenda.calendar)
        .filter(({ start }) => mayBeInside(near, start.toPlainDate()))
        .flatMap((meeting) => mailsBefore(agenda, body, meeting)),
    )
    .filter(({ dueAt }) => isInside(window, dueAt));
};

function mailsBefore(agenda: Agenda, body: Body, meeting: Meeting): readonly Obligation[] {
  const { id: programme, rhythm } = agenda.programme;
  const day = meeting.start.toPlainDate();
  const about = { body: body.id, meeting: day.toString() };
  return recipientsOf(agenda, [body.id, 'project-leader', 'coordinator']).flatMap((person): Obligation[] => {
    const slot = (workingDays: number): Temporal.Instant =>
      slotAt(addWorkingDays(agenda.calendar, day, -workingDays), rhythm.mailTime, zoneOf(agenda, person));
    const base = { programme, to: person, channel: 'mail' } as const;
    return [
      {
        ...base,
        key: `digest:${programme}:${body.id}:${day.toString()}:${person}`,
        dueAt: slot(rhythm.digestOffset),
        notBefore: slot(rhythm.digestOffset),
        lateUntil: slot(1),
        about: { kind: 'digest', ...about },
      },
      {
        ...base,
        key: `meeting:${programme}:${body.id}:${day.toString()}:${person}`,
        dueAt: slot(1),
        notBefore: slot(1),
        lateUntil: meeting.start.toInstant(),
        about: { kind: 'meeting-reminder', ...about },
      },
    ];
  });
}
