/**
 * Around a meeting. When the digest leaves, whoever is invited and in Slack is asked there whether they come. When the
 * meeting begins, whoever takes the minutes gets the agenda to write under. From then on each step of the minutes has its
 * message: to the adjuster when they are sent, back to the writer when they are returned, and to everybody invited when
 * they are adjusted. A step is told a minute later, so that a beat in between misses nothing.
 */
import { addWorkingDays } from '../../calendar/work-calendar.ts';
import { invitedTo } from '../../meeting/invited-to.ts';
import { parseMeetingId } from '../../meeting/meeting-id.ts';
import { type Meeting, meetingsOf } from '../../meeting/meetings.ts';
import { recorderOf } from '../../meeting/minutes-parties.ts';
import type { Body } from '../../programme.ts';
import { entriesOf, type EntryOf } from '../../register/entry.ts';
import { type Agenda, emailOf, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { nextOpenMoment } from '../quiet-hours.ts';
import { datesOf, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';

const PAUSE = { minutes: 1 } as const;
/** So long after its beginning nobody needs to be told that a meeting goes on. */
const RECORD_UNTIL = { hours: 24 } as const;

interface MeetingKey {
  readonly body: string;
  readonly meeting: string;
}

export const minutesKey = {
  attendance: (programme: string, { body, meeting }: MeetingKey, person: string): string =>
    `attendance:${programme}:${body}:${meeting}:${person}`,
  minutes: (programme: string, about: MeetingKey & { readonly step: string }, person: string): string =>
    `minutes:${programme}:${about.body}:${about.meeting}:${about.step}:${person}`,
};

export const minutesRule: ObligationRule = (agenda, window) => {
  const { first, last } = datesOf(window);
  const near = {
    first: first.subtract({ days: 1 }),
    last: last.add({ days: agenda.programme.rhythm.digestOffset * 2 + 21 }),
  };
  const before = agenda.programme.bodies.flatMap((body) =>
    meetingsOf(agenda.programme, body, agenda.calendar)
      .filter(({ start }) => mayBeInside(near, start.toPlainDate()))
      .flatMap((meeting) => [...asked(agenda, body, meeting), ...begun(agenda, body, meeting)]),
  );
  const steps = entriesOf(agenda.entries, 'minutes-step').flatMap((entry) => stepOf(agenda, entry));
  return [...before, ...steps].filter(({ dueAt }) => isInside(window, dueAt));
};

function asked(agenda: Agenda, { id: body }: Body, meeting: Meeting): readonly Obligation[] {
  const { id: programme, rhythm } = agenda.programme;
  const about = { body, meeting: meeting.start.toPlainDate().toString() };
  const day = addWorkingDays(agenda.calendar, meeting.start.toPlainDate(), -rhythm.digestOffset);
  return invitedTo(agenda, body)
    .filter((person) => isInSlack(agenda, person))
    .map((person) => {
      const dueAt = nextOpenMoment(agenda, person, slotAt(day, rhythm.mailTime, zoneOf(agenda, person)));
      return {
        ...{ programme, to: person, channel: 'slack', dueAt, notBefore: dueAt },
        key: minutesKey.attendance(programme, about, person),
        lateUntil: meeting.start.toInstant(),
        about: { kind: 'attendance', ...about },
      };
    });
}

/** At the start itself, whatever the hour: whoever sits in the meeting is at work. */
function begun(agenda: Agenda, { id: body }: Body, { start }: Meeting): readonly Obligation[] {
  const person = recorderOf(agenda, body);
  if (person === undefined) return [];
  const programme = agenda.programme.id;
  const about = { body, meeting: start.toPlainDate().toString(), step: 'record' } as const;
  const dueAt = start.toInstant();
  return [
    {
      ...{ programme, to: person, channel: 'slack', dueAt, notBefore: dueAt },
      key: minutesKey.minutes(programme, about, person),
      lateUntil: dueAt.add(RECORD_UNTIL),
      about: { kind: 'minutes', ...about },
    },
  ];
}

function stepOf(agenda: Agenda, entry: EntryOf<'minutes-step'>): readonly Obligation[] {
  const id = parseMeetingId(entry.subject);
  if (id === undefined) return [];
  const { step, adjuster } = entry.content;
  const about = { body: id.body, meeting: id.day };
  const owed = (
    to: string,
    name: 'adjust' | 'returned' | 'closed',
    isMail: boolean,
  ): readonly Obligation[] => {
    const channel = !isMail && isInSlack(agenda, to) ? 'slack' : 'mail';
    if (channel === 'mail' && emailOf(agenda, to) === null) return [];
    const at = entry.at.add(PAUSE);
    const dueAt = channel === 'slack' ? nextOpenMoment(agenda, to, at) : at;
    const programme = agenda.programme.id;
    const key = minutesKey.minutes(programme, { ...about, step: `${name}-${String(entry.revision)}` }, to);
    return [
      {
        ...{ key, programme, to, channel, dueAt, notBefore: dueAt, lateUntil: null },
        about: { kind: 'minutes', ...about, step: name },
      },
    ];
  };
  switch (step) {
    case 'sent':
      return adjuster === null ? [] : owed(adjuster, 'adjust', false);
    case 'returned': {
      const writer = recorderOf(agenda, id.body);
      return writer === undefined ? [] : owed(writer, 'returned', false);
    }
    case 'adjusted':
      return invitedTo(agenda, id.body).flatMap((person) => owed(person, 'closed', true));
    case 'registered':
      return [];
  }
}

function isInSlack(agenda: Agenda, person: string): boolean {
  return (agenda.members.get(person)?.slackUserId ?? null) !== null;
}
