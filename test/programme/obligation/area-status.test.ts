import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { assignmentsOf } from '../../../src/programme/activity/assignment.ts';
import { isWorkingDay } from '../../../src/programme/calendar/work-calendar.ts';
import { areaStatusRule } from '../../../src/programme/obligation/rules/area-status.ts';
import { programme } from '../../plan/support/fyrbodal.ts';
import { agendaOf, at } from '../tiny-programme.ts';

const calendar = workCalendarFor('SE');
const agenda = agendaOf(programme(), { calendar, assignments: assignmentsOf(programme(), new Map()) });
const FROM = at('2021-04-12T00:00');
const UNTIL = at('2021-12-31T00:00');
const all = areaStatusRule(agenda, { after: FROM, until: UNTIL });

const local = (instant: Temporal.Instant | null) =>
  instant?.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString();

test('F04: three working days before the digest of 20 May leaves (Ascension Day between), open until it does', () => {
  const before = all.filter(({ about }) => about.kind === 'area-status' && about.week === '2021-W18');
  expect(before).toMatchObject([
    { key: 'area:fyrbodal-2021:sara-herrman:2021-W18', to: 'sara-herrman', channel: 'slack' },
  ]);
  expect(local(before[0]?.dueAt ?? null)).toBe('2021-05-07T13:00:00');
  expect(local(before[0]?.lateUntil ?? null)).toBe('2021-05-12T08:00:00');
});

test('once a week at most, on working days inside 08–16, also where a report and a digest fall together', () => {
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  for (const { dueAt, about } of all) {
    const when = dueAt.toZonedDateTimeISO('Europe/Stockholm');
    expect(isWorkingDay(calendar, when.toPlainDate())).toBe(true);
    expect(when.hour).toBe(13);
    const week = `${String(when.yearOfWeek)}-W${String(when.weekOfYear).padStart(2, '0')}`;
    expect(about).toEqual({ kind: 'area-status', week });
  }
  // The digest before 7 September leaves on 31 August, the reports of August on 1 September: one question.
  const august = all.filter(({ dueAt }) => local(dueAt)?.startsWith('2021-08-2'));
  expect(august.map(({ dueAt, lateUntil }) => [local(dueAt), local(lateUntil)])).toEqual([
    ['2021-08-26T13:00:00', '2021-09-01T08:00:00'],
  ]);
});

test('any two windows owe together what one owes', () => {
  const hours = FROM.until(UNTIL, { largestUnit: 'hour' }).hours;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: hours }), (offset) => {
      const middle = FROM.add({ hours: offset });
      const parts = [
        ...areaStatusRule(agenda, { after: FROM, until: middle }),
        ...areaStatusRule(agenda, { after: middle, until: UNTIL }),
      ];
      expect(parts.map(({ key }) => key).toSorted()).toEqual(all.map(({ key }) => key).toSorted());
    }),
    { numRuns: 60 },
  );
});

test('hour by hour as by the whole week', () => {
  const [start, end] = [at('2021-05-03T00:00'), at('2021-05-10T00:00')];
  const ticks = Array.from({ length: 168 }, (_, hour) => start.add({ hours: hour })).flatMap((after) =>
    areaStatusRule(agenda, { after, until: after.add({ hours: 1 }) }),
  );
  expect(ticks).toEqual(areaStatusRule(agenda, { after: start, until: end }));
  expect(ticks).toHaveLength(1);
});

test('a programme without areas asks nobody', () => {
  const without = agendaOf({ ...programme(), statusAreas: [] }, { calendar });
  expect(areaStatusRule(without, { after: FROM, until: UNTIL })).toEqual([]);
});
