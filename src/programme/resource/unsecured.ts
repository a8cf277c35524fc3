/** Which resources are not secured (T19), and whom one asks for them: who is written beside them, else the role's holder. */
import type { Programme, ResourceCommitment } from '../programme.ts';

export interface Unsecured {
  readonly resource: ResourceCommitment;
  /** Place in the plan's list, from 0. */
  readonly index: number;
  /** As written; `null`: the plan names nobody. */
  readonly owner: string | null;
}

export function unsecuredOf(programme: Pick<Programme, 'resources' | 'roles'>): readonly Unsecured[] {
  const owner = resourceOwner(programme);
  return programme.resources.flatMap((resource, index) =>
    resource.secured ? [] : [{ resource, index, owner: resource.owner ?? owner }],
  );
}

/** The holder of the role that lends resources, as written; `null`: there is no such role. */
export function resourceOwner({ roles }: Pick<Programme, 'roles'>): string | null {
  return roles.find(({ function: duty }) => duty === 'resource-owner')?.holder.raw ?? null;
}
