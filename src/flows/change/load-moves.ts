/** What each re-plan moves: the plan it was written on against the plan it wants. Neither ever changes, so it is read once. */
import type { MovesOf } from '../../programme/change/change-requests.ts';
import type { ChangeRequest } from '../../programme/change/change-request.ts';
import { classifyChanges } from '../../programme/change/classify-changes.ts';
import { entriesOf, type Entry } from '../../programme/register/entry.ts';
import { diffPlans } from '../../plan/diff-plans.ts';
import type { PlanRevision, Store } from '../../ports.ts';
import type { PlanReadings } from '../plan-readings.ts';

export interface LoadMovesDeps {
  readonly store: Pick<Store, 'loadPlan'>;
  readonly readings: PlanReadings;
}

type Head = Omit<PlanRevision, 'text'>;
type Moves = ChangeRequest['moves'];

const known = new WeakMap<PlanReadings, Map<string, Promise<Moves>>>();

/** By plan revision, for every request among the entries. */
export async function loadMoves(
  deps: LoadMovesDeps,
  input: {
    readonly programme: string;
    readonly entries: readonly Entry[];
    readonly revisions: readonly Head[];
  },
): Promise<MovesOf> {
  const cache = known.get(deps.readings) ?? new Map<string, Promise<Moves>>();
  known.set(deps.readings, cache);
  const requests = entriesOf(input.entries, 'change-request');
  const found = await Promise.all(
    requests.map(async ({ at, content: { revision } }) => {
      const wanted = input.revisions.find((one) => one.revision === revision);
      const base = baseOf(input.revisions, { revision, at });
      if (wanted === undefined || base === undefined) return [];
      const id = `${base.sha256} ${wanted.sha256}`;
      const moves = cache.get(id) ?? movesBetween(deps, base, wanted);
      cache.set(id, moves);
      moves.catch(() => cache.delete(id));
      return [[revision, await moves] as const];
    }),
  );
  return new Map(found.flat());
}

/** The plan that counted when the request was raised. */
export function baseOf(
  revisions: readonly Head[],
  request: { readonly revision: number; readonly at: Temporal.Instant },
): Head | undefined {
  return revisions
    .filter(
      ({ revision, activeAt }) =>
        revision < request.revision &&
        activeAt !== null &&
        Temporal.Instant.compare(activeAt, request.at) <= 0,
    )
    .sort(byActivation)
    .at(-1);
}

/** Oldest first; what became active in the same instant in the order of its numbers. */
export function byActivation(a: Head, b: Head): number {
  if (a.activeAt === null || b.activeAt === null)
    return Number(b.activeAt === null) - Number(a.activeAt === null);
  return Temporal.Instant.compare(a.activeAt, b.activeAt) || a.revision - b.revision;
}

async function movesBetween(deps: LoadMovesDeps, base: Head, wanted: Head): Promise<Moves> {
  const [was, is] = await Promise.all(
    [base, wanted].map(async ({ programme, revision }) => {
      const plan = await deps.store.loadPlan(programme, revision);
      return plan === undefined ? null : deps.readings.read(plan).programme;
    }),
  );
  if (was === null || was === undefined || is === null || is === undefined) return [];
  return classifyChanges(was, is, diffPlans(was, is)).moves;
}
