import type { Log } from '../../ports.ts';

/** How much of what comes after the acknowledgement runs at once. */
const AT_ONCE = 4;

/** Listeners under way, so that stopping can wait for them. */
export interface RunningWork {
  /** Runs `work`; a failure is logged, never thrown into Bolt, which would leave the person without an answer. */
  track(name: string, work: () => Promise<void>): Promise<void>;
  /**
   * Work that nobody waits for in front of a screen, a few at a time: receipts and Homes must not take the event loop
   * from those whose press has to be acknowledged now.
   */
  later(work: () => Promise<void>): Promise<void>;
  /** Resolves when everything under way, and what it started, is done. */
  drained(): Promise<void>;
}

export function createRunningWork(log: Log): RunningWork {
  const running = new Set<Promise<void>>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  return {
    track: (name, work) => {
      const one = work()
        .catch((error: unknown) => {
          log.error('slack work failed', {
            name,
            detail: error instanceof Error ? error.message : String(error),
          });
        })
        .finally(() => running.delete(one));
      running.add(one);
      return one;
    },
    later: async (work) => {
      if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
      else busy += 1;
      try {
        await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) busy -= 1;
        else next();
      }
    },
    drained: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
