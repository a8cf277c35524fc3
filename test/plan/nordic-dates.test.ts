/** Every way of writing a date that the programmes use, with what is read of it and how surely. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/plan/read-date.ts';
import { readPeriod } from '../../src/plan/read-period.ts';
import { readWrittenDate } from '../../src/plan/read-written-date.ts';
import { dueDay } from '../../src/programme/reading.ts';

function inShort(raw: string): string {
  const { start, end, precision, confidence } = readWrittenDate(raw);
  return `${String(start)} ${String(end)} ${precision} ${confidence}`;
}

describe('a date is read with its precision, and surely or as a question', () => {
  test.each([
    ['15.03.07', '2007-03-15 2007-03-15 day sure'],
    ['01.07.06', '2006-07-01 2006-07-01 day sure'],
    ['31.12.98', '1998-12-31 1998-12-31 day sure'],
    ['140214', '2014-02-14 2014-02-14 day sure'],
    ['20.10.2006', '2006-10-20 2006-10-20 day sure'],
    ['20. 10. 2006', '2006-10-20 2006-10-20 day sure'],
    ['2015- 04-27 § 61', '2015-04-27 2015-04-27 day sure'],
    ['31 jan 2011', '2011-01-31 2011-01-31 day sure'],
    ['senast den 31 december 2011', '2011-12-31 2011-12-31 day sure'],
    ['Senest 15. mars 2007', '2007-03-15 2007-03-15 day sure'],
    ['no later than 10 June 2012', '2012-06-10 2012-06-10 day sure'],
    ['torsdagen den 20 maj 2021 kl. 10.30-12.00', '2021-05-20 2021-05-20 day sure'],
    ['4-5 februari 2014', '2014-02-04 2014-02-05 day sure'],
    ['okt-dec 2012', '2012-10-01 2012-12-31 month-range sure'],
    ['sep-nov2012', '2012-09-01 2012-11-30 month-range sure'],
    ['jan/feb 2007', '2007-01-01 2007-02-28 month-range sure'],
    ['1. halvår 2007', '2007-01-01 2007-06-30 month-range sure'],
    ['juni 2014', '2014-06-01 2014-06-30 month sure'],
    ['Aug 2014', '2014-08-01 2014-08-31 month sure'],
    ['2014', '2014-01-01 2014-12-31 year sure'],
  ])('surely: %s', (raw, expected) => expect(inShort(raw)).toBe(expected));

  test.each([
    ['14 april', 'null null missing-year unsure'],
    ['27 april', 'null null missing-year unsure'],
    ['4-5 februari', 'null null missing-year unsure'],
    ['7-8. mars', 'null null missing-year unsure'],
    ['våren 2013', '2013-03-01 2013-05-31 season unsure'],
    ['samma period som ovan', 'null null relative unsure'],
    ['samme periode som over', 'null null relative unsure'],
    ['same period as above', 'null null relative unsure'],
    ['200612', '2020-06-12 2020-06-12 day likely'],
    ['fredag 20 maj 2021', '2021-05-20 2021-05-20 day unsure'],
    ['före 31 december 2011', '2011-12-31 2011-12-31 day unsure'],
    ['31.02.07', 'null null unknown unsure'],
    ['31 februari', 'null null unknown unsure'],
    ['dec/jan 2007', 'null null unknown unsure'],
    ['1:5', 'null null unknown unsure'],
    ['1.235.000', 'null null unknown unsure'],
    ['snart', 'null null unknown unsure'],
    ['', 'null null unknown unsure'],
  ])('not surely: %s', (raw, expected) => expect(inShort(raw)).toBe(expected));

  test('what is due in a span is due on its last day, and a guess is never due', () => {
    expect(dueDay(readWrittenDate('okt-dec 2012'))?.toString()).toBe('2012-12-31');
    expect(dueDay(readWrittenDate('juni 2014'))?.toString()).toBe('2014-06-30');
    for (const raw of ['14 april', 'våren 2013', '200612']) expect(dueDay(readWrittenDate(raw))).toBeNull();
  });

  test.each([
    ['140214', '2014-02-14', null],
    ['4-5 februari 2014', null, null],
    ['31.02.07', null, null],
    ['före 31 december 2011', null, null],
    ['2015- 04-27 § 61', '2015-04-27', '§ 61'],
  ])('a date cell: %s', (raw, date, section) => {
    const read = readDate(raw);
    expect([read.date?.toString() ?? null, read.section]).toEqual([date, section]);
  });
});

const MONTHS = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
type Writing = (day: Temporal.PlainDate) => string;
const two = (n: number) => String(n).padStart(2, '0');
const STYLES: Readonly<Record<string, Writing>> = {
  'dd.mm.yyyy': (d) => `${two(d.day)}.${two(d.month)}.${d.year}`,
  'd.m.yyyy': (d) => `${d.day}.${d.month}.${d.year}`,
  'dd.mm.yy': (d) => `${two(d.day)}.${two(d.month)}.${two(d.year % 100)}`,
  iso: (d) => d.toString(),
  'broken iso': (d) => `${d.year}- ${two(d.month)}-${two(d.day)} § 61`,
  sv: (d) => `${d.day} ${MONTHS.sv[d.month - 1]!} ${d.year}`,
  'sv, senast': (d) => `senast den ${d.day} ${MONTHS.sv[d.month - 1]!} ${d.year}`,
  nb: (d) => `${d.day}. ${MONTHS.nb[d.month - 1]!} ${d.year}`,
  en: (d) => `${MONTHS.en[d.month - 1]!} ${d.day}, ${d.year}`,
};
const day = fc
  .integer({ min: 0, max: 36_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }));

describe('properties of dates', () => {
  test.each(Object.entries(STYLES))('a day written as %s comes back as that day', (_, write) => {
    fc.assert(
      fc.property(day, (date) => {
        const read = readWrittenDate(write(date));
        expect([read.start?.toString(), read.end?.toString(), read.confidence]).toEqual([
          date.toString(),
          date.toString(),
          'sure',
        ]);
        expect(readDate(write(date)).date?.equals(date)).toBe(true);
      }),
    );
  });

  test('six figures come back as their day, and are only likely where they make a year and a month, too', () => {
    fc.assert(
      fc.property(day, (date) => {
        const read = readWrittenDate(`${two(date.year % 100)}${two(date.month)}${two(date.day)}`);
        expect(read.start?.equals(date)).toBe(true);
        const isMonth = [1919, 2019, 2020].includes(date.year) && date.day <= 12;
        expect(read.confidence).toBe(isMonth ? 'likely' : 'sure');
      }),
    );
  });

  test('a day and month without a year are never sure, whatever the language', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...Object.values(MONTHS)), (date, names) => {
        const read = readWrittenDate(`${date.day} ${names[date.month - 1]!}`);
        expect(read).toMatchObject({
          precision: 'missing-year',
          confidence: 'unsure',
          start: null,
          end: null,
        });
      }),
    );
  });

  test('days that no calendar has are never read', () => {
    const impossible = fc.constantFrom('31.04', '30.02', '31.02', '00.05', '12.13', '32.01', '31.11');
    fc.assert(
      fc.property(impossible, fc.integer({ min: 0, max: 99 }), (start, year) => {
        for (const raw of [`${start}.${two(year)}`, `${start}.20${two(year)}`])
          expect([readWrittenDate(raw).start, readDate(raw).date, readPeriod(raw).start]).toEqual([
            null,
            null,
            null,
          ]);
      }),
    );
  });

  test('of any text a sure date is one that stands in it: its figures do', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        '14',
        ' ',
        '.',
        '-',
        '2012',
        'april',
        'okt',
        '§',
        '/',
        'våren',
        'senast',
        '07',
        ':',
        '31',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const raw = pieces.join('');
        const read = readWrittenDate(raw);
        expect(read.raw).toBe(raw);
        if (read.confidence !== 'sure' || read.start === null || read.end === null) return;
        expect(Temporal.PlainDate.compare(read.start, read.end)).toBeLessThanOrEqual(0);
        expect(raw).toContain(two(read.end.year % 100));
        if (read.precision === 'day') expect(raw).toContain(String(read.end.day));
      }),
      { numRuns: 500 },
    );
  });
});
