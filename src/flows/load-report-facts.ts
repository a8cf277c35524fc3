import { runningByPerson } from '../programme/activity/running.ts';
import { nextPeriod, parsePeriod, type Period, weekOf } from '../programme/calendar/period.ts';
import { knownChanges, knownOn } from '../programme/known-on.ts';
import { knownQuestions } from '../programme/known-questions.ts';
import { type Meeting, meetingsAround, meetingsOf } from '../programme/meeting/meetings.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import type { Entry } from '../programme/register/entry.ts';
import type { Answer } from '../programme/status/answer.ts';
import { withRecorded } from '../programme/meeting/with-recorded.ts';
import { newestRevisions } from '../programme/status/newest-revisions.ts';
import type { CoverageFact, MilestoneBaseline, Replanned, ReportFacts } from '../report/facts.ts';
import type { Delivery, Store } from '../ports.ts';
import { ALREADY_ANSWERED } from './deliver/composer.ts';
import { byActivation } from './change/load-moves.ts';
import { type AgendaDeps, loadAgendaAt } from './load-agenda.ts';

export interface ReportFactsDeps extends AgendaDeps {
  readonly store: AgendaDeps['store'] & Pick<Store, 'loadAnswers' | 'listDeliveries'>;
}

export interface ReportFactsInput {
  readonly agenda: Agenda;
  readonly period: Period;
  /** Data cut-off: what was submitted at or after this instant belongs to the next report. */
  readonly asOf: Temporal.Instant;
  /** Until when answers about the period and corrections of them are heard; absent: until the cut-off. */
  readonly heard?: Temporal.Instant;
  /** For a digest: the meeting it precedes, instead of the next after the cut-off. */
  readonly meeting?: Meeting;
  /** Whose meetings lie before and after; absent: those of the first body that meets. */
  readonly body?: string;
}

export type LoadReportFacts = (input: ReportFactsInput) => Promise<ReportFacts>;

/** `loadReportFacts` that reads once for all recipients of the same moment: they share the agenda of one relay run. */
export function reportFactsLoader(deps: ReportFactsDeps): LoadReportFacts {
  const known = new WeakMap<Agenda, Map<string, Promise<ReportFacts>>>();
  return (input) => {
    const ofAgenda = known.get(input.agenda) ?? new Map<string, Promise<ReportFacts>>();
    known.set(input.agenda, ofAgenda);
    const id = [
      input.period.id,
      input.asOf.toString(),
      input.meeting?.body,
      input.meeting?.start.toString(),
      input.body,
      input.heard?.toString(),
    ].join(' ');
    const facts = ofAgenda.get(id) ?? loadReportFacts(deps, input);
    ofAgenda.set(id, facts);
    return facts;
  };
}

/** Reads everything one report is built from. The same input gives the same facts for ever: answers are append-only. */
export async function loadReportFacts(deps: ReportFactsDeps, input: ReportFactsInput): Promise<ReportFacts> {
  const { period, asOf, heard } = input;
  const agenda = await agendaThen(deps, input);
  const programme = agenda.programme.id;
  const before = heard ?? asOf;
  const [recorded, history, contract, prompts] = await Promise.all([
    deps.store.loadEntries({ programme, before, allRevisions: true }),
    deps.store.loadAnswers({ programme, before, allRevisions: true }),
    deps.store.loadPlan(programme, 1),
    deps.store.listDeliveries({ programme, kind: 'prompt' }),
  ]);
  const asked = prompts.filter(({ sentAt, dueAt }) => Temporal.Instant.compare(sentAt ?? dueAt, asOf) < 0);
  const entries = recorded.filter((entry) => isHeard(entry, { period, asOf, recorded }));
  const first = contract === undefined ? null : deps.readings.read(contract).programme;
  const lastWeek = weekOf(period.end).id;
  const upTo = history.filter(({ week }) => week <= lastWeek);
  const answers = newestRevisions(upTo);
  const today = asOf.toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate();
  return {
    // The plan file may tell of what came later: a report knows what was known when it left.
    programme: withRecorded(knownOn(agenda.programme, today), entries),
    calendar: agenda.calendar,
    period,
    asOf,
    ...(heard === undefined ? {} : { heard }),
    planRevision: agenda.revision,
    assignments: agenda.assignments,
    replanned: await replannedIn(deps, agenda, asOf),
    baselines: baselinesOf(agenda, first),
    answers,
    history: upTo,
    hasBegun:
      answers.length > 0 || asked.some(({ about }) => about.kind === 'prompt' && about.week <= lastWeek),
    coverage: coverageOf(agenda, { period, answers, asked }),
    questions: knownQuestions(agenda.programme, agenda.questions, today),
    entries,
    changeRequests: knownChanges(agenda.changeRequests, today),
    contract: first,
    ...meetingsFor(agenda, input),
  };
}

/** The programme as it stood at the cut-off, which may lie days before the report leaves, or years before it is looked at. */
async function agendaThen(deps: ReportFactsDeps, { agenda, asOf }: ReportFactsInput): Promise<Agenda> {
  const isLater = (at: Temporal.Instant): boolean => Temporal.Instant.compare(at, asOf) >= 0;
  if (!isLater(agenda.changedAt) && !agenda.entries.some(({ at }) => isLater(at))) return agenda;
  return (await loadAgendaAt(deps, agenda.programme.id, asOf)) ?? agenda;
}

