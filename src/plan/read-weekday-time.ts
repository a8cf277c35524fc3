/** `Fri 09:00`, `fredag 9.00`, `tir. 10:00`: a weekday (1 = Monday) and a local time. */
export interface WeekdayTime {
  readonly weekday: number;
  readonly time: Temporal.PlainTime;
}

const WEEKDAYS: readonly (readonly string[])[] = [
  ['mon', 'monday', 'mån', 'måndag', 'man', 'mandag'],
  ['tue', 'tuesday', 'tis', 'tisdag', 'tir', 'tirsdag'],
  ['wed', 'wednesday', 'ons', 'onsdag'],
  ['thu', 'thursday', 'tor', 'tors', 'torsdag'],
  ['fri', 'friday', 'fre', 'fredag'],
  ['sat', 'saturday', 'lör', 'lördag', 'lør', 'lørdag'],
  ['sun', 'sunday', 'sön', 'söndag', 'søn', 'søndag'],
];

export function readWeekday(raw: string): number | null {
  const index = WEEKDAYS.findIndex((names) => names.includes(raw.trim().toLowerCase().replace(/\.$/u, '')));
  return index < 0 ? null : index + 1;
}

/** `09:00`, `9.00` or `9`; `null` when there is no such time. */
export function readTime(raw: string): Temporal.PlainTime | null {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?$/u.exec(raw.trim());
  if (found === null) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? '0')];
  return hour < 24 && minute < 60 ? Temporal.PlainTime.from({ hour, minute }) : null;
}

export function readWeekdayTime(raw: string): WeekdayTime | null {
  const [day = '', ...rest] = raw.trim().split(/\s+/u);
  const weekday = readWeekday(day);
  const time = readTime(rest.join(' '));
  return weekday === null || time === null ? null : { weekday, time };
}
