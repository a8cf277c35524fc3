/**
 * Before a stage ends, and the working day after, its leader and the project leader get a mail: 14, 7 and 2
 * working days before, 1 after. The due date itself never moves. What ends on the same day for the same person travels
 * in one mail. A mail that could not leave is replaced by the next one, never sent beside it.
 */
import { projectLeaderOf } from '../../activity/assignment.ts';
import { addWorkingDays } from '../../calendar/work-calendar.ts';
import type { Activity } from '../../programme.ts';
import { type Agenda, emailOf, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { datesOf, type DateWindow, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';

/** How many working days a mail about something already past may be late. */
const LATE_WORKING_DAYS = 5;

export const milestoneRule: ObligationRule = (agenda, window) => {
  const dates = datesOf(window);
  return [...endsOf(agenda)]
    .flatMap(([due, activities]) =>
      mailsAbout(agenda, { due: Temporal.PlainDate.from(due), activities }, dates),
    )
    .filter(({ dueAt }) => isInside(window, dueAt));
};

interface End {
  readonly due: Temporal.PlainDate;
  readonly activities: readonly Activity[];
}

/** Activities by the ISO date they end on; a date that was not read surely is a question, never a reminder. */
function endsOf({ programme }: Agenda): ReadonlyMap<string, readonly Activity[]> {
  const ends = new Map<string, Activity[]>();
  for (const activity of programme.activities) {
    const { end, confidence } = activity.period;
    if (end === null || confidence === 'unsure') continue;
    const known = ends.get(end.toString());
    if (known === undefined) ends.set(end.toString(), [activity]);
    else known.push(activity);
  }
  return ends;
}

function mailsAbout(agenda: Agenda, { due, activities }: End, dates: DateWindow): readonly Obligation[] {
  const offsets = [...agenda.programme.rhythm.milestoneOffsets].sort((a, b) => a - b);
  if (!mayReach(due, offsets, dates)) return [];
  return offsets.flatMap((offset, index) => {
    const day = addWorkingDays(agenda.calendar, due, offset);
    if (!mayBeInside(dates, day)) return [];
    const next = addWorkingDays(agenda.calendar, due, offsets[index + 1] ?? offset + LATE_WORKING_DAYS);
    return [...concerned(agenda, activities)].map(([person, numbers]) =>
      mailTo(agenda, { person, numbers }, { due, offset, day, next }),
    );
  });
}

/** Cheap and generous: working days are at most about twice as many calendar days, and a long holiday more. */
function mayReach(due: Temporal.PlainDate, offsets: readonly number[], { first, last }: DateWindow): boolean {
  const reach = { days: Math.max(0, ...offsets.map(Math.abs)) * 2 + 21 };
  return mayBeInside({ first: first.subtract(reach), last: last.add(reach) }, due);
}

/** Who is written to about what: the leaders and the project leader, each once, those with a mail address. */
function concerned(agenda: Agenda, activities: readonly Activity[]): ReadonlyMap<string, readonly string[]> {
  const projectLeader = projectLeaderOf(agenda.programme, agenda.confirmed);
  const leaders = new Map(agenda.assignments.map(({ activity, person }) => [activity, person]));
  const found = new Map<string, string[]>();
  for (const { number } of activities)
    for (const person of new Set([leaders.get(number), projectLeader])) {
      if (person === null || person === undefined || emailOf(agenda, person) === null) continue;
      found.set(person, [...(found.get(person) ?? []), number]);
    }
  return found;
}

function mailTo(
  agenda: Agenda,
  { person, numbers }: { readonly person: string; readonly numbers: readonly string[] },
  when: {
    readonly due: Temporal.PlainDate;
    readonly offset: number;
    readonly day: Temporal.PlainDate;
    readonly next: Temporal.PlainDate;
  },
): Obligation {
  const { rhythm, id: programme } = agenda.programme;
  const slot = (day: Temporal.PlainDate): Temporal.Instant =>
    slotAt(day, rhythm.mailTime, zoneOf(agenda, person));
  const dueAt = slot(when.day);
  const due = when.due.toString();
  return {
    key: `remind:${programme}:${due}:${when.offset}:${person}`,
    programme,
    to: person,
    channel: 'mail',
    dueAt,
    notBefore: dueAt,
    lateUntil: slot(when.next),
    about: { kind: 'milestone', activities: numbers, offset: when.offset, due },
  };
}
