/** Who is invited to a body's meetings: its members, its chair and secretary, the project leader and the coordinator. */
import { coordinatorOf, projectLeaderOf } from '../activity/assignment.ts';
import type { Agenda } from '../obligation/agenda.ts';

/** Person ids, each once, members first. */
export function invitedTo(
  { programme, confirmed }: Pick<Agenda, 'programme' | 'confirmed'>,
  id: string,
): readonly string[] {
  const body = programme.bodies.find((one) => one.id === id);
  if (body === undefined) return [];
  const { members, chair, secretary } = body;
  const leaders = [projectLeaderOf(programme, confirmed), coordinatorOf(programme, confirmed)];
  return [...new Set([...members, chair ?? [], secretary ?? [], ...leaders.map((one) => one ?? [])].flat())];
}
