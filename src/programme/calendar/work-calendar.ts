/**
 * Working days: Monday to Friday, public holidays excepted. Which days are holidays is data handed in
 * (`isHoliday`), so that the rules stay pure. A deadline on a day off is reminded on the working day before; the due
 * date itself never moves.
 */
export interface WorkCalendar {
  isHoliday(date: Temporal.PlainDate): boolean;
}

export function isWorkingDay(calendar: WorkCalendar, date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5 && !calendar.isHoliday(date);
}

export function workingDayOnOrBefore(calendar: WorkCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = day.subtract({ days: 1 });
  return day;
}

export function workingDayOnOrAfter(calendar: WorkCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = day.add({ days: 1 });
  return day;
}

/**
 * `count` working days after (positive) or before (negative) `date`, which itself counts as day 0 whether or not it is
 * a working day: −2 from Saturday is Thursday, +1 from Saturday is Monday.
 */
export function addWorkingDays(
  calendar: WorkCalendar,
  date: Temporal.PlainDate,
  count: number,
): Temporal.PlainDate {
  const step = { days: Math.sign(count) };
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = day.add(step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}
