/**
 * A programme's life in minutes: the real product over the local Slack, a moved clock, seeded answers. What it works
 * with lies in `<out>/.state` until it has finished, so that a run killed anywhere goes on where it was when the same
 * command is given again, and ends with the same files.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removePostgres } from '../../adapters/system/remove-postgres.ts';
import { createSignedLinks } from '../../adapters/web/signed-links.ts';
import type { Log, Store } from '../../ports.ts';
import type { WorkCalendar } from '../../programme/calendar/work-calendar.ts';
import type { Country } from '../../programme/programme.ts';
import { localUsers } from '../local-users.ts';
import type { Travel } from '../travel.ts';
import { startWorld, type WorldOptions } from '../world.ts';
import type { Life } from './life-schema.ts';
import { scriptedPeople } from './scripted-people.ts';
import { simulatedPeople } from './simulated-people.ts';
import { type ResultCounts, writeResults } from './write-results.ts';

export interface SimulationOptions {
  /** The plan file's text. */
  readonly plan: string;
  /** The script beside it; `null`: everything is seeded. */
  readonly life: Life | null;
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly seed: number;
  readonly out: string;
  readonly calendarOf: (country: Country) => WorkCalendar;
  readonly machine: WorldOptions['machine'];
  readonly log: Log;
  /** Opens the database that lies in the folder. */
  openStore(folder: string): Promise<{ readonly store: Store; close(): Promise<void> }>;
  onProgress?(progress: { readonly at: Temporal.Instant; readonly share: number }): void;
}

/** Nobody answers there, and the same run writes the same mails. */
const SIMULATED_LINKS = { secret: Buffer.alloc(32, 'simulation'), address: 'https://tertial.example.org' };

export async function runSimulation(options: SimulationOptions): Promise<ResultCounts> {
  const { plan, life, from, until, seed, out, log, calendarOf, machine } = options;
  const { programme } = localUsers(plan);
  const startAt = from.toZonedDateTime(programme.timeZone).toInstant();
  const endAt = until.toZonedDateTime({ timeZone: programme.timeZone, plainTime: '23:59' }).toInstant();
  const folder = await prepare(options);
  const database = await options.openStore(join(folder, 'postgres'));
  try {
    const world = await startWorld({
      folder,
      store: database.store,
      plan,
      startAt,
      calendarOf,
      machine,
      links: createSignedLinks(SIMULATED_LINKS),
      log,
    });
    try {
      const leaders = simulatedPeople({
        ...{ seed, life },
        slack: world.slack,
        store: database.store,
        loadAgenda: () => world.loadAgenda(),
      });
      const people =
        life === null
          ? leaders
          : together(leaders, scriptedPeople({ life, world, store: database.store, folder }));
      const length = endAt.epochMilliseconds - startAt.epochMilliseconds;
      await world.travelTo(endAt, {
        people,
        onStep: (at) =>
          options.onProgress?.({ at, share: (at.epochMilliseconds - startAt.epochMilliseconds) / length }),
      });
    } finally {
      await world.stop();
    }
    mkdirSync(join(folder, 'outbox'), { recursive: true });
    cpSync(join(folder, 'outbox'), join(out, 'mail'), { recursive: true, filter: isNoRemainder });
    const counts = await writeResults({ folder: out, store: database.store, programme, from, until });
    await database.close();
    await clear(folder);
    return counts;
  } catch (error) {
    await database.close();
    throw error;
  }
}

type People = NonNullable<Travel['people']>;

/** Two groups of people at once: whoever is first to do something is first. */
function together(...groups: readonly People[]): People {
  return {
    async next() {
      const times: Temporal.Instant[] = [];
      for (const group of groups) times.push(...[await group.next()].filter((at) => at !== null));
      return times.sort((a, b) => Temporal.Instant.compare(a, b))[0] ?? null;
    },
    async act(now) {
      for (const group of groups) await group.act(now);
    },
  };
}

/** The mark goes first: a state that is half cleared away must never be taken up again. */
async function clear(folder: string): Promise<void> {
  rmSync(join(folder, 'run.json'), { force: true });
  await removePostgres(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
}

/** A kill while a mail was being written leaves its unfinished file behind; the mail itself was written anew. */
function isNoRemainder(path: string): boolean {
  return !path.endsWith('.part');
}

/** Goes on with an interrupted run of the same plan, dates and seed; clears away the remains of another. */
async function prepare({ plan, life, from, until, seed, out }: SimulationOptions): Promise<string> {
  const folder = join(out, '.state');
  const mark = join(folder, 'run.json');
  const run = JSON.stringify({
    plan: createHash('sha256').update(plan).update(JSON.stringify(life)).digest('hex'),
    from: from.toString(),
    until: until.toString(),
    seed,
  });
  const isSame = existsSync(mark) && readFileSync(mark, 'utf8') === run;
  if (!isSame) {
    await clear(folder);
    for (const left of ['mail', 'reports', 'sent.json', 'year.txt'])
      rmSync(join(out, left), { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(mark, run);
  }
  return folder;
}
