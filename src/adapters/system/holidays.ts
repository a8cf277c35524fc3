/**
 * Days off per country: the public holidays of the law, and the further days that the country's own law on time limits
 * treats like one, because public offices are closed: Midsummer, Christmas and New Year's Eve in Sweden (lag 1930:173,
 * 2 §), Midsummer and Christmas Eve in Finland (laki 150/1930, 5 §), Constitution Day and 24 and 31 December in Denmark
 * (forældelsesloven § 27). Norway knows no such days. Iceland's half holidays on 24 and 31 December count as whole ones.
 */
import Holidays from 'date-holidays';
import type { WorkCalendar } from '../../programme/calendar/work-calendar.ts';
import type { Country } from '../../programme/programme.ts';

interface FurtherDays {
  /** `MM-DD`. */
  readonly fixed: readonly string[];
  /** The first `weekday` (1 = Monday) on or after `from` (`MM-DD`). */
  readonly moving: readonly { readonly weekday: number; readonly from: string }[];
}

const MIDSUMMER_EVE = { weekday: 5, from: '06-19' };
/** Lög 88/1971: the first Thursday after 18 April. The library also takes the 18th itself (2024, 2030). */
const FIRST_DAY_OF_SUMMER = { weekday: 4, from: '04-19' };
const MISREAD_RULE = 'thursday after 04-18';

const FURTHER_DAYS: Readonly<Record<Country, FurtherDays>> = {
  SE: { fixed: ['12-24', '12-31'], moving: [MIDSUMMER_EVE] },
  NO: { fixed: [], moving: [] },
  DK: { fixed: ['06-05', '12-24', '12-31'], moving: [] },
  FI: { fixed: ['12-24'], moving: [MIDSUMMER_EVE] },
  IS: { fixed: [], moving: [FIRST_DAY_OF_SUMMER] },
};

/** Years are computed once, when first asked for. */
export function workCalendarFor(country: Country): WorkCalendar {
  const years = new Map<number, ReadonlySet<string>>();
  const publicHolidays = new Holidays(country, { types: ['public'] });
  const daysOff = (year: number): ReadonlySet<string> => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const dates = publicHolidays
      .getHolidays(year)
      .filter(({ rule }) => rule !== MISREAD_RULE)
      .map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length));
    const computed = new Set([...dates, ...furtherDays(country, year)]);
    years.set(year, computed);
    return computed;
  };
  return { isHoliday: (date) => daysOff(date.year).has(date.toString()) };
}

function furtherDays(country: Country, year: number): readonly string[] {
  const { fixed, moving } = FURTHER_DAYS[country];
  return [
    ...fixed.map((day) => `${year}-${day}`),
    ...moving.map(({ weekday, from }) => {
      const first = Temporal.PlainDate.from(`${year}-${from}`);
      return first.add({ days: (weekday - first.dayOfWeek + 7) % 7 }).toString();
    }),
  ];
}
