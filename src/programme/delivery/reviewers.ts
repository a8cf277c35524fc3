/**
 * Who reads a delivery for quality, and who accepts it (N20). The round goes to the bodies the plan names and to the
 * contacts of all that take part; each only if they may see it, so that a reference group of vendors reads what is
 * public and nothing else (R12). Accepting is the owner's: the client, else the chair of the steering group.
 */
import { clientOf, type Confirmations } from '../activity/assignment.ts';
import { participatesOn } from '../organisation/organisation.ts';
import type { Programme } from '../programme.ts';
import { maySee } from '../visible-to.ts';
import type { Deliverable } from './delivery.ts';

/** Person ids, each once, in the plan's order. */
export function reviewersOf(
  programme: Programme,
  { qualityRound, visibility }: Pick<Deliverable, 'qualityRound' | 'visibility'>,
): readonly string[] {
  if (qualityRound === null) return [];
  const { bodies, from, until } = qualityRound;
  const day = from ?? until;
  const members = programme.bodies
    .filter(({ id, clearance }) => bodies.includes(id) && maySee(clearance, visibility))
    .flatMap((body) => body.members);
  const contacts = programme.organisations
    .filter((one) => one.kind !== 'vendor' && one.kind !== 'consultant')
    .filter((one) => day !== null && participatesOn(one, day) && maySee('participants', visibility))
    .flatMap((one) => one.contacts);
  return [...new Set([...members, ...contacts])];
}

export function ownerOf(programme: Programme, confirmed: Confirmations): string | undefined {
  const chair = programme.bodies.find(({ kind }) => kind === 'steering-group')?.chair;
  return clientOf(programme, confirmed) ?? chair ?? undefined;
}
