/**
 * What one person may see of a programme: the widest of what their places give them. Client, project leader, coordinator,
 * activity leaders and confirmed leaders see everything; a member of a body what the body may be sent; the leader of a
 * sub-project and the contacts of those who take part what participants see; a funder's contact what the funder sees. A
 * person who sits only in bodies of vendors, or has no place at all, sees what is public.
 */
import { coordinatorOf, projectLeaderOf } from './activity/assignment.ts';
import type { Agenda } from './obligation/agenda.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { Programme } from './programme.ts';
import type { Visibility } from './reading.ts';
import { maySee } from './visible-to.ts';

export function clearanceOf(
  agenda: Pick<Agenda, 'programme' | 'confirmed' | 'assignments'>,
  person: string,
): Visibility {
  return widest([...ofRoles(agenda, person), ...ofPlaces(agenda.programme, person)]);
}

/** The widest of the clearances; `public` when there is none. */
function widest(clearances: readonly Visibility[]): Visibility {
  return clearances
    .map((one): Visibility => (one === 'vendor-shielded' ? 'public' : one))
    .reduce((most, one) => (maySee(one, most) ? one : most), 'public');
}

function ofRoles(
  { programme, confirmed, assignments }: Pick<Agenda, 'programme' | 'confirmed' | 'assignments'>,
  person: string,
): readonly Visibility[] {
  const runs =
    projectLeaderOf(programme, confirmed) === person || coordinatorOf(programme, confirmed) === person;
  const leads = assignments.some((one) => one.person === person);
  const holds = programme.roles.some(
    ({ function: duty, holder }) =>
      duty !== null && holder.state === 'confirmed' && holder.people.includes(person),
  );
  return runs || leads || holds ? ['internal'] : [];
}

function ofPlaces(programme: Programme, person: string): readonly Visibility[] {
  return [
    ...programme.bodies.filter(({ members }) => members.includes(person)).map(({ clearance }) => clearance),
    ...programme.subProjects
      .filter(({ leader }) => leader.state === 'confirmed' && leader.people.includes(person))
      .map((): Visibility => 'participants'),
    ...programme.organisations.filter(({ contacts }) => contacts.includes(person)).map(ofContact),
  ];
}

/** A vendor or consultant that takes part is still a vendor. */
function ofContact({ kind, participates }: Organisation): Visibility {
  if (kind === 'vendor' || kind === 'consultant') return 'public';
  if (participates) return 'participants';
  return kind === 'funder' ? 'funder' : 'public';
}
