import { assignmentsOf, type Confirmations } from '../programme/activity/assignment.ts';
import type { WorkCalendar } from '../programme/calendar/work-calendar.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import { changeRequestsOf } from '../programme/change/change-requests.ts';
import { askedBefore } from '../programme/obligation/rules/asked-at.ts';
import type { Country, Programme } from '../programme/programme.ts';
import type { OpenQuestion } from '../programme/question.ts';
import type { Store } from '../ports.ts';
import type { PlanReadings } from './plan-readings.ts';
import { newestRevisions } from '../programme/status/newest-revisions.ts';
import { loadMeetingHistory } from './meeting/load-meeting-history.ts';
import { byActivation, loadMoves } from './change/load-moves.ts';

export interface AgendaDeps {
  readonly store: Pick<
    Store,
    | 'agendaVersion'
    | 'loadPlan'
    | 'listPlanRevisions'
    | 'loadConfirmations'
    | 'loadMembers'
    | 'loadLatestAnswers'
    | 'loadEntries'
  >;
  readonly calendarOf: (country: Country) => WorkCalendar;
  readonly readings: PlanReadings;
  readonly agendas: AgendaCache;
}

/** Agendas by programme, each good as long as the programme's version is the one it was loaded at. */
export type AgendaCache = Map<
  string,
  { readonly version: number; readonly agenda: Promise<Agenda | undefined> }
>;

export function createAgendaCache(): AgendaCache {
  return new Map();
}

/**
 * The programme as it stands now; `undefined` when no plan of that id is stored. `version`: where the caller has just
 * read it. The version is read before the rest, so that a change in between is found at the next look.
 */
export async function loadAgenda(
  deps: AgendaDeps,
  programmeId: string,
  version?: number,
): Promise<Agenda | undefined> {
  const current = version ?? (await deps.store.agendaVersion(programmeId));
  if (current === undefined) return undefined;
  const known = deps.agendas.get(programmeId);
  if (known?.version === current) return known.agenda;
  const agenda = readAgenda(deps, programmeId);
  deps.agendas.set(programmeId, { version: current, agenda });
  agenda.catch(() => deps.agendas.delete(programmeId));
  return agenda;
}

/**
 * The programme as it stood at an instant: the plan that counted, the leaders confirmed, and what had been answered and
 * recorded before it. `undefined`: no plan was stored by then.
 */
export async function loadAgendaAt(
  deps: Omit<AgendaDeps, 'store' | 'agendas'> & { readonly store: AgendaAtStore },
  programme: string,
  at: Temporal.Instant,
): Promise<Agenda | undefined> {
  const { store } = deps;
  const isLater = (instant: Temporal.Instant): boolean => Temporal.Instant.compare(instant, at) >= 0;
  const revisions = (await store.listPlanRevisions(programme))
    .filter((one) => !isLater(one.at))
    .map((one) =>
      one.activeAt !== null && isLater(one.activeAt)
        ? { ...one, state: 'pending' as const, activeAt: null }
        : one,
    );
  const current = revisions
    .filter(({ activeAt }) => activeAt !== null)
    .toSorted(byActivation)
    .at(-1);
  const then = {
    loadPlan: (id: string, revision?: number) => store.loadPlan(id, revision ?? current?.revision),
    listPlanRevisions: () => Promise.resolve(revisions),
    loadConfirmations: async (id: string) =>
      (await store.loadConfirmations(id)).filter((one) => !isLater(one.at)),
    loadMembers: (id: string) => store.loadMembers(id),
    loadLatestAnswers: async (id: string) => {
      const answers = newestRevisions(
        await store.loadAnswers({ programme: id, before: at, allRevisions: true }),
      );
      const byWeek = answers.toSorted((a, b) => (a.week < b.week ? -1 : a.week > b.week ? 1 : 0));
      return [...new Map(byWeek.map((answer) => [answer.activity, answer])).values()];
    },
    loadEntries: (input: Parameters<Store['loadEntries']>[0]) => store.loadEntries({ ...input, before: at }),
  };
  return current === undefined ? undefined : readAgenda({ ...deps, store: then }, programme);
}

