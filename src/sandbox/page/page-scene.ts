/** What every pane of the page is drawn from. */
import type { PageMemory } from './page-memory.ts';
import type { PageQuery } from './page-query.ts';
import type { SandboxPerson, SandboxWorld } from './sandbox-world.ts';

export interface PageScene {
  readonly world: SandboxWorld;
  readonly memory: PageMemory;
  readonly query: PageQuery;
  /** `undefined` when the world has nobody. */
  readonly person: SandboxPerson | undefined;
}
