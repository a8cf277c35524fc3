/**
 * A counted target month by month: what the stages that had ended by then were to give, and what had been counted by then
 * (T06). Each month is read from the answers known at its end, so a later correction moves no earlier point; a month in
 * which nobody counted has none.
 */
import { chartWords as words } from '../i18n/chart-words.ts';
import { monthName, number } from '../i18n/format.ts';
import type { Locale } from '../programme/locale.ts';
import type { CountedTarget, Programme } from '../programme/programme.ts';
import type { Answer } from '../programme/status/answer.ts';
import { newestRevisions } from '../programme/status/newest-revisions.ts';
import { type CountSoFar, countedSoFar } from '../programme/target/counted-so-far.ts';
import { cumulativeTarget, stageEnd } from '../programme/target/cumulative-target.ts';
import type { CurveChart } from './chart.ts';
import type { Table } from './document.ts';
import { plain } from './rich.ts';
import type { SectionContext } from './section-context.ts';
import { numbers, row, tableOf } from './table.ts';

/** Beyond this the months run together. */
const MOST_MONTHS = 48;

export interface CurveMonth {
  /** Its last day. */
  readonly end: Temporal.PlainDate;
  readonly promised: number;
  /** Counted in this month; `null`: nobody counted. */
  readonly counted: CountSoFar | null;
}

/** From the month the first stage starts, or the first count if that is earlier, to the last stage's end. Empty: no curve. */
export function curveMonths({ facts, now }: SectionContext, target: CountedTarget): readonly CurveMonth[] {
  const { programme } = facts;
  const known = facts.history
    .filter(({ at, counts }) => target.id in counts && Temporal.Instant.compare(at, now.cutOff) <= 0)
    .map((answer) => {
      const day = answer.at.toZonedDateTimeISO(programme.timeZone).toPlainDate();
      return { answer, day, month: monthIndex(day) };
    });
  if (known.length === 0) return [];
  const days = [...stageDays(programme, target), ...known.map(({ day }) => day)];
  const [first, last] = [days.reduce(earlier), days.reduce(later)];
  const months: CurveMonth[] = [];
  for (let month = first.toPlainYearMonth(); months.length < MOST_MONTHS; month = month.add({ months: 1 })) {
    if (Temporal.PlainYearMonth.compare(month, last.toPlainYearMonth()) > 0) break;
    const end = month.toPlainDate({ day: month.daysInMonth });
    const here = monthIndex(end);
    const counts = known.filter((one) => one.month <= here);
    months.push({
      end,
      promised: cumulativeTarget(target, programme, end),
      counted: counts.some((one) => one.month === here)
        ? lastCount(
            target,
            counts.map(({ answer }) => answer),
          )
        : null,
    });
  }
  return months;
}

export function curveChart(
  { locale }: SectionContext,
  input: { target: CountedTarget; index: number; months: readonly CurveMonth[]; until: Temporal.PlainDate },
): CurveChart {
  const { target, index, months, until } = input;
  const counted = months.filter(({ counted }) => counted !== null);
  const last = counted.at(-1);
  const asked = months.findLast(({ end }) => Temporal.PlainDate.compare(end, until) <= 0) ?? last;
  return {
    kind: 'curve',
    id: `target-${String(index + 1)}`,
    title: words.curveTitle[locale]({
      name: target.text,
      actual: number(locale, last?.counted?.value ?? 0),
      promised: number(locale, asked?.promised ?? 0),
      month: monthName(locale, asked?.end ?? until),
    }),
    desc: words.curveDesc[locale]({
      points: counted
        .map(({ end, counted: count }) => `${monthName(locale, end)} ${number(locale, count?.value ?? 0)}`)
        .join(', '),
      target: number(locale, target.target),
      unit: target.unit,
    }),
    target: target.target,
    points: months.map(({ end, promised, counted: count }) => ({
      label: monthLabel(locale, end),
      promised,
      promisedText: number(locale, promised),
      actual: count?.value ?? null,
      actualText: count === null ? '' : number(locale, count.value),
    })),
    key: { promised: words.planned[locale], actual: words.counted[locale] },
  };
}

/** The months in which something is new: the plan's number rises, or somebody counted. */
export function curveTable(
  { locale }: SectionContext,
  { target, index, months }: { target: CountedTarget; index: number; months: readonly CurveMonth[] },
): Table {
  const shown = months.filter(
    ({ promised, counted }, place) => counted !== null || promised !== (months[place - 1]?.promised ?? 0),
  );
  return tableOf(
    words.curveCaption[locale]({ name: target.text }),
    [words.month[locale], numbers(words.planned[locale]), numbers(words.counted[locale])],
    shown.map(({ end, promised, counted }) =>
      row(
        [
          plain(monthName(locale, end)),
          number(locale, promised),
          counted === null ? '–' : number(locale, counted.value),
        ],
        [...(counted === null ? [] : [counted.source]), `plan:targets[${index}].stages`],
      ),
    ),
  );
}

function stageDays(programme: Programme, target: CountedTarget): readonly Temporal.PlainDate[] {
  return target.stages.flatMap(({ activity }) => {
    const end = stageEnd(programme, activity);
    const start = programme.activities.find(({ number: own }) => own === activity)?.period.start ?? null;
    return end === null ? [] : start === null ? [end] : [start, end];
  });
}

/** Months in their order, as numbers. */
function monthIndex({ year, month }: Temporal.PlainDate): number {
  return year * 12 + month;
}

function earlier(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

function lastCount(target: CountedTarget, answers: readonly Answer[]): CountSoFar | null {
  return countedSoFar(target.id, newestRevisions(answers));
}

/** `sep 2016`, as on the other axes. */
function monthLabel(locale: Locale, month: Temporal.PlainDate): string {
  return `${monthName(locale, month).slice(0, 3)} ${month.year}`;
}
