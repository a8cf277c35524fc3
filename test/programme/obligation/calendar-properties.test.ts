/**
 * When people are asked, as properties: over Timrå's two years and over ten changes to and from summer time, in five
 * capitals, each person is asked once a week at nine their time, and nobody is nudged on a day off.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { runningByPerson } from '../../../src/programme/activity/running.ts';
import { nextPeriod, type Period, weekOf } from '../../../src/programme/calendar/period.ts';
import { isWorkingDay } from '../../../src/programme/calendar/work-calendar.ts';
import type { Agenda } from '../../../src/programme/obligation/agenda.ts';
import { dueObligations } from '../../../src/programme/obligation/due-obligations.ts';
import type { Obligation } from '../../../src/programme/obligation/obligation.ts';
import type { Country, Programme } from '../../../src/programme/programme.ts';
import { activity, agendaOf, confirmed, date, tinyProgramme } from '../tiny-programme.ts';

const CAPITALS: readonly (readonly [string, Country])[] = [
  ['Europe/Oslo', 'NO'],
  ['Europe/Stockholm', 'SE'],
  ['Europe/Copenhagen', 'DK'],
  ['Europe/Helsinki', 'FI'],
  ['Atlantic/Reykjavik', 'IS'],
];

const timra = readTimra();

describe.each(CAPITALS)('in %s', (timeZone, country) => {
  test('every prompt of 2016–2017 fires exactly once, at 09:00 there, on Friday or the working day before', () => {
    const agenda = agendaIn(timra, timeZone, country);
    const prompts = tickThrough(agenda, date('2016-08-01'), date('2017-12-31'), 7).filter(isPrompt);
    expect(new Set(prompts.map(({ key }) => key)).size).toBe(prompts.length);
    expect(prompts.map(({ key }) => key).toSorted()).toEqual(
      expectedPrompts(agenda, date('2016-08-01'), date('2017-12-31')).toSorted(),
    );
    for (const prompt of prompts) expectNineOnAWorkingDay(agenda, prompt, timeZone);
  });

  test('through every change to and from summer time 2026–2030 there is one prompt a week at 09:00', () => {
    const programme = tinyProgramme({
      start: date('2026-01-01'),
      end: date('2030-12-31'),
      country,
      activities: [activity('1.1', '2026-01-01', '2030-12-31', confirmed('ann'))],
    });
    const agenda = agendaIn(programme, timeZone, country);
    const prompts = tickThrough(agenda, date('2026-01-05'), date('2030-12-29'), 1).filter(isPrompt);
    expect(prompts.map(({ about }) => (about.kind === 'prompt' ? about.week : ''))).toEqual(
      weeks(date('2026-01-05'), date('2030-12-29')).map(({ id }) => id),
    );
    for (const prompt of prompts) expectNineOnAWorkingDay(agenda, prompt, timeZone);
    const offsets = new Set(prompts.map(({ dueAt }) => dueAt.toZonedDateTimeISO(timeZone).offset));
    expect(offsets.size).toBe(timeZone === 'Atlantic/Reykjavik' ? 1 : 2);
  });
});

test('no nudge on a weekend, a public holiday or a Swedish eve, nor outside 08–16', () => {
  const agenda = agendaIn(timra, 'Europe/Stockholm', 'SE');
  const nudges = tickThrough(agenda, date('2016-08-01'), date('2017-12-31'), 7).filter(
    ({ about }) => about.kind === 'nudge',
  );
  expect(nudges.length).toBeGreaterThan(200);
  for (const { dueAt } of nudges) {
    const local = dueAt.toZonedDateTimeISO('Europe/Stockholm');
    expect([local.toPlainDate().toString(), isWorkingDay(agenda.calendar, local.toPlainDate())]).toEqual([
      local.toPlainDate().toString(),
      true,
    ]);
    expect(local.toPlainTime().toString()).toBe('10:00:00');
  }
  const days = new Set(
    nudges.map(({ dueAt }) => dueAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString()),
  );
  // 26 December 2016 and 17 April, 1 May, 6 June and 25–26 December 2017 are Mondays and Tuesdays off.
  for (const off of ['2016-12-26', '2017-04-17', '2017-05-01', '2017-06-06', '2017-12-25', '2017-12-26'])
    expect(days.has(off)).toBe(false);
  expect(days.has('2016-12-27')).toBe(true);
});

test('nobody is prompted twice or nudged more than twice in a week, in whichever zone they are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CAPITALS), fc.nat(500), ([timeZone, country], offset) => {
      const agenda = agendaIn(timra, timeZone, country);
      const from = date('2016-08-01').add({ days: offset });
      const due = tickThrough(agenda, from, from.add({ days: 14 }), 3);
      const count = new Map<string, number>();
      for (const { about, to } of due) {
        if (about.kind !== 'prompt' && about.kind !== 'nudge') continue;
        const id = `${about.kind} ${to} ${about.week}`;
        count.set(id, (count.get(id) ?? 0) + 1);
      }
      for (const [id, times] of count) expect(times).toBeLessThanOrEqual(id.startsWith('prompt') ? 1 : 2);
    }),
    { numRuns: 40 },
  );
});

function readTimra(): Programme {
  const path = new URL('../../../examples/timra-2016/programme.yaml', import.meta.url);
  const { programme } = readPlan(readFileSync(path, 'utf8'));
  if (programme === null) throw new Error('the example does not read');
  return programme;
}

/** Everybody lives in the zone; the programme's own zone stays what it is. */
function agendaIn(programme: Programme, timeZone: string, country: Country): Agenda {
  const members = programme.people.map(({ id, email }) => ({
    person: id,
    email,
    slackUserId: null,
    timeZone,
    locale: null,
  }));
  return agendaOf(programme, {
    calendar: workCalendarFor(country),
    members: new Map(members.map((member) => [member.person, member])),
    confirmed: new Map([['project-leader', 'charlotte-sjostrom']]),
  });
}

