/**
 * Milestones with real dates against contract, plan now and forecast (R3), and the days between as a formula. A time that
 * nobody has confirmed stands in the plan's own words and has no days.
 */
import { columnWords, milestoneStateWords } from '../../i18n/report-words.ts';
import { workbookColumns as words } from '../../i18n/report-workbook-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { daysAgainst } from '../../programme/milestone/milestone.ts';
import type { PlanMilestoneStatus } from '../../programme/milestone/plan-milestone-status.ts';
import type { Activity } from '../../programme/programme.ts';
import { dueDay, type WrittenDate } from '../../programme/reading.ts';
import type { ReportSheet, SheetCell } from '../../programme/report-workbook.ts';
import { writtenDate } from '../../report/record-text.ts';
import type { SectionContext } from '../../report/section-context.ts';
import { stateText } from '../../report/sections/plan-milestones.ts';
import { promised, stateOf } from '../../report/sections/timeline.ts';
import type { ActivityStatus } from '../../report/situation.ts';
import { isUnconfirmed, unconfirmedText } from '../../report/unconfirmed.ts';
import { column, computed, day, text } from './cells.ts';
import { filledSheet, type SheetField } from './filled-sheet.ts';

export function milestoneSheets(context: SectionContext): readonly ReportSheet[] {
  return [...stageEnds(context), ...planRows(context)];
}

function stageEnds({ locale, facts, now }: SectionContext): readonly ReportSheet[] {
  const contract = ({ activity, milestone }: ActivityStatus): SheetCell =>
    ofPeriod(locale, promised(facts, activity), milestone.contract);
  return filledSheet<ActivityStatus>({
    ...{ id: 'milestones', locale, things: now.activities },
    fields: [
      { column: column('number', words.number[locale]), cell: ({ activity }) => text(activity.number) },
      {
        column: column('milestone', columnWords.milestone[locale], 'prose'),
        cell: ({ milestone }) => text(milestone.text),
      },
      { column: column('contract', columnWords.contract[locale], 'date'), always: true, cell: contract },
      {
        column: column('baseline', columnWords.baseline[locale], 'date'),
        always: true,
        cell: ({ activity, milestone }) => ofPeriod(locale, activity, milestone.baseline),
      },
      ...dates<ActivityStatus>(locale, ({ milestone }) => milestone),
      {
        column: column('days', columnWords.days[locale], 'count'),
        always: true,
        cell: (one) => {
          const isDate = contract(one)?.is === 'date' && one.milestone.expected !== null;
          return days(locale, isDate ? daysAgainst(one.milestone.contract, one.milestone) : null);
        },
      },
      {
        column: column('state', columnWords.state[locale]),
        cell: ({ activity, milestone }) => text(milestoneStateWords[stateOf(activity, milestone)][locale]),
      },
      {
        column: column('written', words.asWritten[locale]),
        cell: ({ activity }) => text(activity.period.raw),
      },
    ],
    sources: ({ milestone }) => milestone.sources,
  });
}

function planRows({ locale, now }: SectionContext): readonly ReportSheet[] {
  const all = now.planMilestones;
  return filledSheet<PlanMilestoneStatus>({
    ...{ id: 'planMilestones', locale, things: all },
    fields: [
      {
        column: column('milestone', columnWords.milestone[locale], 'prose'),
        cell: ({ milestone }) => text(milestone.text),
      },
      {
        column: column('contract', columnWords.contract[locale], 'date'),
        always: true,
        cell: ({ contractRow }) => written(locale, contractRow?.due ?? null),
      },
      {
        column: column('baseline', columnWords.baseline[locale], 'date'),
        always: true,
        cell: ({ milestone }) => written(locale, milestone.due),
      },
      ...dates<PlanMilestoneStatus>(locale, ({ milestone, reachedOn }) => ({
        forecast: milestone.forecast,
        done: reachedOn,
        expected: reachedOn ?? milestone.forecast,
      })),
      {
        column: column('days', columnWords.days[locale], 'count'),
        always: true,
        cell: ({ contract, milestone, reachedOn }) => {
          const expected = reachedOn ?? milestone.forecast;
          const isKnown = contract !== null && expected !== null;
          return days(locale, isKnown ? contract.until(expected, { largestUnit: 'day' }).days : null);
        },
      },
      {
        column: column('state', columnWords.state[locale], 'prose'),
        cell: (one) => text(stateText(locale, one)),
      },
    ],
    sources: (one) => [
      `plan:milestones[${all.indexOf(one)}]`,
      ...(one.count?.asWritten.behind.flatMap(({ source }) => source ?? []) ?? []),
    ],
  });
}

interface Dates {
  readonly forecast: Temporal.PlainDate | null;
  readonly done: Temporal.PlainDate | null;
  readonly expected: Temporal.PlainDate | null;
}

function dates<T>(locale: Locale, datesOf: (one: T) => Dates): readonly SheetField<T>[] {
  return [
    {
      column: column('forecast', columnWords.forecast[locale], 'date'),
      always: true,
      cell: (one) => day(datesOf(one).forecast),
    },
    {
      column: column('done', columnWords.done[locale], 'date'),
      always: true,
      cell: (one) => day(datesOf(one).done),
    },
    {
      column: column('expected', words.expected[locale], 'date'),
      always: true,
      cell: (one) => day(datesOf(one).expected),
    },
  ];
}

function days(locale: Locale, between: number | null): SheetCell {
  return computed(locale, { of: 'days', from: 'contract', until: 'expected' }, between);
}

function ofPeriod(
  locale: Locale,
  activity: Pick<Activity, 'period'>,
  date: Temporal.PlainDate | null,
): SheetCell {
  return isUnconfirmed(activity) ? text(unconfirmedText(locale, activity.period.raw)) : day(date);
}

/** The last day it can mean, where it is read surely; else as the plan writes it. */
function written(locale: Locale, due: WrittenDate | null): SheetCell {
  if (due === null) return null;
  const date = dueDay(due);
  return date === null ? text(writtenDate(locale, due)) : day(date);
}
