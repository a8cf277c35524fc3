/**
 * A report as large as they come: 40 sub-projects with 200 activities, a tertial of 17 weeks of answers, 12 risks, money,
 * counted targets and forty forms. The same every time.
 */
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { assignmentsOf } from '../../src/programme/activity/assignment.ts';
import { parsePeriod, weekOf } from '../../src/programme/calendar/period.ts';
import { knownOn } from '../../src/programme/known-on.ts';
import { meetingsAround, meetingsOf } from '../../src/programme/meeting/meetings.ts';
import type { Activity, Programme } from '../../src/programme/programme.ts';
import type { Entry } from '../../src/programme/register/entry.ts';
import type { Answer } from '../../src/programme/status/answer.ts';
import type { CoverageFact, ReportFacts } from '../../src/report/facts.ts';
import { answerOf, coverageOf } from '../report/timra-facts.ts';
import { manyPlan, SUB_PROJECTS, TESTERS } from './many-plan.ts';
import { DONE, FORMS, NEXT, TROUBLES } from './many-texts.ts';

const ZONE = 'Europe/Stockholm';
const FIRST_FRIDAY = Temporal.PlainDate.from('2026-08-07');
/** Of the tertial January–April 2027: weeks 1 to 17. */
const LEAVES = Temporal.PlainDate.from('2027-05-12');

/** Facts of the tertial report January–April 2027 to the funder and the steering group. */
export function manyFacts(difference: Partial<ReportFacts> = {}): ReportFacts {
  const { programme: whole, problems } = readPlan(manyPlan);
  if (whole === null) throw new Error(`the plan does not read: ${JSON.stringify(problems)}`);
  const period = parsePeriod('2027-T1');
  if (period === undefined) throw new Error('no such period');
  const programme = knownOn(whole, LEAVES);
  const asOf = LEAVES.toZonedDateTime({ timeZone: ZONE, plainTime: '08:00' }).toInstant();
  const answers = allAnswers(programme, period.end);
  const body = programme.bodies[0];
  const calendar = workCalendarFor(programme.country);
  const around = meetingsAround(body === undefined ? [] : meetingsOf(programme, body, calendar), asOf);
  return {
    ...{ programme, calendar, period, asOf, planRevision: 3, answers, history: answers },
    assignments: assignmentsOf(programme, new Map()),
    baselines: programme.activities.map(({ number, period: { end } }, index) => ({
      activity: number,
      // Every seventh has been moved a month since the contract.
      contract: index % 7 === 3 ? (end?.subtract({ months: 1 }) ?? null) : end,
      baseline: end,
    })),
    ...{ replanned: [], hasBegun: true, questions: [], changeRequests: [], contract: programme },
    coverage: coverageFor(programme, answers, period.start),
    entries: forms(programme),
    previousMeeting: around.previous,
    nextMeeting: around.next,
    ...difference,
  };
}

function allAnswers(programme: Programme, until: Temporal.PlainDate): readonly Answer[] {
  const answers: Answer[] = [];
  let friday = FIRST_FRIDAY;
  for (let week = 0; Temporal.PlainDate.compare(friday, until) <= 0; week += 1) {
    for (const one of programme.activities.filter((activity) => runs(activity, friday)))
      if (answersIn(one, week)) answers.push(answerTo(programme, one, { friday, week }));
    friday = friday.add({ weeks: 1 });
  }
  return answers;
}

function runs({ period: { start, end } }: Activity, friday: Temporal.PlainDate): boolean {
  return (
    start !== null &&
    end !== null &&
    Temporal.PlainDate.compare(start, friday) <= 0 &&
    Temporal.PlainDate.compare(end, friday.subtract({ days: 4 })) >= 0
  );
}

/** The sub-project's index and the stage's, from `12.3`. */
function placeOf({ number }: Activity): readonly [number, number] {
  const [block = '1', step = '1'] = number.split('.');
  return [Number(block) - 1, Number(step) - 1];
}

/** One in nine sub-projects misses every fourth week; two fall silent in March. */
function answersIn(activity: Activity, week: number): boolean {
  const [index] = placeOf(activity);
  if (index === 17 || index === 33) return week < 31;
  return index % 9 !== 5 || week % 4 !== 1;
}

