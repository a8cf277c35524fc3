import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../src/plan/read-period.ts';

function inShort(raw: string): string {
  const { start, startPrecision, end, endPrecision, confidence } = readPeriod(raw);
  return `${String(start)} ${startPrecision} ${String(end)} ${endPrecision} ${confidence}`;
}

describe('a period is read with the precision of each end', () => {
  test.each([
    ['Aug – dec 2016', '2016-08-01 month 2016-12-31 month sure'],
    ['Sep – 17 oktober 2016', '2016-09-01 month 2016-10-17 day sure'],
    ['Aug 2016 – dec 2017', '2016-08-01 month 2017-12-31 month sure'],
    ['Aug 2016– dec 2017', '2016-08-01 month 2017-12-31 month sure'],
    ['Okt – nov 2017', '2017-10-01 month 2017-11-30 month sure'],
    ['Maj – juni 2016', '2016-05-01 month 2016-06-30 month sure'],
    ['Juni - aug 2016', '2016-06-01 month 2016-08-31 month sure'],
    ['Jan - april 2017', '2017-01-01 month 2017-04-30 month sure'],
    ['Feb 2016', '2016-02-01 month 2016-02-29 month sure'],
    ['1.–15. desember 2016', '2016-12-01 day 2016-12-15 day sure'],
    ['mai til oktober 2017', '2017-05-01 month 2017-10-31 month sure'],
    ['May to October 2017', '2017-05-01 month 2017-10-31 month sure'],
    ['October 17, 2016', '2016-10-17 day 2016-10-17 day sure'],
    ['01.07.06 - 15.12.07', '2006-07-01 day 2007-12-15 day sure'],
    ['2016-09-01 — 2016-10-17', '2016-09-01 day 2016-10-17 day sure'],
    ['Q1 2017', '2017-01-01 quarter 2017-03-31 quarter sure'],
    ['tertial 2 2017', '2017-05-01 month 2017-08-31 month sure'],
    ['2016-2017', '2016-01-01 year 2017-12-31 year sure'],
  ])('%s', (raw, expected) => expect(inShort(raw)).toBe(expected));

  test.each([
    ['Nov – feb 2017', '2016-11-01 month 2017-02-28 month likely'],
    ['våren 2013', '2013-03-01 season 2013-05-31 season unsure'],
    ['i början av maj 2016', '2016-05-01 month 2016-05-31 month unsure'],
  ])('what takes a guess says so: %s', (raw, expected) => expect(inShort(raw)).toBe(expected));

  test.each([
    '7-8. mars',
    'maj',
    'under projektets genomförande',
    '31 feb 2017',
    'Dec 2017 – aug 2016',
    '',
    '2016-13',
  ])('what cannot be read stays unread: "%s"', (raw) =>
    expect(readPeriod(raw)).toMatchObject({ raw, start: null, end: null, confidence: 'unsure' }),
  );
});

const MONTHS = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  abbreviated: 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' '),
};

describe('properties', () => {
  const monthYear = fc.record({
    year: fc.integer({ min: 1990, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  const wording = fc.record({
    names: fc.constantFrom(...Object.values(MONTHS)),
    dash: fc.constantFrom('-', '–', '—', ' - ', ' – ', '– ', ' −', '\u00a0–\u00a0'),
  });

  test('two months with their years, in any language and with any dash, give first and last day', () => {
    fc.assert(
      fc.property(monthYear, monthYear, wording, (a, b, { names, dash }) => {
        const [from, to] = [a, b].toSorted((x, y) => x.year * 12 + x.month - y.year * 12 - y.month);
        const raw = `${names[from!.month - 1]!} ${from!.year}${dash}${names[to!.month - 1]!} ${to!.year}`;
        const read = readPeriod(raw);
        expect(read.start?.toString()).toBe(Temporal.PlainDate.from({ ...from!, day: 1 }).toString());
        const end = Temporal.PlainDate.from({ ...to!, day: 1 });
        expect(read.end?.toString()).toBe(end.with({ day: end.daysInMonth }).toString());
        expect(read.confidence).toBe('sure');
      }),
    );
  });

  test('a date written by its day is read back as that day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 36_000 }),
        fc.constantFrom(MONTHS.sv, MONTHS.nb, MONTHS.abbreviated),
        (days, names) => {
          const date = Temporal.PlainDate.from('1990-01-01').add({ days });
          for (const raw of [date.toString(), `${date.day} ${names[date.month - 1]!} ${date.year}`])
            expect(readPeriod(raw).start?.equals(date)).toBe(true);
        },
      ),
    );
  });

  test('any text is read without failing, keeps its words and never ends before it starts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (raw) => {
        const read = readPeriod(raw);
        expect(read.raw).toBe(raw);
        expect(read.start === null).toBe(read.end === null);
        if (read.start !== null && read.end !== null)
          expect(Temporal.PlainDate.compare(read.start, read.end)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
