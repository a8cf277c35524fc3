/** The `tertial` command: reads the environment once, builds the adapters, runs one command. */
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { createPdfPress } from '../adapters/pdf/create-pdf-press.ts';
import { applyMigrations } from '../adapters/store/apply-migrations.ts';
import { claimPurpose } from '../adapters/store/claim-purpose.ts';
import { loadLinkSecret } from '../adapters/store/link-secret.ts';
import { createStore } from '../adapters/store/store.ts';
import { startPostgres } from '../adapters/system/embedded-postgres.ts';
import { ensureFolder } from '../adapters/system/ensure-folder.ts';
import { workCalendarFor } from '../adapters/system/holidays.ts';
import { createLog } from '../adapters/system/log.ts';
import { openDatabase } from '../adapters/system/open-database.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { writeReportWorkbook } from '../adapters/xlsx/write-report-workbook.ts';
import { type Config, parseConfig } from '../config.ts';
import { cliWords as say } from '../i18n/cli-words.ts';
import type { Store } from '../ports.ts';
import type { WorkCalendar } from '../programme/calendar/work-calendar.ts';
import { localeOf } from '../programme/locale.ts';
import type { Country } from '../programme/programme.ts';
import type { CliContext } from './cli-context.ts';
import { runCli } from './run-cli.ts';
import { runDoctor } from './run-doctor.ts';
import { runProduct } from './run-product.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function main(argv: readonly string[]): Promise<number> {
  // POSIX: the first of these that is set and not empty counts.
  const language = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => process.env[name]).find(Boolean);
  const locale = localeOf(language) ?? 'en';
  const complain = (text: string): void => void process.stderr.write(`${text}\n`);
  if (existsSync(join(ROOT, '.env'))) loadEnvFile(join(ROOT, '.env'));
  const parsed = parseConfig(process.env);
  if ('problems' in parsed) {
    complain(say.badSettings[locale]);
    for (const { name, allowed } of parsed.problems) complain(`  ${name}: ${allowed}`);
    return Promise.resolve(2);
  }
  return runCli(contextOf(parsed.config, locale, complain), argv);
}

function contextOf(
  config: Config,
  locale: CliContext['locale'],
  complain: CliContext['complain'],
): CliContext {
  const dataFolder = resolve(ROOT, config.dataFolder);
  const base = {
    locale,
    cwd: process.cwd(),
    clock: systemClock,
    machine: { clock: systemClock, after },
    log: createLog({ level: config.logLevel }),
    calendarOf: calendars(),
    printing: {
      press: createPdfPress({ templates: join(ROOT, 'templates/typst'), after }),
      writeWorkbook: writeReportWorkbook,
    },
    complain,
    print: (text: string): void => void process.stdout.write(`${text}\n`),
    write: (text: string): void => void process.stdout.write(text),
    progress: (text: string): void => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    },
    openFolderStore,
  };
  const open = (mayAttach: boolean) => openInstallation({ config, dataFolder, mayAttach });
  const runtime = {
    ...base,
    config,
    dataFolder,
    root: ROOT,
    owner: `${hostname()}:${process.pid}`,
    signalled,
  };
  return {
    ...base,
    async withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
      const opened = await open(true);
      try {
        return await use(opened.store);
      } finally {
        await opened.close();
      }
    },
    runProduct: () => runProduct({ ...runtime, open: () => open(false) }),
    runDoctor: () => runDoctor({ ...runtime, open: () => open(true) }),
  };
}

async function openInstallation(input: {
  readonly config: Config;
  readonly dataFolder: string;
  readonly mayAttach: boolean;
}) {
  ensureFolder(input.dataFolder);
  // The sandbox's moved clock and made-up answers never share a database with a live programme.
  const folder = join(input.dataFolder, input.config.mode === 'sandbox' ? 'sandbox/postgres' : 'postgres');
  const database = await openDatabase({ ...input, databaseUrl: input.config.databaseUrl, folder });
  const { url, isAlone, died } = database;
  const opened = await openStore(database);
  try {
    await claimPurpose(url, input.config.mode);
    return { ...opened, url, isAlone, died, linkSecret: await loadLinkSecret(url) };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** For a simulation: what a killed process has written is there, and power cuts are nothing it has to survive. */
async function openFolderStore(folder: string) {
  return openStore(await startPostgres({ folder, settings: ['fsync=off', 'full_page_writes=off'] }));
}

async function openStore(database: {
  readonly url: string;
  close?(): Promise<void>;
  stop?(): Promise<void>;
}) {
  const end = (): Promise<void> => database.close?.() ?? database.stop?.() ?? Promise.resolve();
  try {
    await applyMigrations(database.url);
  } catch (error) {
    await end();
    throw error;
  }
  const opened = createStore(database.url);
  return {
    store: opened.store,
    async close() {
      await opened.close();
      await end();
    },
  };
}

function calendars(): (country: Country) => WorkCalendar {
  const known = new Map<Country, WorkCalendar>();
  return (country) => {
    const calendar = known.get(country) ?? workCalendarFor(country);
    known.set(country, calendar);
    return calendar;
  };
}

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** Resolves at the first SIGINT or SIGTERM. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Errors with a text for people (folder in use, database too old) are told without a stack. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `Port ${String(error.port)} is taken. Name another one in TERTIAL_PORT, or leave it out.`;
  const isForPeople = error.name !== 'Error' && error.name !== 'TypeError';
  return isForPeople ? error.message : (error.stack ?? error.message);
}

// Whoever reads us through a pipe may stop reading: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${textOf(error)}\n`);
  process.exitCode = 1;
}
