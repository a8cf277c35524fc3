/**
 * Who writes a report, and who approves it, in order. Nobody approves what they answer for, sent for review or wrote in
 * themselves, be it one line on the day of approval; only where the programme has nobody else, the same person may, and it
 * is recorded as a dual role (N23: allowed, not hidden). What goes to a funder is approved by the steering group's chair,
 * else the client, unless the plan says who.
 */
import { clientOf, coordinatorOf, projectLeaderOf } from '../activity/assignment.ts';
import type { Agenda } from '../obligation/agenda.ts';
import type { ReportingObligation } from '../programme.ts';
import { type DraftVersion, waitingStep } from './review.ts';

type Parties = Pick<Agenda, 'programme' | 'confirmed'>;

/** Whose approval a funder's report needs where the plan names nobody. */
const DEFAULT_APPROVERS = ['steering-group'] as const;

export function approversOf({ approvers }: Pick<ReportingObligation, 'approvers'>): readonly string[] {
  return approvers.length === 0 ? DEFAULT_APPROVERS : approvers;
}

/** Person id of who answers for the contents; `undefined` when the plan is sure of nobody. */
export function authorOf(
  parties: Parties,
  { author }: Pick<ReportingObligation, 'author'>,
): string | undefined {
  return (
    peopleBehind(parties, author)[0] ??
    projectLeaderOf(parties.programme, parties.confirmed) ??
    coordinatorOf(parties.programme, parties.confirmed) ??
    clientOf(parties.programme, parties.confirmed)
  );
}

type Authored = Pick<DraftVersion, 'author' | 'submitted' | 'writers'>;

/** Whether the version is the person's own work: theirs to answer for, sent by them, or with words or colours of theirs. */
export function isOwn({ author, submitted, writers }: Authored, person: string): boolean {
  return [author, submitted?.by, ...writers].includes(person);
}

export interface Approver {
  readonly person: string;
  /** There is nobody else than who wrote it. */
  readonly dualRole: boolean;
}

/** Whose word a step wants. `undefined` when the plan is sure of nobody at all. */
export function approverOf(parties: Parties, step: string, draft: Authored): Approver | undefined {
  const candidates = [...peopleBehind(parties, step), ...stewards(parties)];
  const other = candidates.find((person) => !isOwn(draft, person));
  if (other !== undefined) return { person: other, dualRole: false };
  return candidates[0] === undefined ? undefined : { person: candidates[0], dualRole: true };
}

/** Who has the next word about a version in review. */
export function waitingApprover(
  parties: Parties,
  draft: DraftVersion,
): (Approver & { readonly step: number }) | undefined {
  const step = waitingStep(draft);
  const approver = step === undefined ? undefined : approverOf(parties, step.of, draft);
  return step === undefined || approver === undefined ? undefined : { ...approver, step: step.number };
}

/**
 * The steps that one word of the waiting approver settles: theirs, and those after it that would ask them again about the
 * same version. So a double press never does more than one press.
 */
export function stepsInTurn(parties: Parties, draft: DraftVersion): readonly number[] {
  const waiting = waitingApprover(parties, draft);
  if (waiting === undefined) return [];
  const others = draft.steps.findIndex(
    ({ number, of }) => number > waiting.step && approverOf(parties, of, draft)?.person !== waiting.person,
  );
  const last = others === -1 ? draft.steps.length : others;
  return draft.steps.slice(waiting.step - 1, last).map(({ number }) => number);
}

/** Author, project leader and coordinator: who writes, sends for review and records what the funder answers. */
export function mayWrite(
  { programme, confirmed }: Parties,
  { author }: Pick<DraftVersion, 'author'>,
  person: string,
): boolean {
  return [author, projectLeaderOf(programme, confirmed), coordinatorOf(programme, confirmed)].includes(
    person,
  );
}

/** People behind a person, body or role id: of a body its chair, of a steering group without one the client. */
function peopleBehind({ programme, confirmed }: Parties, id: string): readonly string[] {
  if (programme.people.some((person) => person.id === id)) return [id];
  const body =
    programme.bodies.find((one) => one.id === id) ??
    (id === 'steering-group' ? programme.bodies.find(({ kind }) => kind === id) : undefined);
  if (body !== undefined) return [body.chair ?? []].flat();
  if (id === 'project-leader') return [projectLeaderOf(programme, confirmed) ?? []].flat();
  if (id === 'coordinator') return [coordinatorOf(programme, confirmed) ?? []].flat();
  if (id === 'client') return [clientOf(programme, confirmed) ?? []].flat();
  const role = programme.roles.find(({ function: duty }) => duty === id);
  return role?.holder.state === 'confirmed' ? role.holder.people : [];
}

/** Who stands in where a step names nobody, or only the author: chair, client, project leader, coordinator. */
function stewards({ programme, confirmed }: Parties): readonly string[] {
  const chair = programme.bodies.find(({ kind }) => kind === 'steering-group')?.chair ?? undefined;
  return [
    chair,
    clientOf(programme, confirmed),
    projectLeaderOf(programme, confirmed),
    coordinatorOf(programme, confirmed),
  ].filter((person) => person !== undefined);
}
