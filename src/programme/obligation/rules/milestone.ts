/**
 * Before a stage ends, and the working day after, its leader and the project leader get a mail (product rule 10: 14, 7
 * and 2 working days before, 1 after). The due date itself never moves (rule 8). What ends on the same day for the same
 * person travels in one mail. A mail that could not leave is replaced by the next one, never sent beside it.
 */
import { projectLeaderOf } from '../../activity/assignment.ts';
import { addWorkingDays } from '../../calendar/work-calendar.ts';
import { type Agenda, emailOf, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { datesOf, isInside, type ObligationRule, slotAt } from '../rule.ts';

/** How many working days a mail about something already past may be late. */
const LATE_WORKING_DAYS = 5;

export const milestoneRule: ObligationRule = (agenda, window) => {
  const { first, last } = datesOf(window);
  const offsets = agenda.programme.rhythm.milestoneOffsets;
  const reach = Math.max(0, ...offsets.map(Math.abs)) * 2 + 21;
  const from = first.subtract({ days: reach });
  const until = last.add({ days: reach });
  return [...duesOf(agenda)]
    .filter(
      ({ due }) => Temporal.PlainDate.compare(due, from) >= 0 && Temporal.PlainDate.compare(due, until) <= 0,
    )
    .flatMap((item) => mailsAbout(agenda, item))
    .filter(({ dueAt }) => isInside(window, dueAt));
};

interface Due {
  readonly due: Temporal.PlainDate;
  readonly person: string;
  readonly activities: readonly string[];
}

/** What ends when, by the person it concerns. */
function duesOf(agenda: Agenda): readonly Due[] {
  const leader = projectLeaderOf(agenda.programme, agenda.confirmed);
  const people = new Map(agenda.assignments.map(({ activity, person }) => [activity, person]));
  const found = new Map<string, { due: Temporal.PlainDate; person: string; activities: string[] }>();
  for (const { number, period } of agenda.programme.activities) {
    const due = period.end;
    if (due === null || period.confidence === 'unsure') continue;
    for (const person of new Set([people.get(number), leader])) {
      if (person === null || person === undefined || emailOf(agenda, person) === null) continue;
      const id = `${due.toString()} ${person}`;
      const known = found.get(id);
      if (known === undefined) found.set(id, { due, person, activities: [number] });
      else known.activities.push(number);
    }
  }
  return [...found.values()];
}

function mailsAbout(agenda: Agenda, { due, person, activities }: Due): readonly Obligation[] {
  const { rhythm, id: programme } = agenda.programme;
  const offsets = [...rhythm.milestoneOffsets].sort((a, b) => a - b);
  const slot = (offset: number): Temporal.Instant =>
    slotAt(addWorkingDays(agenda.calendar, due, offset), rhythm.mailTime, zoneOf(agenda, person));
  return offsets.map((offset, index) => ({
    key: `remind:${programme}:${due.toString()}:${offset}:${person}`,
    programme,
    to: person,
    channel: 'mail',
    dueAt: slot(offset),
    notBefore: slot(offset),
    lateUntil: slot(offsets[index + 1] ?? offset + LATE_WORKING_DAYS),
    about: { kind: 'milestone', activities, offset, due: due.toString() },
  }));
}
