/**
 * Who chooses the colours of whole areas is asked in the week before a report or a meeting's digest leaves (F04), three
 * working days ahead at one, their own time, away from the morning's check-in; once a week however much is to leave. An answer that would come after all
 * of it has gone is asked for no more.
 */
import { addWorkingDays } from '../../calendar/work-calendar.ts';
import { weekOf } from '../../calendar/period.ts';
import { meetingsOf } from '../../meeting/meetings.ts';
import { areasByOwner } from '../../status/area-owner.ts';
import { type Agenda, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { reportDay, reportOccasions } from '../report-occasions.ts';
import { datesOf, type DateWindow, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';

const ASKED_AT = Temporal.PlainTime.from('13:00');
const DAYS_AHEAD = 3;

export const areaStatusKey = (programme: string, person: string, week: string): string =>
  `area:${programme}:${person}:${week}`;

export const areaStatusRule: ObligationRule = (agenda, window) => {
  if (agenda.programme.statusAreas.length === 0) return [];
  const dates = datesOf(window);
  // A whole week on both sides, so that the first day of a week is found whatever part of it the window holds.
  const near = { first: dates.first.subtract({ days: 7 }), last: dates.last.add({ days: 7 }) };
  return asksWithin(agenda, near)
    .filter(({ day }) => mayBeInside(dates, day))
    .flatMap((ask) => [...areasByOwner(agenda).keys()].map((person) => askOf(agenda, ask, person)))
    .filter(({ dueAt }) => isInside(window, dueAt));
};

interface Ask {
  readonly week: string;
  readonly day: Temporal.PlainDate;
  /** The last day that week's answer is wanted for. */
  readonly neededOn: Temporal.PlainDate;
}

function askOf(agenda: Agenda, { week, day, neededOn }: Ask, person: string): Obligation {
  const { id: programme, rhythm, timeZone } = agenda.programme;
  const dueAt = slotAt(day, ASKED_AT, zoneOf(agenda, person));
  return {
    key: areaStatusKey(programme, person, week),
    programme,
    to: person,
    channel: 'slack',
    dueAt,
    notBefore: dueAt,
    lateUntil: slotAt(neededOn, rhythm.mailTime, timeZone),
    about: { kind: 'area-status', week },
  };
}

/** One a week: on the first of the week's days, open until the last of what it is wanted for. */
function asksWithin(agenda: Agenda, near: DateWindow): readonly Ask[] {
  const weeks = new Map<string, Ask>();
  for (const neededOn of neededDays(agenda, near)) {
    const day = addWorkingDays(agenda.calendar, neededOn, -DAYS_AHEAD);
    const week = weekOf(day).id;
    const known = weeks.get(week) ?? { week, day, neededOn };
    weeks.set(week, {
      week,
      day: Temporal.PlainDate.compare(day, known.day) < 0 ? day : known.day,
      neededOn: Temporal.PlainDate.compare(neededOn, known.neededOn) > 0 ? neededOn : known.neededOn,
    });
  }
  return [...weeks.values()];
}

/** Days on which something leaves whose question can fall within the dates. */
function neededDays(agenda: Agenda, near: DateWindow): readonly Temporal.PlainDate[] {
  const { programme, calendar } = agenda;
  // Three working days are at most some two weeks: Christmas and Easter.
  const dates = { first: near.first, last: near.last.add({ days: 14 }) };
  const reports = programme.reporting
    // Nobody can be asked ahead of a change that is yet to be raised.
    .filter(({ kind }) => kind !== 'change')
    .flatMap((owed) =>
      reportOccasions(agenda, owed, dates).map((occasion) => reportDay(agenda, owed, occasion)),
    );
  const digests = programme.bodies.flatMap((body) =>
    meetingsOf(programme, body, calendar).map(({ start }) =>
      addWorkingDays(calendar, start.toPlainDate(), -programme.rhythm.digestOffset),
    ),
  );
  return [...reports, ...digests].filter((day) => mayBeInside(dates, day));
}
