/** Milestones against contract, current plan and forecast (R3): chart and table from the same rows. */
import { dayMonth, monthName } from '../../i18n/format.ts';
import { columnWords as column, milestoneStateWords, sectionTitles } from '../../i18n/report-words.ts';
import { goalWords } from '../../i18n/goal-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { daysAgainst, type Milestone } from '../../programme/milestone/milestone.ts';
import type { Activity } from '../../programme/programme.ts';
import { activityName, dateText, planLanguage, signedDays } from '../activity-text.ts';
import type { TimelineChart } from '../chart.ts';
import type { Block, Table } from '../document.ts';
import { reasonText } from '../reason-text.ts';
import { plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { type ActivityStatus, slipOf } from '../situation.ts';
import { isUnconfirmed, periodDateText } from '../unconfirmed.ts';

/** Months shown at most: beyond that the marks run together. */
const MOST_MONTHS = 24;

export function timeline(context: SectionContext) {
  return { title: sectionTitles.timeline[context.locale], place: 'body' as const, blocks: blocksOf(context) };
}

/** The tertial report's name for the same rows: a funder compares with the contract. */
export function milestones(context: SectionContext) {
  return {
    title: (hasOwnMilestones(context.facts) ? goalWords.activitiesTitle : sectionTitles.milestones)[
      context.locale
    ],
    place: 'body' as const,
    blocks: blocksOf(context),
  };
}

function blocksOf(context: SectionContext): readonly Block[] {
  const chart = chartOf(context);
  const table = tableOf(context);
  return chart === null ? [table] : [{ type: 'chart', chart, table }];
}

function tableOf({ locale, facts, now }: SectionContext): Table {
  return {
    type: 'table',
    caption: wordsFor(facts).caption[locale],
    columns: [
      { title: (hasOwnMilestones(facts) ? column.activity : column.milestone)[locale] },
      ...[column.contract, column.baseline, column.forecast, column.done].map((one) => ({
        title: one[locale],
      })),
      { title: column.days[locale], align: 'right' as const },
      { title: column.state[locale] },
    ],
    rows: now.activities.map(({ activity, milestone }) => ({
      cells: [
        [quote(`${activity.number} ${milestone.text}`, planLanguage(facts))],
        plain(periodDateText(locale, promised(facts, activity), milestone.contract)),
        plain(periodDateText(locale, activity, milestone.baseline)),
        ...[milestone.forecast, milestone.done].map((date) => plain(dateText(locale, date))),
        plain(
          signedDays(
            isUnconfirmed(promised(facts, activity)) ? null : daysAgainst(milestone.contract, milestone),
          ),
        ),
        plain(milestoneStateWords[stateOf(activity, milestone)][locale]),
      ],
      sources: milestone.sources,
    })),
  };
}

/** Such a programme's milestones are told of under their own heading; "no milestone is late" here would gainsay it. */
function hasOwnMilestones({ programme }: SectionContext['facts']): boolean {
  return programme.milestones.length > 0;
}

function wordsFor(facts: SectionContext['facts']) {
  return hasOwnMilestones(facts)
    ? {
        ...{ caption: goalWords.activitiesCaption, desc: goalWords.activitiesDesc },
        ...{
          fine: goalWords.activitiesFine,
          late: goalWords.activitiesLate,
          slips: goalWords.activitiesSlip,
        },
      }
    : {
        ...{ caption: goalWords.timelineCaption, desc: goalWords.timelineDesc },
        ...{ fine: goalWords.timelineFine, late: goalWords.timelineLate, slips: goalWords.timelineSlips },
      };
}

/** The activity as the contract's plan has it. */
export function promised({ contract }: SectionContext['facts'], activity: Activity): Activity {
  return contract?.activities.find(({ number }) => number === activity.number) ?? activity;
}

/** Nothing is late against a time that nobody has confirmed. */
export function stateOf(activity: Activity, { state }: Milestone): Milestone['state'] {
  return state === 'late' && isUnconfirmed(activity) ? 'unconfirmed' : state;
}

function chartOf(context: SectionContext): TimelineChart | null {
  const { locale, facts, now } = context;
  // A time that nobody has confirmed has no place on the axis.
  const sure = (activity: Activity, date: Temporal.PlainDate | null) =>
    isUnconfirmed(activity) ? null : date;
  const dates = now.activities.flatMap(datesOf).sort((a, b) => Temporal.PlainDate.compare(a, b));
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.with({ day: 1 });
  const limit = start.add({ months: MOST_MONTHS });
  const end = Temporal.PlainDate.compare(last, limit) < 0 ? last.with({ day: 1 }).add({ months: 1 }) : limit;
  const dayOf = (date: Temporal.PlainDate) => start.until(date, { largestUnit: 'day' }).days;
  const days = dayOf(end);
  const inside = (date: Temporal.PlainDate | null) =>
    date === null || dayOf(date) < 0 || dayOf(date) > days ? null : dayOf(date);
  const late = now.activities.filter(({ activity, milestone }) => stateOf(activity, milestone) === 'late');
  const slips = now.activities.filter(
    (one) => one.phase !== 'finished' && slipOf(one) > 0 && !late.includes(one),
  );
  const met = now.activities.filter(({ milestone }) => milestone.state.startsWith('met')).length;
  return {
    kind: 'timeline',
    id: 'timeline',
    title: messageOf(context, late, slips),
    desc: wordsFor(facts).desc[locale]({
      total: now.activities.length,
      late: late.length,
      met,
      slips: slips.length,
    }),
    days,
    months: monthsBetween(start, end).map((month) => ({
      day: dayOf(month),
      label: monthLabel(locale, month),
    })),
    today: inside(now.date) === null ? null : { day: dayOf(now.date), label: dayMonth(locale, now.date) },
    rows: now.activities.map(({ activity, milestone }) => ({
      number: activity.number,
      title: activityName(activity),
      start: inside(sure(activity, activity.period.start)),
      contract: inside(sure(promised(facts, activity), milestone.contract)),
      baseline: inside(sure(activity, milestone.baseline)),
      forecast: inside(milestone.forecast),
      done: inside(milestone.done),
      late: stateOf(activity, milestone) === 'late',
    })),
    key: {
      contract: column.contract[locale],
      baseline: column.baseline[locale],
      forecast: column.forecast[locale],
      done: column.done[locale],
    },
  };
}

/** What is late or will be; a single one by name. */
function messageOf(
  { locale, facts, now }: SectionContext,
  late: readonly ActivityStatus[],
  slips: readonly ActivityStatus[],
): string {
  const [one, ...others] = [...late, ...slips];
  if (one === undefined) return wordsFor(facts).fine[locale];
  if (others.length === 0) {
    const activity = one.activity.number;
    const since = one.milestone.baseline?.until(now.date, { largestUnit: 'day' }).days ?? 0;
    const reason = late.includes(one)
      ? ({ key: 'late', activity, days: since } as const)
      : ({ key: 'forecast-late', activity, days: slipOf(one) } as const);
    return reasonText(locale, reason, facts.programme);
  }
  return [
    ...(late.length === 0 ? [] : [wordsFor(facts).late[locale]({ count: late.length })]),
    ...(slips.length === 0 ? [] : [wordsFor(facts).slips[locale]({ count: slips.length })]),
  ].join(', ');
}

/** `sep 2016`: three letters are enough on an axis, in all three languages. */
function monthLabel(locale: Locale, month: Temporal.PlainDate): string {
  return `${monthName(locale, month).slice(0, 3)} ${month.year}`;
}

function datesOf({ activity, milestone }: ActivityStatus): readonly Temporal.PlainDate[] {
  const { contract, baseline, forecast, done } = milestone;
  return [activity.period.start, contract, baseline, forecast, done].flatMap((date) => date ?? []);
}

function monthsBetween(start: Temporal.PlainDate, end: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const months: Temporal.PlainDate[] = [];
  for (let month = start; Temporal.PlainDate.compare(month, end) < 0; month = month.add({ months: 1 })) {
    months.push(month);
  }
  return months;
}
