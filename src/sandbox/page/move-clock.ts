/** Sets the world's clock going. The answer does not wait for it to arrive; the page follows its progress. */
import type { Log } from '../../ports.ts';
import { countSent, journeyBetween } from './journey.ts';
import type { LiveUpdates } from './live-updates.ts';
import type { ActContext, Notice } from './page-acts.ts';
import { CLOCK_TARGETS } from './sandbox-world.ts';

export interface ClockContext extends ActContext {
  readonly live: LiveUpdates;
  readonly log: Log;
}

export function moveClock(form: URLSearchParams, { world, memory, live, log }: ClockContext): Notice | null {
  const target = CLOCK_TARGETS.find((name) => name === form.get('target'));
  if (target === undefined) return 'gone';
  if (memory.moving !== null) return 'busy';
  memory.moving = { at: world.clock.now(), share: 0 };
  memory.journey = null;
  live.tell();
  const travel = async (): Promise<void> => {
    const before = await countSent(world);
    await world.clock.moveTo(target, (progress) => {
      memory.moving = progress;
      live.tell();
    });
    memory.journey = journeyBetween(before, await countSent(world));
  };
  void travel()
    .catch((error: unknown) => log.error('The clock stopped on its way.', { error: String(error) }))
    .finally(() => {
      memory.moving = null;
      memory.targets = null;
      live.tell();
    });
  return null;
}
