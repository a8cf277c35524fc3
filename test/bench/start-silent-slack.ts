import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { COUNTED, type Counted, MOST_PRESSES, type SlackMemory } from './slack-memory.ts';

export interface SilentSlack {
  readonly apiUrl: string;
  count(method: Counted): number;
  /** When the form of a press was opened; 0 when it was not. */
  openedAt(press: number): number;
  /** Resolves when a method has been called `times` times in all; rejects when that takes more than a minute. */
  reached(method: Counted, times: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startSilentSlack(): Promise<SilentSlack> {
  const memory: SlackMemory = {
    counts: new SharedArrayBuffer(4 * COUNTED.length),
    opened: new SharedArrayBuffer(8 * MOST_PRESSES),
  };
  const counts = new Int32Array(memory.counts);
  const opened = new Float64Array(memory.opened);
  const worker = new Worker(new URL('./silent-slack.ts', import.meta.url), { workerData: memory });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const count = (method: Counted): number => Atomics.load(counts, COUNTED.indexOf(method));
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    count,
    openedAt: (press) => opened[press] ?? 0,
    async reached(method, times) {
      const until = performance.now() + 60_000;
      while (count(method) < times) {
        if (performance.now() > until)
          throw new Error(`${count(method)} of ${times} ${method} after a minute`);
        await pause(10);
      }
    },
    async stop() {
      await worker.terminate();
    },
  };
}
