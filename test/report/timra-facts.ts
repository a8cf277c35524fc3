/** A valid small world: Timrå's plan, nobody has answered. A test adds only its difference. */
import { assignmentsOf, type Confirmations } from '../../src/programme/activity/assignment.ts';
import { parsePeriod } from '../../src/programme/calendar/period.ts';
import { workingDayOnOrAfter } from '../../src/programme/calendar/work-calendar.ts';
import type { Programme } from '../../src/programme/programme.ts';
import type { Answer } from '../../src/programme/status/answer.ts';
import type { CoverageFact, ReportFacts } from '../../src/report/facts.ts';
import { timra } from './timra-programme.ts';

/** The holidays that matter here: Epiphany, New Year's Day and 1 May 2017. */
const calendar = {
  isHoliday: (date: Temporal.PlainDate) =>
    ['2017-01-01', '2017-01-06', '2017-05-01'].includes(date.toString()),
};

export const CONFIRMED: Confirmations = new Map([
  ['project-leader', 'charlotte-sjostrom'],
  ['2.1', 'katarina-borg-johansson'],
  ['2.2', 'katarina-borg-johansson'],
  ['3', 'katarina-borg-johansson'],
  ['4.1', 'susanne-wadell'],
  ['4.2', 'susanne-wadell'],
  ['6', 'susanne-wadell'],
]);

export function timraFacts(
  periodId: string,
  difference: Partial<ReportFacts> & { confirmed?: Confirmations } = {},
): ReportFacts {
  const period = parsePeriod(periodId);
  if (period === undefined) throw new Error(`${periodId} is not a period.`);
  const programme: Programme = difference.programme ?? timra;
  const { confirmed = CONFIRMED, ...rest } = difference;
  return {
    programme,
    calendar,
    period,
    asOf: workingDayOnOrAfter(calendar, period.end.add({ days: 1 }))
      .toZonedDateTime({ timeZone: programme.timeZone, plainTime: programme.rhythm.mailTime })
      .toInstant(),
    planRevision: 1,
    assignments: assignmentsOf(programme, confirmed),
    baselines: programme.activities.map(({ number, period: { end } }) => ({
      activity: number,
      contract: end,
      baseline: end,
    })),
    replanned: [],
    answers: [],
    history: rest.answers ?? [],
    hasBegun: true,
    coverage: [],
    entries: [],
    changeRequests: [],
    contract: null,
    questions: [],
    previousMeeting: null,
    nextMeeting: null,
    ...rest,
  };
}

/** A green answer on the Friday of the week, with whatever differs. */
export function answerOf(activity: string, week: string, difference: Partial<Answer> = {}): Answer {
  const start = parsePeriod(week)?.start;
  if (start === undefined) throw new Error(`${week} is not a week.`);
  const revision = difference.revision ?? 1;
  return {
    id: `${activity}:${week}:${revision}`,
    activity,
    week,
    revision,
    by: 'helene-olofsson',
    at: start
      .add({ days: 4 })
      .toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: '10:15' })
      .toInstant(),
    late: false,
    textSince: week,
    colour: 'green',
    unchanged: false,
    done: '',
    next: '',
    help: '',
    deviation: null,
    counts: {},
    countReason: '',
    forecast: null,
    finished: null,
    state: null,
    ...difference,
  };
}

export function coverageOf(
  week: string,
  person: string,
  activities: readonly string[],
  answers: readonly Answer[],
): CoverageFact {
  const answer = answers.find((one) => one.week === week && activities.includes(one.activity));
  return { week, person, activities, answeredAt: answer?.at ?? null, late: answer?.late ?? false };
}
