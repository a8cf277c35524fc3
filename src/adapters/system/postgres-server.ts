/** Runs one PostgreSQL server process: start, wait until it answers, end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { PostgresUnavailable } from './postgres-binaries.ts';
import { libraryPath, type PostgresPlace } from './postgres-place.ts';

const POLL_MS = 10;
/** Recovery after a crash replays at most a few hundred MB; far beyond that something else is wrong. */
const READY_MS = 120_000;
/** Children of a killed server let go of its shared memory within moments. */
const RETRIES = 20;
const RETRY_MS = 250;

export interface PostgresServer {
  readonly pid: number;
  readonly logFile: string;
  /** Fulfilled when the process has ended: how it ended. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

export interface ServerInput {
  readonly place: PostgresPlace;
  readonly data: string;
  readonly socket: string;
  readonly database: string;
  readonly settings: readonly string[];
}

export async function startServer(input: ServerInput): Promise<PostgresServer> {
  refuseOtherVersion(input);
  const logFile = join(input.place.home, 'postgres.log');
  for (let attempt = 1; ; attempt += 1) {
    const server = launch(input, logFile);
    const ready = await readiness(input, server.ended);
    if (ready === 'ready') return server;
    await server.stop();
    const log = readFileSync(logFile, 'utf8').trim();
    if (attempt < RETRIES && /shared memory block .* still in use|is another postmaster/.test(log)) {
      await pause(RETRY_MS);
      continue;
    }
    throw new PostgresUnavailable(`The built-in PostgreSQL did not start (${ready}):\n${log}`);
  }
}

function launch({ place, data, socket, settings }: ServerInput, logFile: string): PostgresServer {
  const { native } = place.binaries;
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'w', 0o600);
  const options = [
    'listen_addresses=',
    `unix_socket_directories=${socket}`,
    'unix_socket_permissions=0700',
    'timezone=UTC',
    'log_timezone=UTC',
    'shared_buffers=64MB',
    ...settings,
  ].flatMap((setting) => ['-c', setting]);
  // Its own process group: Ctrl-C in the terminal must reach us alone, so that we stop it after our last write.
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', data, ...options], {
    ...(place.runAs ?? {}),
    cwd: place.home,
    env: libraryPath(native),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const ended = outcome(child);
  return {
    pid: child.pid ?? 0,
    logFile,
    ended,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}

function outcome(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code ?? 'unknown'}`));
  });
}

/** `ready`, or why not. */
async function readiness(input: ServerInput, ended: Promise<string>): Promise<string> {
  const over = ended.then((how) => ({ how }));
  for (let waited = 0; waited < READY_MS; waited += POLL_MS) {
    const result = await Promise.race([over, answers(input)]);
    if (result === true) return 'ready';
    if (result !== false) return result.how;
    await pause(POLL_MS);
  }
  return 'no answer';
}

/** Whether the server lets us in; makes our database when it is missing. */
async function answers({ socket, database }: ServerInput): Promise<boolean> {
  const client = new pg.Client({ host: socket, user: 'tertial', database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch {
    await client.end().catch(() => undefined);
    return false;
  }
  try {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
    return true;
  } finally {
    await client.end();
  }
}

function refuseOtherVersion({ place, data }: ServerInput): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const ours = place.binaries.version.split('.')[0] ?? '';
  if (made !== ours)
    throw new PostgresUnavailable(
      `${data} was made by PostgreSQL ${made}; this Tertial brings PostgreSQL ${ours}. ` +
        'Move the data over with pg_dump and psql, or use the Tertial version that made it.',
    );
}
