import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../plan/read-plan.ts';
import { startSandboxPage } from './page/start-sandbox-page.ts';
import { pageWorld } from './page-world.ts';
import { startWorld, type WorldOptions } from './world.ts';

export interface SandboxOptions extends Omit<WorldOptions, 'plan' | 'startAt'> {
  /** The checkout: the example lies in it. */
  readonly root: string;
  readonly port: number;
  /** A taken port is an error; otherwise the next free one is used. */
  readonly portIsFixed: boolean;
}

export interface RunningSandbox {
  readonly url: string;
  stop(): Promise<void>;
}

const EXAMPLE = 'examples/timra-2016/programme.yaml';
/** Timrå's first Friday: imported at eight, and the first questions have just gone out. */
const IMPORTED = '2016-09-02T08:00';
const STARTS = '2016-09-02T09:00';
const PORTS_TRIED = 50;

export async function runSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const plan = readFileSync(join(options.root, EXAMPLE), 'utf8');
  const timeZone = readPlan(plan).programme?.timeZone ?? 'Europe/Stockholm';
  const at = (text: string): Temporal.Instant =>
    Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
  const world = await startWorld({ ...options, plan, startAt: at(IMPORTED) });
  try {
    // Not later than where the clock stands already: then it only catches up with what was left half done.
    const starts = at(STARTS);
    const now = world.clock.now();
    await world.travelTo(Temporal.Instant.compare(now, starts) < 0 ? starts : now);
    const page = await startOnFreePort(options, await pageWorld(world));
    return {
      url: page.url,
      async stop() {
        await page.stop();
        await world.stop();
      },
    };
  } catch (error) {
    await world.stop();
    throw error;
  }
}

async function startOnFreePort(
  { port, portIsFixed, log }: SandboxOptions,
  world: Awaited<ReturnType<typeof pageWorld>>,
): ReturnType<typeof startSandboxPage> {
  for (let next = port; ; next += 1) {
    try {
      return await startSandboxPage({ world, log, port: next });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || portIsFixed || next >= port + PORTS_TRIED) throw error;
    }
  }
}
