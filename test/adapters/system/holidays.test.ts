import { describe, expect, it } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import type { Country } from '../../../src/programme/programme.ts';

const YEARS = [2016, 2017, ...Array.from({ length: 11 }, (_, index) => 2025 + index)];

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

/** The first `weekday` (1 = Monday) on or after the day. */
function firstOnOrAfter(year: number, monthDay: string, weekday: number): string {
  const day = Temporal.PlainDate.from(`${year}-${monthDay}`);
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 }).toString();
}

interface LawfulDays {
  readonly fixed: readonly string[];
  /** Days from Easter Sunday. */
  readonly easter: readonly number[];
  readonly moving: (year: number) => readonly string[];
}

/** From the countries' laws, not from the library. */
const LAW: Readonly<Record<Country, LawfulDays>> = {
  SE: {
    fixed: ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'],
    easter: [-2, 0, 1, 39, 49],
    moving: (year) => [
      firstOnOrAfter(year, '06-19', 5),
      firstOnOrAfter(year, '06-20', 6),
      firstOnOrAfter(year, '10-31', 6),
    ],
  },
  NO: {
    fixed: ['01-01', '05-01', '05-17', '12-25', '12-26'],
    easter: [-3, -2, 0, 1, 39, 49, 50],
    moving: () => [],
  },
  DK: {
    fixed: ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'],
    easter: [-3, -2, 0, 1, 39, 49, 50],
    // Store bededag was a holiday until 2023.
    moving: (year) => (year <= 2023 ? [easter(year).add({ days: 26 }).toString()] : []),
  },
  FI: {
    fixed: ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'],
    easter: [-2, 0, 1, 39, 49],
    moving: (year) => [
      firstOnOrAfter(year, '06-19', 5),
      firstOnOrAfter(year, '06-20', 6),
      firstOnOrAfter(year, '10-31', 6),
    ],
  },
  IS: {
    fixed: ['01-01', '05-01', '06-17', '12-24', '12-25', '12-26', '12-31'],
    easter: [-3, -2, 0, 1, 39, 49, 50],
    moving: (year) => [firstOnOrAfter(year, '04-19', 4), firstOnOrAfter(year, '08-01', 1)],
  },
};

function lawful(country: Country, year: number): readonly string[] {
  const { fixed, easter: offsets, moving } = LAW[country];
  return [
    ...new Set([
      ...fixed.map((day) => `${year}-${day}`),
      ...offsets.map((days) => easter(year).add({ days }).toString()),
      ...moving(year),
    ]),
  ].sort();
}

function daysOff(country: Country, year: number): readonly string[] {
  const calendar = workCalendarFor(country);
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: start.daysInYear }, (_, days) => start.add({ days }))
    .filter((day) => calendar.isHoliday(day))
    .map((day) => day.toString());
}

describe('days off', () => {
  it.each(Object.keys(LAW) as Country[])(
    '%s: exactly those of the law, 2016–2017 and 2025–2035',
    (country) => {
      for (const year of YEARS) expect(daysOff(country, year)).toEqual(lawful(country, year));
    },
  );

  it.each([
    ['SE', '2016-06-24', true],
    ['SE', '2017-06-06', true],
    ['SE', '2017-05-17', false],
    ['SE', '2016-11-05', true],
    ['SE', '2017-01-05', false],
    ['NO', '2017-05-17', true],
    ['NO', '2017-06-06', false],
    ['NO', '2026-12-24', false],
    ['NO', '2026-04-02', true],
    ['DK', '2024-04-26', false],
    ['IS', '2026-04-23', true],
    ['IS', '2024-04-18', false],
    ['IS', '2024-04-25', true],
    ['IS', '2030-04-25', true],
  ] as const)('%s %s: %s, known without any rule', (country, date, off) => {
    expect(workCalendarFor(country).isHoliday(Temporal.PlainDate.from(date))).toBe(off);
  });
});
