/**
 * The weekly check-in: one prompt on Friday 09:00, at most two nudges, never on a day off.
 * The week asked about is the ISO week of the rhythm's prompt day. A prompt day off moves to the working day before;
 * a nudge day off is skipped. Each message is replaced by its successor: a prompt that could not leave before the first
 * nudge is never sent beside it. A week whose question lay before the programme was known here has none of them.
 */
import { coordinatorOf, projectLeaderOf } from '../../activity/assignment.ts';
import { runningByPerson } from '../../activity/running.ts';
import { nextPeriod, type Period, weekOf } from '../../calendar/period.ts';
import { isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore } from '../../calendar/work-calendar.ts';
import { type Agenda, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { datesOf, type DateWindow, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';

export const checkInKey = {
  prompt: (programme: string, person: string, week: string) => `prompt:${programme}:${person}:${week}`,
  nudge: (programme: string, person: string, week: string, number: number) =>
    `nudge:${programme}:${person}:${week}:${number}`,
  overview: (programme: string, person: string, week: string) => `overview:${programme}:${person}:${week}`,
};

export const checkInRule: ObligationRule = (agenda, window) => {
  const dates = datesOf(window);
  return weeksTouching(dates)
    .flatMap((week) => messagesOf(agenda, week, dates))
    .filter(({ dueAt }) => isInside(window, dueAt));
};

/** On which dates one week's check-in has its messages; the same for everybody. */
interface CheckInDates {
  readonly prompt: Temporal.PlainDate;
  /** `null` where the nudge day is a day off. */
  readonly nudges: readonly (Temporal.PlainDate | null)[];
  readonly overview: Temporal.PlainDate;
}

/** The moments of one week's check-in for one person. */
export interface CheckInSlots {
  readonly prompt: Temporal.Instant;
  readonly nudges: readonly (Temporal.Instant | null)[];
  readonly overview: Temporal.Instant;
}

export function checkInSlots(agenda: Agenda, person: string, week: Period): CheckInSlots {
  const dates = checkInDates(agenda, week);
  return {
    prompt: promptSlot(agenda, person, dates),
    nudges: dates.nudges.map((_, index) => nudgeSlot(agenda, { person, index }, dates)),
    overview: overviewSlot(agenda, dates),
  };
}

export function checkInDates(
  { programme, calendar }: Pick<Agenda, 'programme' | 'calendar'>,
  week: Period,
): CheckInDates {
  const { rhythm } = programme;
  const promptDay = week.start.add({ days: rhythm.prompt.weekday - 1 });
  const follow = (weekday: number): Temporal.PlainDate =>
    promptDay.add({ days: ((weekday - promptDay.dayOfWeek + 6) % 7) + 1 });
  return {
    prompt: workingDayOnOrBefore(calendar, promptDay),
    nudges: rhythm.nudges.map(({ weekday }) => {
      const day = follow(weekday);
      return isWorkingDay(calendar, day) ? day : null;
    }),
    overview: workingDayOnOrAfter(calendar, follow(rhythm.overview.weekday)),
  };
}

function promptSlot(agenda: Agenda, person: string, { prompt }: CheckInDates): Temporal.Instant {
  return slotAt(prompt, agenda.programme.rhythm.prompt.time, zoneOf(agenda, person));
}

function nudgeSlot(
  agenda: Agenda,
  { person, index }: { readonly person: string; readonly index: number },
  { nudges }: CheckInDates,
): Temporal.Instant | null {
  const date = nudges[index] ?? null;
  const nudge = agenda.programme.rhythm.nudges[index];
  if (date === null || nudge === undefined) return null;
  return slotAt(date, nudge.time, zoneOf(agenda, person));
}

function overviewSlot({ programme }: Agenda, { overview }: CheckInDates): Temporal.Instant {
  return slotAt(overview, programme.rhythm.overview.time, programme.timeZone);
}

/** Looks at dates first: in most windows of most weeks there is nothing, and that has to cost next to nothing. */
function messagesOf(agenda: Agenda, week: Period, window: DateWindow): readonly Obligation[] {
  const dates = checkInDates(agenda, week);
  const hasPrompt = mayBeInside(window, dates.prompt);
  const nudges = dates.nudges.map((date) => date !== null && mayBeInside(window, date));
  const hasOverview = mayBeInside(window, dates.overview);
  if (!hasPrompt && !hasOverview && !nudges.includes(true)) return [];
  // Whoever could not have been asked is not reminded, and nobody is told who has not answered.
  const couldAsk = (person: string): boolean =>
    Temporal.Instant.compare(promptSlot(agenda, person, dates), agenda.knownSince) >= 0;
  const running = runningByPerson(agenda, week.start, week.end);
  const toLeaders = [...running].flatMap(([person, activities]) => [
    ...(hasPrompt
      ? [
          promptTo(
            agenda,
            { person, week, dates },
            activities.map(({ number }) => number),
          ),
        ]
      : []),
    ...nudges.flatMap((isNear, index) =>
      isNear && couldAsk(person) ? nudgeTo(agenda, { person, week, dates }, index) : [],
    ),
  ]);
  return hasOverview && [...running.keys()].some(couldAsk)
    ? [...toLeaders, ...overviewOf(agenda, week, dates)]
    : toLeaders;
}

interface Addressed {
  readonly person: string;
  readonly week: Period;
  readonly dates: CheckInDates;
}

function promptTo(agenda: Agenda, to: Addressed, activities: readonly string[]): Obligation {
  const { person, week, dates } = to;
  const programme = agenda.programme.id;
  const dueAt = promptSlot(agenda, person, dates);
  return {
    key: checkInKey.prompt(programme, person, week.id),
    programme,
    to: person,
    channel: 'slack',
    dueAt,
    notBefore: dueAt,
    lateUntil: replacedAt(agenda, to, 0),
    about: { kind: 'prompt', week: week.id, activities },
  };
}

function nudgeTo(agenda: Agenda, to: Addressed, index: number): readonly Obligation[] {
  const { person, week, dates } = to;
  const programme = agenda.programme.id;
  const dueAt = nudgeSlot(agenda, { person, index }, dates);
  if (dueAt === null) return [];
  return [
    {
      key: checkInKey.nudge(programme, person, week.id, index + 1),
      programme,
      to: person,
      channel: 'slack',
      dueAt,
      notBefore: dueAt,
      lateUntil: replacedAt(agenda, to, index + 1),
      about: { kind: 'nudge', week: week.id, number: index + 1 },
    },
  ];
}

/** When the next message of the week takes over: the first nudge from `index` on that leaves at all, else the overview. */
function replacedAt(agenda: Agenda, { person, dates }: Addressed, index: number): Temporal.Instant {
  for (let next = index; next < dates.nudges.length; next += 1) {
    const slot = nudgeSlot(agenda, { person, index: next }, dates);
    if (slot !== null) return slot;
  }
  return overviewSlot(agenda, dates);
}

/** One private list to the coordinator, or to the project leader where there is none. */
function overviewOf(agenda: Agenda, week: Period, dates: CheckInDates): readonly Obligation[] {
  const person =
    coordinatorOf(agenda.programme, agenda.confirmed) ?? projectLeaderOf(agenda.programme, agenda.confirmed);
  if (person === undefined) return [];
  const programme = agenda.programme.id;
  const dueAt = overviewSlot(agenda, dates);
  return [
    {
      key: checkInKey.overview(programme, person, week.id),
      programme,
      to: person,
      channel: 'slack',
      dueAt,
      notBefore: dueAt,
      lateUntil: promptSlot(agenda, person, checkInDates(agenda, nextPeriod(week))),
      about: { kind: 'overview', week: week.id },
    },
  ];
}

/** Weeks whose check-in can have a message in the window: its messages leave up to two weeks after its Monday. */
function weeksTouching({ first, last }: DateWindow): readonly Period[] {
  const weeks: Period[] = [];
  for (
    let week = weekOf(first.subtract({ days: 14 }));
    Temporal.PlainDate.compare(week.start, last) <= 0;
    week = nextPeriod(week)
  )
    weeks.push(week);
  return weeks;
}
