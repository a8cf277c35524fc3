/** Facts of an example on a day of its own calendar: its plan file, and what its life.yaml lets people say by then. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { assignmentsOf } from '../../src/programme/activity/assignment.ts';
import { parsePeriod } from '../../src/programme/calendar/period.ts';
import { knownChanges, knownOn } from '../../src/programme/known-on.ts';
import { meetingsAround, meetingsOf } from '../../src/programme/meeting/meetings.ts';
import type { Programme } from '../../src/programme/programme.ts';
import type { Entry } from '../../src/programme/register/entry.ts';
import type { Answer } from '../../src/programme/status/answer.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { type Life, lifeSchema } from '../../src/sandbox/simulate/life-schema.ts';
import { answerOf } from './timra-facts.ts';

type Said = NonNullable<Life['answers']>[number];

export function exampleProgramme(name: string): Programme {
  const { programme } = readPlan(readFileSync(`examples/${name}/programme.yaml`, 'utf8'));
  if (programme === null) throw new Error(`examples/${name} does not read`);
  return programme;
}

/** `on`: the day the report leaves, at eight in the morning. */
export function exampleFacts(
  name: string,
  input: { readonly period: string; readonly on: string; readonly body?: string } & Partial<
    Omit<ReportFacts, 'period'>
  >,
): ReportFacts {
  const { period: id, on, body: wanted, ...rest } = input;
  const period = parsePeriod(id);
  if (period === undefined) throw new Error(`${id} is not a period`);
  const whole = exampleProgramme(name);
  const today = Temporal.PlainDate.from(on);
  const asOf = today.toZonedDateTime({ timeZone: whole.timeZone, plainTime: '08:00' }).toInstant();
  const programme = knownOn(whole, today);
  const life = lifeSchema.parse(parse(readFileSync(`examples/${name}/life.yaml`, 'utf8')));
  const isKnown = ({ at }: { readonly at: Temporal.Instant }) => Temporal.Instant.compare(at, asOf) < 0;
  const answers = (life.answers ?? [])
    .filter(({ silent }) => silent !== true)
    .map((one) => answerFrom(programme, one))
    .filter(isKnown);
  const calendar = workCalendarFor(programme.country);
  const body = programme.bodies.find((one) =>
    wanted === undefined ? one.meetings !== null : one.id === wanted,
  );
  const meetings = body === undefined ? [] : meetingsOf(programme, body, calendar);
  const around = meetingsAround(meetings, asOf);
  return {
    ...{ programme, calendar, period, asOf, planRevision: 1, answers, history: answers },
    assignments: assignmentsOf(programme, new Map()),
    baselines: programme.activities.map(({ number, period: { end } }) => ({
      activity: number,
      contract: end,
      baseline: end,
    })),
    ...{ replanned: [], hasBegun: true, coverage: [], questions: [], contract: programme },
    entries: entriesFrom(programme, life).filter(isKnown),
    changeRequests: knownChanges(programme.changeRequests, today),
    previousMeeting: around.previous,
    nextMeeting: around.next,
    ...rest,
  };
}

function answerFrom(programme: Programme, said: Said): Answer {
  const { week, activity, cause, consequence, action, owner, due } = said;
  const date = (text: string | undefined) => (text === undefined ? null : Temporal.PlainDate.from(text));
  const deviation =
    cause === undefined ||
    consequence === undefined ||
    action === undefined ||
    owner === undefined ||
    due === undefined
      ? null
      : { cause, consequence, action, owner, due: Temporal.PlainDate.from(due) };
  const leader = programme.activities.find(({ number }) => number === activity)?.leader.people[0];
  return answerOf(activity, week, {
    by: leader ?? programme.people[0]?.id ?? '',
    ...{
      colour: said.colour ?? 'green',
      counts: said.counts ?? {},
      done: said.done ?? '',
      next: said.next ?? '',
      help: said.help ?? '',
    },
    ...{ deviation, forecast: date(said.forecast), finished: date(said.finished), state: said.state ?? null },
  });
}

/** Areas on the Friday of their week, tertial forms on the tenth day after their tertial. */
function entriesFrom(programme: Programme, life: Life): readonly Entry[] {
  const noon = (on: Temporal.PlainDate) =>
    on.toZonedDateTime({ timeZone: programme.timeZone, plainTime: '12:00' }).toInstant();
  const by = programme.people[0]?.id ?? '';
  const end = (period: string) => {
    const found = parsePeriod(period);
    if (found === undefined) throw new Error(`${period} is not a period`);
    return found.end;
  };
  const areas = (life.areas ?? []).map(({ week, area, colour, comment, action, actionDone }): Entry => ({
    ...{ id: `area-status:${area}:${week}:1`, subject: area, period: week, revision: 1, by },
    at: noon(end(week).subtract({ days: 2 })),
    content: {
      kind: 'area-status',
      ...{ colour, comment: comment ?? '', action: action ?? '', actionDone: actionDone ?? false },
    },
  }));
  const forms = (life.subReports ?? []).map(({ period, subProject, ...said }): Entry => ({
    ...{ id: `sub-report:${subProject}:${period}:1`, subject: subProject, period, revision: 1, by },
    at: noon(end(period).add({ days: 10 })),
    content: {
      kind: 'sub-report',
      ...{ achieved: said.achieved, deviations: said.deviations ?? '', problems: said.problems ?? '' },
      ...{ actions: said.actions ?? '', counts: said.counts ?? {} },
    },
  }));
  return [...areas, ...forms];
}
