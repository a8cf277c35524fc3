import type { Log } from '../../ports.ts';

/** Listeners under way, so that stopping can wait for them. */
export interface RunningWork {
  /** Runs `work`; a failure is logged, never thrown into Bolt, which would leave the person without an answer. */
  track(name: string, work: () => Promise<void>): Promise<void>;
  /** Resolves when everything under way, and what it started, is done. */
  drained(): Promise<void>;
}

export function createRunningWork(log: Log): RunningWork {
  const running = new Set<Promise<void>>();
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
    drained: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
