/** Who chooses the colour of a whole area: a person of the plan, or whoever holds the role. */
import { coordinatorOf, deciderOf, projectLeaderOf } from '../activity/assignment.ts';
import type { Agenda } from '../obligation/agenda.ts';
import type { StatusArea } from '../programme.ts';

type Roles = Pick<Agenda, 'programme' | 'confirmed'>;

/** Person id; where nobody holds the role, whoever decides about the programme; `undefined` when nobody does. */
export function areaOwner({ programme, confirmed }: Roles, { by }: StatusArea): string | undefined {
  if (programme.people.some(({ id }) => id === by)) return by;
  const holder =
    by === 'project-leader'
      ? projectLeaderOf(programme, confirmed)
      : by === 'coordinator'
        ? coordinatorOf(programme, confirmed)
        : programme.roles.find((role) => role.function === by && role.holder.state === 'confirmed')?.holder
            .people[0];
  return holder ?? deciderOf(programme, confirmed);
}

/** Areas by the person who chooses, both in plan order. */
export function areasByOwner(roles: Roles): ReadonlyMap<string, readonly StatusArea[]> {
  const owners = new Map<string, StatusArea[]>();
  for (const area of roles.programme.statusAreas) {
    const owner = areaOwner(roles, area);
    if (owner === undefined) continue;
    const known = owners.get(owner);
    if (known === undefined) owners.set(owner, [area]);
    else known.push(area);
  }
  return owners;
}