/**
 * Known at the cut-off, or heard later about this period or an earlier one: a correction, or a form that came in late.
 * What has happened since, such as an acceptance or the word on a change, belongs to later reports.
 */
function isHeard(
  entry: Entry,
  {
    period,
    asOf,
    recorded,
  }: { readonly period: Period; readonly asOf: Temporal.Instant; readonly recorded: readonly Entry[] },
): boolean {
  if (Temporal.Instant.compare(entry.at, asOf) < 0) return true;
  const about = parsePeriod(entry.period);
  if (about !== undefined) return Temporal.PlainDate.compare(about.end, period.end) <= 0;
  return recorded.some(
    (other) =>
      other.content.kind === entry.content.kind &&
      other.subject === entry.subject &&
      other.period === entry.period &&
      Temporal.Instant.compare(other.at, asOf) < 0,
  );
}

/**
 * Every move of a stage's end from one plan that counted to the next; most programmes have one plan and nothing to read.
 * What was asked for and refused has moved nothing.
 */
async function replannedIn(
  deps: ReportFactsDeps,
  agenda: Agenda,
  asOf: Temporal.Instant,
): Promise<readonly Replanned[]> {
  if (agenda.revision === 1) return [];
  const revisions = await deps.store.listPlanRevisions(agenda.programme.id);
  const moves: Replanned[] = [];
  let before = new Map<string, Temporal.PlainDate | null>();
  for (const { revision, activeAt } of revisions.filter((one) => one.activeAt !== null).sort(byActivation)) {
    const plan = await deps.store.loadPlan(agenda.programme.id, revision);
    const programme = plan === undefined ? null : deps.readings.read(plan).programme;
    if (activeAt === null || Temporal.Instant.compare(activeAt, asOf) > 0 || programme === null) continue;
    const asked = agenda.changeRequests.find((one) => one.revision === revision);
    for (const { number, period } of programme.activities) {
      const from = before.get(number) ?? null;
      const { id: request = null, reason = null } = asked ?? {};
      if (from !== null && period.end !== null && !from.equals(period.end))
        moves.push({ activity: number, at: activeAt, from, to: period.end, request, reason });
    }
    before = new Map(programme.activities.map(({ number, period }) => [number, period.end]));
  }
  return moves;
}

function baselinesOf(agenda: Agenda, contract: Agenda['programme'] | null): readonly MilestoneBaseline[] {
  const first = new Map(contract?.activities.map(({ number, period }) => [number, period.end]));
  return agenda.programme.activities.map(({ number, period }) => ({
    activity: number,
    contract: first.get(number) ?? null,
    baseline: period.end,
  }));
}

/**
 * Who was asked and who answered, week by week. A week belongs to the period its prompt day lies in. Asked is whom the
 * question reached, or who had answered before it came: nobody is called missing who was never asked.
 */
function coverageOf(
  agenda: Agenda,
  facts: {
    readonly period: Period;
    readonly answers: readonly Answer[];
    readonly asked: readonly Delivery[];
  },
): readonly CoverageFact[] {
  const asked = new Set(
    facts.asked
      .filter(reached)
      .map(({ to, about }) => (about.kind === 'prompt' ? `${to} ${about.week}` : '')),
  );
  return weeksIn(agenda, facts.period).flatMap((week) =>
    [...runningByPerson(agenda, week.start, week.end)]
      .filter(([person]) => asked.has(`${person} ${week.id}`))
      .map(([person, activities]) => {
        const numbers = activities.map(({ number }) => number);
        const given = facts.answers.filter(
          ({ week: id, activity }) => id === week.id && numbers.includes(activity),
        );
        const complete = numbers.every((number) => given.some(({ activity }) => activity === number));
        return {
          week: week.id,
          person,
          activities: numbers,
          answeredAt: complete ? (given.at(-1)?.at ?? null) : null,
          late: given.some(({ late }) => late),
        };
      }),
  );
}

/** Sent, or closed because the answer was there already. */
function reached({ state, reason }: Delivery): boolean {
  return state === 'sent' || (state === 'cancelled' && reason === ALREADY_ANSWERED);
}

function weeksIn(agenda: Agenda, period: Period): readonly Period[] {
  const toPrompt = { days: agenda.programme.rhythm.prompt.weekday - 1 };
  const weeks: Period[] = [];
  for (
    let week = weekOf(period.start);
    Temporal.PlainDate.compare(week.start.add(toPrompt), period.end) <= 0;
    week = nextPeriod(week)
  )
    if (Temporal.PlainDate.compare(week.start.add(toPrompt), period.start) >= 0) weeks.push(week);
  return weeks;
}

/** The meetings on both sides of the cut-off, of the first body that meets (or of the digest's own body). */
function meetingsFor(
  agenda: Agenda,
  { asOf, meeting, body: wanted = meeting?.body }: ReportFactsInput,
): Pick<ReportFacts, 'previousMeeting' | 'nextMeeting'> {
  const body = agenda.programme.bodies.find(({ id, meetings }) =>
    wanted === undefined ? meetings !== null : id === wanted,
  );
  if (body === undefined) return { previousMeeting: null, nextMeeting: null };
  const all = meetingsOf(agenda.programme, body, agenda.calendar);
  const { previous, next } = meetingsAround(all, meeting?.start.toInstant() ?? asOf);
  return { previousMeeting: previous, nextMeeting: next };
}
