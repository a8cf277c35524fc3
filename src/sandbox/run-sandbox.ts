import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSignedLinks } from '../adapters/web/signed-links.ts';
import { readPlan } from '../plan/read-plan.ts';
import { openDoor } from './page/open-door.ts';
import { startSandboxPage } from './page/start-sandbox-page.ts';
import { pageWorld } from './page-world.ts';
import { startWorld, type WorldOptions } from './world.ts';

export interface SandboxOptions extends Omit<WorldOptions, 'plan' | 'startAt' | 'links'> {
  /** The checkout: the example lies in it. */
  readonly root: string;
  readonly port: number;
  /** A taken port is an error; otherwise the next free one is used. */
  readonly portIsFixed: boolean;
  /** Of the installation: links in mails stay good over a restart. */
  readonly linkSecret: Buffer;
}

export interface RunningSandbox {
  readonly url: string;
  stop(): Promise<void>;
}

const EXAMPLE = 'examples/timra-2016/programme.yaml';
/** Timrå's first Friday: imported at eight, and the first questions have just gone out. */
const IMPORTED = '2016-09-02T08:00';
const STARTS = '2016-09-02T09:00';

export async function runSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const plan = readFileSync(join(options.root, EXAMPLE), 'utf8');
  const timeZone = readPlan(plan).programme?.timeZone ?? 'Europe/Stockholm';
  const at = (text: string): Temporal.Instant =>
    Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
  const door = await openDoor(options);
  const links = createSignedLinks({
    secret: options.linkSecret,
    address: `http://127.0.0.1:${door.port}`,
  });
  const world = await startWorld({ ...options, plan, links, startAt: at(IMPORTED) }).catch(
    async (error: unknown) => {
      await door.close();
      throw error;
    },
  );
  try {
    // Not later than where the clock stands already: then it only catches up with what was left half done.
    const starts = at(STARTS);
    const now = world.clock.now();
    await world.travelTo(Temporal.Instant.compare(now, starts) < 0 ? starts : now);
    const page = await startSandboxPage({ world: await pageWorld(world), log: options.log, door });
    return {
      url: page.url,
      async stop() {
        await page.stop();
        await world.stop();
      },
    };
  } catch (error) {
    await door.close();
    await world.stop();
    throw error;
  }
}
