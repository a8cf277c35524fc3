/** The product of `npm start` on a database of its own, with a programme whose people speak the asked language. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import type { Log } from '../../src/ports.ts';
import type { Locale } from '../../src/programme/locale.ts';
import { runSandbox } from '../../src/sandbox/run-sandbox.ts';
import { createTestStore } from '../support/test-store.ts';
import { systemClock } from '../../src/adapters/system/system-clock.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const EXAMPLE = join('examples', 'timra-2016', 'programme.yaml');

export interface WalkWorld {
  readonly url: string;
  /** What the product complained about; nothing, when all is well. */
  readonly complaints: readonly string[];
  stop(): Promise<void>;
}

export async function startWalkWorld(locale: Locale): Promise<WalkWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-walk-'));
  mkdirSync(join(folder, 'examples', 'timra-2016'), { recursive: true });
  writeFileSync(join(folder, EXAMPLE), planIn(locale));
  const test = await createTestStore();
  const complaints: string[] = [];
  const complain: Log['warn'] = (message, fields) =>
    void complaints.push(`${message} ${JSON.stringify(fields ?? {})}`);
  const sandbox = await runSandbox({
    root: folder,
    folder: join(folder, 'sandbox'),
    store: test.store,
    calendarOf: workCalendarFor,
    machine: {
      clock: systemClock,
      after: (delay, run) => {
        const timer = setTimeout(run, delay);
        return () => clearTimeout(timer);
      },
    },
    log: { info: () => undefined, warn: complain, error: complain },
    port: 0,
    portIsFixed: true,
    linkSecret: Buffer.alloc(32, 1),
  });
  return {
    url: sandbox.url,
    complaints,
    async stop() {
      await sandbox.stop();
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The plan stays as it was written; only the language the programme speaks is another. */
function planIn(locale: Locale): string {
  const plan = readFileSync(join(ROOT, EXAMPLE), 'utf8');
  const changed = plan.replace(/^ {2}language: sv$/m, `  language: ${locale}`);
  if (locale !== 'sv' && changed === plan)
    throw new Error('the plan does not say its language where expected');
  return changed;
}
