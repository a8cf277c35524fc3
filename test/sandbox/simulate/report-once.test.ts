/** Property: over the simulated years each activity is in each report exactly once, reported or missing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRunning } from '../../../src/programme/activity/running.ts';
import { nextPeriod, parsePeriod, type Period, weekOf } from '../../../src/programme/calendar/period.ts';
import type { Answer } from '../../../src/programme/status/answer.ts';
import { reportJson } from '../../../src/render/json/report-json.ts';
import { reportSchema } from '../../../src/render/json/report-schema.ts';
import { tell } from '../../../src/sandbox/simulate/story.ts';
import { answerOf, timraFacts } from '../../report/timra-facts.ts';
import { timra } from '../../report/timra-programme.ts';

const PERIODS = [...following('2016-09', 16), ...following('2016-T3', 4)];
const ALL = timra.activities.map(({ number }) => number).toSorted();

/** Every question that could be asked, in the order of the weeks. */
const QUESTIONS = following('2016-W35', 70).flatMap((week) =>
  timra.activities
    .filter((activity) =>
      isRunning({ programme: timra, assignments: [], unfinished: new Set() }, activity, week.start, week.end),
    )
    .map((activity) => ({ activity, week })),
);

test('whoever answers or not, in every month and tertial', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (seed, share) => {
        const answers = told(seed, share);
        for (const period of PERIODS) {
          const { asOf } = timraFacts(period.id);
          const known = answers.filter(
            ({ at, week }) => Temporal.Instant.compare(at, asOf) < 0 && week <= weekOf(period.end).id,
          );
          const report = reportSchema.parse(
            JSON.parse(reportJson(timraFacts(period.id, { answers: known }))),
          );
          expect(report.activities.map(({ number }) => number).toSorted()).toEqual(ALL);
          for (const { number, reportedAt, sources, colour } of report.activities) {
            const own = known.filter(({ activity }) => activity === number);
            const answers = sources.filter((source) => !source.startsWith('plan:'));
            expect([number, answers.length]).toEqual([number, reportedAt === null ? 0 : 1]);
            for (const source of answers) expect(own.map(({ id }) => id)).toContain(source);
            if (own.length === 0) expect([number, reportedAt, colour]).toEqual([number, null, 'grey']);
          }
        }
      },
    ),
    { numRuns: 12 },
  );
});

function told(seed: number, share: number): readonly Answer[] {
  const chances = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { numRuns: QUESTIONS.length, seed });
  return QUESTIONS.filter((_, index) => (chances[index] ?? 0) < share).map(({ activity, week }) => {
    const { colour, done, next, help, trouble, owner, counts, forecast, finished } = tell(
      { seed, programme: timra, name: 'Helene Olofsson' },
      activity,
      week,
    );
    const deviation = trouble === null ? null : { ...trouble, owner };
    return answerOf(activity.number, week.id, {
      colour,
      done,
      next,
      help,
      deviation,
      counts,
      forecast,
      finished,
    });
  });
}

function following(first: string, count: number): readonly Period[] {
  const start = parsePeriod(first);
  if (start === undefined) throw new Error(`not a period: ${first}`);
  const periods = [start];
  while (periods.length < count) periods.push(nextPeriod(periods.at(-1) ?? start));
  return periods;
}
