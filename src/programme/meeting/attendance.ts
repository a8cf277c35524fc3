/** Who has said that they come to a meeting. Everybody's newest word counts, and nobody's word replaces another's. */
import { entriesOf, type Entry, type EntryOf } from '../register/entry.ts';

export type AttendanceAnswer = EntryOf<'attendance'>['content']['answer'];

export interface Attendance {
  readonly person: string;
  readonly answer: AttendanceAnswer;
  readonly at: Temporal.Instant;
  /** Entry id. */
  readonly source: string;
}

/** How an answer is filed: one row of the register per person and meeting. `day`: ISO date. */
export function attendanceEntry(input: {
  readonly body: string;
  readonly day: string;
  readonly person: string;
  readonly answer: AttendanceAnswer;
}) {
  const { body, day, person, answer } = input;
  return { subject: body, period: `${day}:${person}`, content: { kind: 'attendance', answer } } as const;
}

/** The newest answer of each person, in the order of answering. */
export function attendanceOf(
  entries: readonly Entry[],
  meeting: { readonly body: string; readonly day: string },
): readonly Attendance[] {
  const newest = new Map<string, Attendance>();
  for (const { id, subject, period, by, at, content } of entriesOf(entries, 'attendance')) {
    const [day, person = by] = period.split(':');
    if (subject !== meeting.body || day !== meeting.day) continue;
    newest.delete(person);
    newest.set(person, { person, answer: content.answer, at, source: id });
  }
  return [...newest.values()];
}
