import { expect, test } from 'vitest';
import { dueObligations } from '../../../src/programme/obligation/due-obligations.ts';
import { planReviewRule } from '../../../src/programme/obligation/rules/plan-review.ts';
import { agendaOf, at, calendarWith, date, tinyProgramme } from '../tiny-programme.ts';

function agenda(months: number | null) {
  const tiny = tinyProgramme({ start: date('2006-08-01'), end: date('2007-12-15') });
  return agendaOf(
    { ...tiny, rhythm: { ...tiny.rhythm, planReviewMonths: months } },
    { calendar: calendarWith('2006-12-01', '2007-10-01') },
  );
}

function due(months: number | null, after: string, until: string): readonly string[] {
  const window = { after: at(after), until: at(until) };
  return dueObligations(agenda(months), window, [planReviewRule]).map(
    ({ key, dueAt, lateUntil }) =>
      `${dueAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString()} ${key} ${String(lateUntil?.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString())}`,
  );
}

test('N14: every second month on the first working day, to project leader and coordinator, while it runs', () => {
  expect(due(2, '2006-08-01T00:00', '2008-06-01T00:00').filter((line) => line.includes(':lea '))).toEqual([
    '2006-10-02 plan-review:tiny:2006-10:lea 2006-12-04',
    '2006-12-04 plan-review:tiny:2006-12:lea 2007-02-01',
    '2007-02-01 plan-review:tiny:2007-02:lea 2007-04-02',
    '2007-04-02 plan-review:tiny:2007-04:lea 2007-06-01',
    '2007-06-01 plan-review:tiny:2007-06:lea 2007-08-01',
    '2007-08-01 plan-review:tiny:2007-08:lea 2007-10-02',
    '2007-10-02 plan-review:tiny:2007-10:lea 2007-12-03',
    '2007-12-03 plan-review:tiny:2007-12:lea 2008-02-01',
  ]);
  expect(due(2, '2006-10-01T00:00', '2006-10-03T00:00')).toHaveLength(2);
});

test('a plan that does not ask for it owes none', () => {
  expect(due(null, '2006-08-01T00:00', '2008-06-01T00:00')).toEqual([]);
});

test('two windows side by side owe what the whole owes', () => {
  const whole = due(3, '2006-08-01T00:00', '2008-06-01T00:00');
  for (const cut of ['2006-11-01T07:00', '2007-02-01T00:00', '2007-05-02T07:00'])
    expect([...due(3, '2006-08-01T00:00', cut), ...due(3, cut, '2008-06-01T00:00')]).toEqual(whole);
});