type AgendaAtStore = Pick<
  Store,
  'loadPlan' | 'listPlanRevisions' | 'loadConfirmations' | 'loadMembers' | 'loadAnswers' | 'loadEntries'
>;

type ReadAgendaDeps = Omit<AgendaDeps, 'store' | 'agendas'> & {
  readonly store: Omit<AgendaDeps['store'], 'agendaVersion'>;
};

async function readAgenda(deps: ReadAgendaDeps, programmeId: string): Promise<Agenda | undefined> {
  const plan = await deps.store.loadPlan(programmeId);
  if (plan === undefined) return undefined;
  const reading = deps.readings.read(plan);
  if (reading.programme === null)
    throw new Error(`stored plan ${programmeId} r${plan.revision} does not read`);
  const [confirmations, members, latest, entries, revisions] = await Promise.all([
    deps.store.loadConfirmations(programmeId),
    deps.store.loadMembers(programmeId),
    deps.store.loadLatestAnswers(programmeId),
    deps.store.loadEntries({ programme: programmeId }),
    deps.store.listPlanRevisions(programmeId),
  ]);
  const confirmed: Confirmations = new Map(confirmations.map(({ activity, person }) => [activity, person]));
  return {
    programme: reading.programme,
    revision: plan.revision,
    knownSince: revisions[0]?.at ?? plan.at,
    changedAt: latestOf([plan.activeAt ?? plan.at, ...confirmations.map(({ at }) => at)]),
    calendar: deps.calendarOf(reading.programme.country),
    confirmed,
    assignments: assignmentsOf(reading.programme, confirmed),
    latest,
    unfinished: new Set(latest.filter(({ finished }) => finished === null).map(({ activity }) => activity)),
    members: new Map(members.map((member) => [member.person, member])),
    questions: reading.questions.filter(({ id }) => !isSettled(id, confirmed)),
    imported: await importedIn(deps, {
      programme: reading.programme,
      revisions,
      questions: reading.questions,
    }),
    entries,
    meetingHistory: await loadMeetingHistory(deps, plan, revisions),
    changeRequests: changeRequestsOf(
      reading.programme,
      entries,
      await loadMoves(deps, { programme: programmeId, entries, revisions }),
    ),
  };
}

/** The newest active import, and which of the open questions nobody had been asked before it. */
async function importedIn(
  deps: ReadAgendaDeps,
  input: {
    readonly programme: Programme;
    readonly revisions: Awaited<ReturnType<Store['listPlanRevisions']>>;
    readonly questions: readonly OpenQuestion[];
  },
): Promise<Agenda['imported']> {
  const imports = input.revisions.filter(({ cause, state }) => cause !== 'answer' && state === 'active');
  const newest = imports.at(-1);
  if (newest === undefined) throw new Error(`${input.programme.id} has no active import`);
  const at = newest.activeAt ?? newest.at;
  const { id, country, timeZone } = input.programme;
  const before = askedBefore(
    imports.slice(0, -1).map((one) => ({ ...one, at: one.activeAt ?? one.at })),
    { at },
    { calendar: deps.calendarOf(country), timeZone },
  );
  const text = before === undefined ? undefined : await deps.store.loadPlan(id, before.revision);
  const known = new Set(text === undefined ? [] : deps.readings.read(text).questions.map(({ id }) => id));
  return {
    revision: newest.revision,
    at,
    newQuestions: new Set(input.questions.map(({ id }) => id).filter((id) => !known.has(id))),
  };
}

function latestOf(instants: readonly [Temporal.Instant, ...Temporal.Instant[]]): Temporal.Instant {
  return instants.reduce((latest, at) => (Temporal.Instant.compare(at, latest) > 0 ? at : latest));
}

/** `leader:5.1` is settled by a confirmation for 5.1, `project-leader` by one for that role. */
function isSettled(question: string, confirmed: Confirmations): boolean {
  return confirmed.has(question.replace(/^leader:/, ''));
}
