import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readActivityNumbers } from '../../src/plan/read-activity-numbers.ts';
import { readAmount } from '../../src/plan/read-amount.ts';
import { readCount, readHowMany } from '../../src/plan/read-count.ts';
import { readTime, readWeekdayTime } from '../../src/plan/read-weekday-time.ts';

describe('counts', () => {
  test.each([
    ['5 ¹³ processer', 5],
    ['60 nya e-tjänster⁹', 60],
    ['De 100', 100],
    ['1 250 timmar', 1250],
    ['fem', null],
  ])('T07: %s', (raw, count) => expect(readCount(raw)).toBe(count));

  test('T04: "från 0 till 9" counts both ends', () => {
    expect(readHowMany('från 0 till 9')).toBe(10);
    expect(readHowMany('9 aktivitetsblock')).toBe(9);
  });

  test('a raised footnote never becomes part of the number', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 999 }),
        fc.stringMatching(/^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}$/u),
        fc.constantFrom('', ' '),
        (n, note, gap) => {
          expect(readCount(`Prioritera ${n}${gap}${note} processer`)).toBe(n);
        },
      ),
    );
  });
});

describe('amounts', () => {
  test.each([
    ['1 484 700 kr', '1484700.00'],
    ['1.235.000', '1235000.00'],
    ['903 000kr', '903000.00'],
    ['1,5 miljoner', '1500000.00'],
    ['1 484,50 kr', '1484.50'],
    ['250 tkr', '250000.00'],
    ['-7 400 kr', '-7400.00'],
    ['0', '0.00'],
    ['inget', null],
    ['12 kr eller 13 kr', null],
  ])('%s', (raw, amount) => expect(readAmount(raw)).toBe(amount));

  test('whole kronor with spaces or dots between the thousands come back exactly', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.constantFrom(' ', '.', '\u00a0'),
        (kronor, separator) => {
          const raw = kronor.toString().replace(/\B(?=(\d{3})+$)/gu, separator);
          expect(readAmount(`${raw} kr`)).toBe(`${kronor.toString()}.00`);
        },
      ),
    );
  });
});

describe('weekdays and times', () => {
  test.each([
    ['Fri 09:00', 5, '09:00:00'],
    ['fredag 9.00', 5, '09:00:00'],
    ['tir. 10:30', 2, '10:30:00'],
    ['Mån 8', 1, '08:00:00'],
  ])('%s', (raw, weekday, time) => {
    const read = readWeekdayTime(raw);
    expect([read?.weekday, read?.time.toString()]).toEqual([weekday, time]);
  });

  test.each(['Fri', '09:00', 'Fri 25:00', 'Freitag 09:00'])('not one: %s', (raw) =>
    expect(readWeekdayTime(raw)).toBeNull(),
  );

  test('no such time', () => expect(readTime('9:75')).toBeNull());
});

test('T17: ranges of activity numbers are read in plan order', () => {
  const known = ['1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '3', '10'];
  const read = (raw: string) => readActivityNumbers(raw, known);
  expect(read('Aktivitetsansvarig för block 2.1 – 2.4').numbers).toEqual(['2.1', '2.2', '2.3', '2.4']);
  expect(read('block 3').numbers).toEqual(['3']);
  expect(read('block 1 och 10').numbers).toEqual(['1.1', '1.2', '10']);
  expect(read('block 7')).toEqual({ numbers: [], unknown: ['7'] });
});
