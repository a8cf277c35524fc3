/**
 * The built-in PostgreSQL: one server per data folder, started and stopped with Tertial, reachable only through a unix
 * socket in a folder nobody else may enter. Order matters: first the folder lock, so that any server found on the data
 * is an orphan of a process that died; then that orphan is stopped; then ours starts and recovers what was committed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { initPostgres } from './postgres-init.ts';
import { choosePostgresPlace, socketFolder } from './postgres-place.ts';
import { startServer, type PostgresServer } from './postgres-server.ts';
import { stopOrphan } from './postgres-orphan.ts';

const DATABASE = 'tertial';

export interface EmbeddedPostgres {
  /** For `createStore`; the database exists. */
  readonly url: string;
  /** Process id of the server. */
  readonly pid: number;
  /** Fulfilled with a text for people when the server ends without `stop` having been called. */
  readonly died: Promise<string>;
  /** Fast shutdown: open transactions are rolled back, committed ones are on disk. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Throws `FolderInUse` when another Tertial uses the folder and `PostgresUnavailable` when it cannot run here.
 * `settings`: further `name=value` server settings, for tests.
 */
export async function startPostgres(input: {
  folder: string;
  settings?: readonly string[];
}): Promise<EmbeddedPostgres> {
  mkdirSync(input.folder, { recursive: true });
  const lock = lockFolder(input.folder);
  try {
    const place = choosePostgresPlace(input.folder);
    const data = join(place.home, 'data');
    if (existsSync(data)) await stopOrphan(data);
    else initPostgres(place, data);
    const socket = socketFolder(place);
    const server = await startServer({
      place,
      data,
      socket: socket.path,
      database: DATABASE,
      settings: input.settings ?? [],
    });
    return handle(server, {
      lock,
      socket: socket.path,
      leftover: socket.temporary ? socket.path : null,
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Connection URL for a database of the server behind `socket`. */
function socketUrl(socket: string, database: string): string {
  return `postgresql://tertial@localhost/${database}?host=${encodeURIComponent(socket)}`;
}

function handle(
  server: PostgresServer,
  held: { lock: FolderLock; socket: string; leftover: string | null },
): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await server.stop();
    if (held.leftover !== null) rmSync(held.leftover, { recursive: true, force: true });
    held.lock.release();
  };
  return {
    url: socketUrl(held.socket, DATABASE),
    pid: server.pid,
    died: server.ended.then(
      (how) =>
        new Promise((resolve) => {
          // An ordered stop is no death: then this stays open for good.
          if (stopping === undefined)
            resolve(`The built-in PostgreSQL ended unexpectedly (${how}). ${lastWords(server.logFile)}`);
        }),
    ),
    stop: () => (stopping ??= stop()),
  };
}

function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5);
  return `Its log (${logFile}) ends:\n${lines.join('\n')}`;
}
