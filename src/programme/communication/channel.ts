/**
 * All communication with a party goes through one role (T26): "All kommunikation med eSamverkansprojektet sker genom
 * e-koordinatorn". What is addressed to the party goes to the role's holder, who passes it on.
 */
import { coordinatorOf, projectLeaderOf, type Confirmations } from '../activity/assignment.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Programme } from '../programme.ts';
import type { Channel } from './communication.ts';

/** The channel that everything to the organisation takes; `undefined`: its contacts are written to themselves. */
export function channelTo(
  { channels }: Pick<Programme, 'channels'>,
  { id, name }: Pick<Organisation, 'id' | 'name'>,
): Channel | undefined {
  return channels.find((channel) => [id, name].some((one) => sameName(one, channel.with)));
}

/** Who holds the channel's role; the coordinator where nobody is confirmed in it, else the project leader. */
export function holderOfChannel(
  programme: Programme,
  channel: Channel,
  confirmed: Confirmations,
): string | undefined {
  const role = programme.roles.find((one) => sameName(one.role, channel.through));
  const duty = role?.function ?? null;
  if (duty === 'project-leader')
    return projectLeaderOf(programme, confirmed) ?? coordinatorOf(programme, confirmed);
  const holder = role?.holder.state === 'confirmed' ? role.holder.people[0] : undefined;
  if (holder !== undefined && duty !== 'coordinator') return holder;
  return coordinatorOf(programme, confirmed) ?? projectLeaderOf(programme, confirmed);
}

/** The organisations among the recipients whose mail the person gets in their place. */
export function passedOnBy(
  programme: Programme,
  confirmed: Confirmations,
  { to, person }: { readonly to: readonly string[]; readonly person: string },
): readonly string[] {
  return programme.organisations
    .filter(({ id }) => to.includes(id))
    .filter((organisation) => {
      const channel = channelTo(programme, organisation);
      return channel !== undefined && holderOfChannel(programme, channel, confirmed) === person;
    })
    .map(({ id }) => id);
}

function sameName(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').toLowerCase().trim();
  return plain(a) === plain(b);
}
