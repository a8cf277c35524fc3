/**
 * How often a body is to meet, against its calendar (R8): "minst sex gånger/år" needs six days in every whole year, and
 * its part of a year that the programme only touches (K09). "ca 10 gånger/år" may miss by one: then it is only told (E13).
 */
import { contradictionWords } from '../../i18n/plan-contradiction-words.ts';
import { say } from '../../i18n/say.ts';
import type { Body, Cadence, MeetingSeries, Programme } from '../../programme/programme.ts';
import type { PlanRule } from '../plan-facts.ts';

export const cadenceCalendar: PlanRule = ({ file, findings, programme }) => {
  programme.bodies.forEach((body, index) => {
    const { cadence, meetings } = body;
    if (cadence === null || meetings === null) return;
    // Where the document lists its meetings beside a rule, the two are held against each other: one question is enough.
    if (meetings.rule === 'monthly' && file.bodies?.[index]?.plannedMeetings !== undefined) return;
    for (const { year, count, months } of yearsOf(meetings, programme)) {
      const expected = expectedIn(cadence, months);
      if (count >= expected) continue;
      const about = ['bodies', index, 'cadence'];
      const words = { body: body.name, raw: withoutSlash(cadence.raw), year, expected, count };
      const raw = `${cadence.raw} · ${String(year)}: ${String(count)}`;
      const id = `cadence:${body.id}:${String(year)}`;
      if (!cadence.exact && count === expected - 1)
        findings.warning({ id, about, raw, text: say(contradictionWords.cadenceNearly, words) });
      else
        findings.question({
          ...{ id, about, raw },
          readings: [],
          confidence: 'unsure',
          text: say(contradictionWords.cadence, words),
        });
    }
  });
};

interface MeetingYear {
  readonly year: number;
  readonly count: number;
  /** How many of its months the programme and the series have. */
  readonly months: number;
}

function yearsOf(series: NonNullable<Body['meetings']>, programme: Programme): readonly MeetingYear[] {
  const months = monthsOf(series, programme);
  return [...new Set(months.map(({ year }) => year))].map((year) => ({
    year,
    months: months.filter((month) => month.year === year).length,
    count:
      series.rule === 'dates'
        ? series.dates.filter((date) => date.year === year).length
        : months.filter((month) => month.year === year && !series.except.includes(month.month)).length,
  }));
}

/** A list of dates is about the whole years it has dates in; a monthly series about its own months. */
function monthsOf(series: MeetingSeries, { start, end }: Programme): readonly Temporal.PlainYearMonth[] {
  const days = series.rule === 'dates' ? series.dates : [series.from, series.until];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = series.rule === 'dates';
  const from = later(whole ? first.with({ month: 1, day: 1 }) : first, start);
  const until = earlier(whole ? last.with({ month: 12, day: 31 }) : last, end);
  const months: Temporal.PlainYearMonth[] = [];
  for (
    let month = from.toPlainYearMonth();
    Temporal.PlainYearMonth.compare(month, until.toPlainYearMonth()) <= 0 && months.length < 1200;
    month = month.add({ months: 1 })
  )
    months.push(month);
  return months;
}

function expectedIn({ times, per }: Cadence, months: number): number {
  return per === 'month' ? times * months : Math.floor((times * months) / 12);
}

/** `minst sex gånger/år` in a sentence. */
function withoutSlash(raw: string): string {
  return raw.replace(/\s*\/\s*/u, ' per ');
}

function later(day: Temporal.PlainDate, other: Temporal.PlainDate | null): Temporal.PlainDate {
  return other !== null && Temporal.PlainDate.compare(other, day) > 0 ? other : day;
}

function earlier(day: Temporal.PlainDate, other: Temporal.PlainDate | null): Temporal.PlainDate {
  return other !== null && Temporal.PlainDate.compare(other, day) < 0 ? other : day;
}
