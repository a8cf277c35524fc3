/**
 * The weekly check-in (issue: one prompt on Friday 09:00, at most two nudges, never on a day off; product rule 7).
 * The week asked about is the ISO week of the rhythm's prompt day. A prompt day off moves to the working day before;
 * a nudge day off is skipped. Each message is replaced by its successor: a prompt that could not leave before the first
 * nudge is never sent beside it.
 */
import { coordinatorOf, projectLeaderOf } from '../../activity/assignment.ts';
import { runningByPerson } from '../../activity/running.ts';
import { type Period, nextPeriod, weekOf } from '../../calendar/period.ts';
import {
  isWorkingDay,
  type WorkCalendar,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../calendar/work-calendar.ts';
import { type Agenda, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { datesOf, isInside, type ObligationRule, slotAt, type Window } from '../rule.ts';

export const checkInKey = {
  prompt: (programme: string, person: string, week: string) => `prompt:${programme}:${person}:${week}`,
  nudge: (programme: string, person: string, week: string, number: number) =>
    `nudge:${programme}:${person}:${week}:${number}`,
  overview: (programme: string, person: string, week: string) => `overview:${programme}:${person}:${week}`,
};

export const checkInRule: ObligationRule = (agenda, window) => {
  const obligations: Obligation[] = [];
  for (const week of weeksTouching(window)) {
    const running = runningByPerson(agenda, week.start, week.end);
    for (const [person, activities] of running) {
      obligations.push(
        ...messagesTo(agenda, { person, activities: activities.map(({ number }) => number) }, week),
      );
    }
    if (running.size > 0) obligations.push(...overviewOf(agenda, week));
  }
  return obligations.filter(({ dueAt }) => isInside(window, dueAt));
};

/** The moments of one week's check-in for one person. */
export interface CheckInSlots {
  readonly prompt: Temporal.Instant;
  /** `null` where the nudge day is a day off. */
  readonly nudges: readonly (Temporal.Instant | null)[];
  readonly overview: Temporal.Instant;
}

export function checkInSlots(agenda: Agenda, person: string, week: Period): CheckInSlots {
  const { rhythm } = agenda.programme;
  const timeZone = zoneOf(agenda, person);
  const promptDay = week.start.add({ days: rhythm.prompt.weekday - 1 });
  const follow = (weekday: number): Temporal.PlainDate =>
    promptDay.add({ days: ((weekday - promptDay.dayOfWeek + 6) % 7) + 1 });
  return {
    prompt: slotAt(workingDayOnOrBefore(agenda.calendar, promptDay), rhythm.prompt.time, timeZone),
    nudges: rhythm.nudges.map(({ weekday, time }) =>
      slotOnWorkingDay(agenda.calendar, follow(weekday), (date) => slotAt(date, time, timeZone)),
    ),
    overview: slotAt(
      workingDayOnOrAfter(agenda.calendar, follow(rhythm.overview.weekday)),
      rhythm.overview.time,
      agenda.programme.timeZone,
    ),
  };
}

function slotOnWorkingDay(
  calendar: WorkCalendar,
  date: Temporal.PlainDate,
  slot: (date: Temporal.PlainDate) => Temporal.Instant,
): Temporal.Instant | null {
  return isWorkingDay(calendar, date) ? slot(date) : null;
}

function messagesTo(
  agenda: Agenda,
  to: { readonly person: string; readonly activities: readonly string[] },
  week: Period,
): readonly Obligation[] {
  const slots = checkInSlots(agenda, to.person, week);
  const programme = agenda.programme.id;
  const base = { programme, to: to.person, channel: 'slack' } as const;
  const until = (index: number): Temporal.Instant =>
    slots.nudges.slice(index).find((nudge) => nudge !== null) ?? slots.overview;
  return [
    {
      ...base,
      key: checkInKey.prompt(programme, to.person, week.id),
      dueAt: slots.prompt,
      notBefore: slots.prompt,
      lateUntil: until(0),
      about: { kind: 'prompt', week: week.id, activities: to.activities },
    },
    ...slots.nudges.flatMap((dueAt, index): Obligation[] =>
      dueAt === null
        ? []
        : [
            {
              ...base,
              key: checkInKey.nudge(programme, to.person, week.id, index + 1),
              dueAt,
              notBefore: dueAt,
              lateUntil: until(index + 1),
              about: { kind: 'nudge', week: week.id, number: index + 1 },
            },
          ],
    ),
  ];
}

/** One private list to the coordinator, or to the project leader where there is none. */
function overviewOf(agenda: Agenda, week: Period): readonly Obligation[] {
  const person =
    coordinatorOf(agenda.programme, agenda.confirmed) ?? projectLeaderOf(agenda.programme, agenda.confirmed);
  if (person === undefined) return [];
  const programme = agenda.programme.id;
  const dueAt = checkInSlots(agenda, person, week).overview;
  return [
    {
      key: checkInKey.overview(programme, person, week.id),
      programme,
      to: person,
      channel: 'slack',
      dueAt,
      notBefore: dueAt,
      lateUntil: checkInSlots(agenda, person, nextPeriod(week)).prompt,
      about: { kind: 'overview', week: week.id },
    },
  ];
}

/** Weeks whose check-in can have a message in the window: its messages leave up to ten days after its Monday. */
function weeksTouching(window: Window): readonly Period[] {
  const { first, last } = datesOf(window);
  const weeks: Period[] = [];
  for (
    let week = weekOf(first.subtract({ days: 14 }));
    Temporal.PlainDate.compare(week.start, last) <= 0;
    week = nextPeriod(week)
  )
    weeks.push(week);
  return weeks;
}
