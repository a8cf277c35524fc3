/**
 * The date in a cell without what merely stands around it: `2015- 04-27 § 61`, `senast den 31 december 2011`,
 * `torsdagen den 5 maj 2011 kl. 10.00`. "Senast" changes nothing about the day; "före" and "i början av" do, and stay.
 * A day of the week is kept as a check: a date on another weekday than the one written is not surely read.
 */
import { cleanText } from './clean-text.ts';
import { readWeekday } from './read-weekday-time.ts';

const LEAD = /^(?:(?:senast|senest|no later than|latest|by|at the latest)\s+)?/iu;
const WEEKDAY =
  /^(?<day>mån|tis|ons|tors|fre|lör|sön|man|tir|tor|lør|søn|mon|tues|wednes|thurs|fri|satur|sun)(?<ending>dag|day)(?:en)?,?\s+/iu;
const ARTICLE = /^(?:(?:den|the|on)\s+)+/iu;
const SECTION = /\s*§+ ?\d+(?: ?- ?\d+)?/u;
const TIME = /,?\s+(?:kl\.?|klockan|klokken|at) ?\d{1,2}(?:[.:]\d{2})?(?: ?- ?\d{1,2}(?:[.:]\d{2})?)?$/iu;
const SPLIT_ISO = /(?<!\d)(\d{4}) ?- ?(\d{2}) ?- ?(\d{2})(?!\d)/gu;
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/gu;

export interface BareDate {
  readonly text: string;
  /** `§ 61`. */
  readonly section: string | null;
  /** Whether a day falls on the weekday that is written; always, where none is. */
  readonly fits: (day: Temporal.PlainDate) => boolean;
}

export function bareDate(raw: string): BareDate {
  const whole = cleanText(raw).replace(SPLIT_ISO, '$1-$2-$3').replace(COMPACT, '$1-$2-$3');
  const section = SECTION.exec(whole)?.[0] ?? null;
  const led = (section === null ? whole : whole.replace(section, ''))
    .trim()
    .replace(LEAD, '')
    .replace(ARTICLE, '');
  const weekday = WEEKDAY.exec(led)?.groups;
  const text = led
    .replace(WEEKDAY, '')
    .replace(ARTICLE, '')
    .replace(TIME, '')
    .replace(/[.,;]$/u, '');
  const meant =
    weekday === undefined ? null : readWeekday(`${weekday['day'] ?? ''}${weekday['ending'] ?? ''}`);
  return {
    text: text.trim(),
    section: section === null ? null : section.trim().replace(/§+ ?/u, '§ '),
    fits: (day) => meant === null || day.dayOfWeek === meant,
  };
}