function answerTo(
  programme: Programme,
  activity: Activity,
  { friday, week }: { readonly friday: Temporal.PlainDate; readonly week: number },
): Answer {
  const [index, step] = placeOf(activity);
  const lang = SUB_PROJECTS[index]?.lang ?? 'sv';
  const said = DONE[lang][step] ?? [];
  const { start, end } = activity.period;
  const since = start === null ? 0 : Math.floor(friday.since(start).total({ unit: 'days' }) / 7);
  const phase = Math.min(said.length - 1, Math.floor(since / 5));
  const isLast = end !== null && end.since(friday).total({ unit: 'days' }) < 7;
  return answerOf(activity.number, weekOf(friday).id, {
    by: activity.leader.people[0] ?? programme.people[0]?.id ?? '',
    at: friday
      .toZonedDateTime({ timeZone: ZONE, plainTime: '10:15' })
      .add({ minutes: index * 3 })
      .toInstant(),
    unchanged: since % 5 !== 0,
    textSince: weekOf(friday.subtract({ weeks: since - phase * 5 > 4 ? 4 : since % 5 })).id,
    ...{ done: said[phase] ?? '', next: NEXT[lang][step] ?? '' },
    ...(isLast && index % 5 !== 2 ? { finished: end.subtract({ days: 2 }) } : {}),
    counts: countsOf(programme, { step, friday }),
    ...troubleOf(activity, { week, index, step }),
  });
}

/** Totals of the whole programme: an agreement at a stage's end, testers week by week. */
function countsOf(
  programme: Programme,
  { step, friday }: { readonly step: number; readonly friday: Temporal.PlainDate },
): Answer['counts'] {
  const weeksInto = (activity: Activity) =>
    activity.period.start === null ? 0 : friday.since(activity.period.start).total({ unit: 'days' }) / 7;
  const stages = programme.activities.filter((one) => placeOf(one)[1] === step && placeOf(one)[0] % 4 !== 1);
  if (step === 1) return { avtal: stages.filter((one) => weeksInto(one) >= 12).length };
  if (step !== 2) return {};
  const tried = stages.map((one) => Math.min(TESTERS, Math.max(0, Math.floor(weeksInto(one)) - 4)));
  return { handlaggare: tried.reduce((sum, count) => sum + count, 0) };
}

/** Every fourth sub-project has trouble from the middle of February on; its red ones need a decision. */
function troubleOf(
  activity: Activity,
  { week, index, step }: { readonly week: number; readonly index: number; readonly step: number },
): Partial<Answer> {
  if (index % 4 !== 1 || week < 28 || (step !== 1 && step !== 2)) return {};
  const { lang = 'sv', leader = '' } = SUB_PROJECTS[index] ?? {};
  const all = TROUBLES[lang];
  const trouble = all[Math.floor(index / 4) % all.length];
  if (trouble === undefined) return {};
  const { colour, help, cause, consequence, action } = trouble;
  const due = Temporal.PlainDate.from('2027-05-21').add({ days: index });
  const forecast = activity.period.end?.add({ weeks: colour === 'red' ? 8 : 3 }) ?? null;
  return {
    colour,
    help,
    forecast,
    finished: null,
    deviation: { cause, consequence, action, owner: leader, due },
  };
}

/** The tertial's forms: all but three came in before the report left. */
function forms(programme: Programme): readonly Entry[] {
  return programme.subProjects.flatMap((one, index): readonly Entry[] => {
    if ([11, 22, 37].includes(index)) return [];
    const { lang = 'sv' } = SUB_PROJECTS[index] ?? {};
    const words = FORMS[lang];
    const pick = (all: readonly string[], shift: number): string => all[(index + shift) % all.length] ?? '';
    const at = Temporal.PlainDate.from('2027-05-04').toZonedDateTime({ timeZone: ZONE, plainTime: '13:30' });
    return [
      {
        ...{ id: `sub-report:${one.id}:2027-T1:1`, subject: one.id, period: '2027-T1', revision: 1 },
        by: one.leader.people[0] ?? '',
        at: at.add({ minutes: index * 17 }).toInstant(),
        content: {
          kind: 'sub-report',
          achieved: pick(words.achieved, 0),
          deviations: pick(words.deviations, 1),
          problems: pick(words.problems, index % 2),
          actions: pick(words.actions, index % 2),
          counts: Object.fromEntries(
            one.organisations.map((id) => [
              id,
              { tjanster: index % 3, integrationer: index % 4 === 0 ? 1 : 0 },
            ]),
          ),
        },
      },
    ];
  });
}

function coverageFor(
  programme: Programme,
  answers: readonly Answer[],
  from: Temporal.PlainDate,
): readonly CoverageFact[] {
  const weeks = Array.from({ length: 17 }, (_, week) => from.with({ day: 8 }).add({ weeks: week }));
  return weeks.flatMap((friday) =>
    SUB_PROJECTS.flatMap(({ index }) => {
      const running = programme.activities.filter((one) => placeOf(one)[0] === index && runs(one, friday));
      const person = running[0]?.leader.people[0];
      return person === undefined
        ? []
        : [
            coverageOf(
              weekOf(friday).id,
              person,
              running.map(({ number }) => number),
              answers,
            ),
          ];
    }),
  );
}