/** What the ticks of the span owe together, each looking back `days` days. */
function tickThrough(
  agenda: Agenda,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
  days: number,
): readonly Obligation[] {
  const instant = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime('UTC').toInstant();
  const due: Obligation[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days }))
    due.push(...dueObligations(agenda, { after: instant(day), until: instant(day.add({ days })) }));
  return due;
}

function isPrompt({ about }: Obligation): boolean {
  return about.kind === 'prompt';
}

function expectNineOnAWorkingDay(agenda: Agenda, prompt: Obligation, timeZone: string): void {
  const local = prompt.dueAt.toZonedDateTimeISO(timeZone);
  const day = local.toPlainDate();
  expect(local.toPlainTime().toString()).toBe('09:00:00');
  expect(isWorkingDay(agenda.calendar, day)).toBe(true);
  const friday = weekOf(day).start.add({ days: 4 });
  for (
    let later = day.add({ days: 1 });
    Temporal.PlainDate.compare(later, friday) <= 0;
    later = later.add({ days: 1 })
  )
    expect(isWorkingDay(agenda.calendar, later)).toBe(false);
  expect(prompt.about.kind === 'prompt' && prompt.about.week).toBe(weekOf(day).id);
}

function expectedPrompts(
  agenda: Agenda,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly string[] {
  return weeks(from, until).flatMap((week) =>
    [...runningByPerson(agenda, week.start, week.end).keys()].map(
      (person) => `prompt:${agenda.programme.id}:${person}:${week.id}`,
    ),
  );
}

function weeks(from: Temporal.PlainDate, until: Temporal.PlainDate): readonly Period[] {
  const found: Period[] = [];
  for (let week = weekOf(from); Temporal.PlainDate.compare(week.start, until) <= 0; week = nextPeriod(week))
    found.push(week);
  return found;
}
