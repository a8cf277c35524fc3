import { coordinatorOf, deciderOf, projectLeaderOf } from '../../programme/activity/assignment.ts';
import type { Locale } from '../../programme/locale.ts';
import { type Agenda, localeOfPerson } from '../../programme/obligation/agenda.ts';
import { loadAgenda } from '../load-agenda.ts';
import type { CheckInDeps } from './check-in-deps.ts';

/** A Slack user as a person of one programme. */
export interface MemberOf {
  readonly agenda: Agenda;
  /** Person id. */
  readonly person: string;
  readonly locale: Locale;
}

/** Every programme the user is a person of, in the order of their ids. */
export async function loadMemberships(deps: CheckInDeps, userId: string): Promise<readonly MemberOf[]> {
  const known = await deps.store.programmesOf(userId);
  const loaded = await Promise.all(
    known.map(async ({ programme, person, version }) => {
      const agenda = await loadAgenda(deps, programme, version);
      return agenda === undefined ? [] : [{ agenda, person, locale: localeOfPerson(agenda, person) }];
    }),
  );
  return loaded.flat().sort((a, b) => (a.agenda.programme.id < b.agenda.programme.id ? -1 : 1));
}

/** `undefined` when the user is no person of that programme: the answer is the same as for one that does not exist. */
export async function loadMembership(
  deps: CheckInDeps,
  userId: string,
  programme: string,
): Promise<MemberOf | undefined> {
  const known = (await deps.store.programmesOf(userId)).find((one) => one.programme === programme);
  if (known === undefined) return undefined;
  const agenda = await loadAgenda(deps, programme, known.version);
  if (agenda === undefined) return undefined;
  return { agenda, person: known.person, locale: localeOfPerson(agenda, known.person) };
}

/** Coordinator and project leader see the whole programme and may answer in somebody's place. */
export function runsProgramme({ agenda: { programme, confirmed }, person }: MemberOf): boolean {
  return coordinatorOf(programme, confirmed) === person || projectLeaderOf(programme, confirmed) === person;
}

export function decidesLeaders({ agenda: { programme, confirmed }, person }: MemberOf): boolean {
  return deciderOf(programme, confirmed) === person;
}

/** The one asked answers; coordinator and project leader may in their place. */
export function mayAnswerFor(member: MemberOf, asked: string): boolean {
  return member.person === asked || runsProgramme(member);
}
