/**
 * Who reports for a sub-project, and who may. Asked is the leader the plan names surely or somebody has confirmed
 * (`sub-project:<id>`); behind a "?" nobody is asked as leader: then the project leader is, else the coordinator. Leader,
 * project leader and coordinator may all answer.
 */
import { coordinatorOf, projectLeaderOf } from '../activity/assignment.ts';
import type { Agenda } from '../obligation/agenda.ts';
import type { SubProject } from '../organisation/organisation.ts';

type Who = Pick<Agenda, 'programme' | 'confirmed'>;

/** Person id; `undefined` when neither leader, project leader nor coordinator is known. */
export function askedOf(who: Who, subProject: SubProject): string | undefined {
  const { programme, confirmed } = who;
  return (
    leadersOf(who, subProject)[0] ??
    projectLeaderOf(programme, confirmed) ??
    coordinatorOf(programme, confirmed)
  );
}

/** Person ids of the leaders that are sure. */
export function leadersOf({ confirmed }: Who, { id, leader }: SubProject): readonly string[] {
  const chosen = confirmed.get(`sub-project:${id}`);
  if (chosen !== undefined) return [chosen];
  return leader.state === 'confirmed' ? leader.people : [];
}

export function mayReport(who: Who, subProject: SubProject, person: string): boolean {
  const { programme, confirmed } = who;
  return (
    leadersOf(who, subProject).includes(person) ||
    projectLeaderOf(programme, confirmed) === person ||
    coordinatorOf(programme, confirmed) === person
  );
}
