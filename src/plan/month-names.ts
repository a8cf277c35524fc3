/** Month and season names as Swedish, Norwegian and English plans write them, with their abbreviations. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'januar', 'january', 'jan'],
  ['februari', 'februar', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'desember', 'dec', 'des'],
];

/** First and last month of a season; winter runs into the next year. */
const SEASONS: readonly (readonly [first: number, last: number, names: readonly string[]])[] = [
  [3, 5, ['våren', 'vår', 'spring']],
  [6, 8, ['sommaren', 'sommar', 'sommeren', 'sommer', 'summer']],
  [9, 11, ['hösten', 'höst', 'høsten', 'høst', 'autumn']],
  [12, 14, ['vintern', 'vinter', 'vinteren', 'winter']],
];

const longestFirst = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length).join('|');

/** Regular-expression sources, longest names first so that `sept` is not read as `sep`. */
export const MONTH_PATTERN = longestFirst(MONTHS.flat());
export const SEASON_PATTERN = longestFirst(SEASONS.flatMap(([, , names]) => names));

/** 1–12, or `undefined` when the word is no month. */
export function monthNumber(name: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

export function seasonMonths(name: string): readonly [first: number, last: number] | undefined {
  const season = SEASONS.find(([, , names]) => names.includes(name.toLowerCase()));
  return season === undefined ? undefined : [season[0], season[1]];
}
