/**
 * Meetings through the plan's revisions. A meeting is the same one as long as its day stays; a day that disappears from a
 * body's meetings while another appears within three weeks of it is that meeting, moved. What follows for a calendar: the
 * entry keeps the id of the first day the meeting had (with a number where that day has had one before: calendars ignore what
 * comes after a cancellation), and its sequence counts how often its time or place has changed, so
 * that the same plan history always gives the same entry.
 */
import type { Meeting } from './meetings.ts';

/** The meetings of all bodies as one revision of the plan had them. */
export interface MeetingsThen {
  /** When the revision began to count. */
  readonly since: Temporal.Instant;
  readonly meetings: readonly Meeting[];
}

/** A meeting as the plan has it now. */
export interface TrackedMeeting {
  readonly meeting: Meeting;
  /** ISO date it was first set for, `2016-10-25.2` for the second of that day: the calendar entry's id. */
  readonly origin: string;
  /** Every ISO date it has had. */
  readonly days: readonly string[];
  readonly sequence: number;
}

/** What a revision did to a meeting that had not been held yet. */
export interface MeetingChange {
  readonly at: Temporal.Instant;
  readonly before: TrackedMeeting;
  /** `null`: the meeting is off. */
  readonly after: TrackedMeeting | null;
}

export interface TrackedMeetings {
  readonly current: readonly TrackedMeeting[];
  readonly changes: readonly MeetingChange[];
}

const FAR_DAYS = 21;

/** `history`: oldest first, the last is what holds now. */
export function trackMeetings(history: readonly MeetingsThen[]): TrackedMeetings {
  const [first, ...later] = history;
  const begin = beginner();
  let current = (first?.meetings ?? []).map(begin);
  const changes: MeetingChange[] = [];
  for (const { since, meetings } of later) {
    const step = follow(current, { meetings, since }, begin);
    current = step.current;
    changes.push(...step.changes);
  }
  return { current, changes };
}

/** Makes new entries, no two of them with the same id. */
function beginner(): (meeting: Meeting) => TrackedMeeting {
  const begun = new Map<string, number>();
  return (meeting) => {
    const day = dayOf(meeting);
    const count = (begun.get(idOf(meeting)) ?? 0) + 1;
    begun.set(idOf(meeting), count);
    return { meeting, origin: count === 1 ? day : `${day}.${count}`, days: [day], sequence: 0 };
  };
}

function follow(
  before: readonly TrackedMeeting[],
  { meetings: now, since: at }: MeetingsThen,
  begin: (meeting: Meeting) => TrackedMeeting,
): { readonly current: TrackedMeeting[]; readonly changes: readonly MeetingChange[] } {
  const left = new Map(before.map((one) => [idOf(one.meeting), one]));
  const kept = new Map<string, TrackedMeeting>();
  for (const meeting of now) {
    const same = left.get(idOf(meeting));
    if (same === undefined) continue;
    left.delete(idOf(meeting));
    kept.set(idOf(meeting), continued(same, meeting));
  }
  const added = now.filter((meeting) => !kept.has(idOf(meeting)));
  for (const { from, to } of moves([...left.values()], added)) {
    left.delete(idOf(from.meeting));
    kept.set(idOf(to), continued(from, to));
  }
  const current = now.map((meeting) => kept.get(idOf(meeting)) ?? begin(meeting));
  const byOrigin = new Map(current.map((one) => [one.meeting.body + one.origin, one]));
  const changes = before.flatMap((one): readonly MeetingChange[] => {
    if (Temporal.Instant.compare(one.meeting.start.toInstant(), at) <= 0) return [];
    const after = byOrigin.get(one.meeting.body + one.origin) ?? null;
    return after?.sequence === one.sequence ? [] : [{ at, before: one, after }];
  });
  return { current, changes };
}

/** By code units: the same on every machine. */
const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Nearest first; each day is the target of one move at most. */
function moves(
  gone: readonly TrackedMeeting[],
  added: readonly Meeting[],
): readonly { readonly from: TrackedMeeting; readonly to: Meeting }[] {
  const pairs = gone
    .flatMap((from) =>
      added
        .filter(({ body }) => body === from.meeting.body)
        .map((to) => ({ from, to, days: daysBetween(from.meeting, to) })),
    )
    .filter(({ days }) => days <= FAR_DAYS)
    .toSorted(
      (a, b) =>
        a.days - b.days || order(idOf(a.from.meeting), idOf(b.from.meeting)) || order(idOf(a.to), idOf(b.to)),
    );
  const taken = new Set<string>();
  return pairs.filter(({ from, to }) => {
    const ids = [`from ${idOf(from.meeting)}`, `to ${idOf(to)}`];
    if (ids.some((id) => taken.has(id))) return false;
    for (const id of ids) taken.add(id);
    return true;
  });
}

function continued(before: TrackedMeeting, meeting: Meeting): TrackedMeeting {
  const { start, minutes, place } = before.meeting;
  const isSame = start.equals(meeting.start) && minutes === meeting.minutes && place === meeting.place;
  const day = dayOf(meeting);
  return {
    meeting,
    origin: before.origin,
    days: before.days.includes(day) ? before.days : [...before.days, day],
    sequence: isSame ? before.sequence : before.sequence + 1,
  };
}

function daysBetween(one: Meeting, other: Meeting): number {
  return Math.abs(one.start.toPlainDate().until(other.start.toPlainDate()).days);
}

function dayOf({ start }: Meeting): string {
  return start.toPlainDate().toString();
}

function idOf(meeting: Meeting): string {
  return `${meeting.body} ${dayOf(meeting)}`;
}
