import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../src/plan/read-date.ts';

test.each([
  ['2015- 04-27 § 61', '2015-04-27', '§ 61', null],
  ['2015 -06-15 § 91', '2015-06-15', '§ 91', null],
  ['2016-05-23', '2016-05-23', null, null],
  ['Förslag presenteras 2016-06-30', '2016-06-30', null, 'Förslag presenteras'],
  ['20160214', '2016-02-14', null, null],
  ['20.10.2006', '2006-10-20', null, null],
])('T03: %s', (raw, date, section, note) => {
  const read = readDate(raw);
  expect(read.date?.toString()).toBe(date);
  expect([read.section, read.note, read.raw]).toEqual([section, note, raw]);
});

test('T03: a month is no date, but its month is known', () => {
  expect(readDate('April 2016 ¹')).toMatchObject({ date: null, precision: 'month' });
  expect(readDate('April 2016 ¹').from?.toString()).toBe('2016-04-01');
});

test.each(['Text', '', '2016-02-30', 'snart'])('no date: "%s"', (raw) =>
  expect(readDate(raw).date).toBeNull(),
);

test('spaces around the dashes of a date change nothing', () => {
  const gap = fc.constantFrom('', ' ');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), gap, gap, (days, one, two) => {
      const date = Temporal.PlainDate.from('1995-01-01').add({ days });
      const [year, month, day] = date.toString().split('-');
      expect(readDate(`${year!}${one}-${two}${month!}-${one}${day!}`).date?.equals(date)).toBe(true);
    }),
  );
});
