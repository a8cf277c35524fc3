/**
 * A look at a database for `tertial doctor`: can it be reached, what is it, can it be written to, what time is it there.
 * Nothing is changed: the trial entry is rolled back. Every step is bounded, so that a silent server is a finding, too.
 */
import pg from 'pg';
import type { Clock } from '../../ports.ts';

const PATIENCE_MS = 10_000;

export interface DatabaseFacts {
  /** `18.4`. */
  readonly version: string;
  readonly major: number;
  /** `UTF8`. */
  readonly encoding: string;
  /** `null`: our tables are not there yet, so nothing could be tried. */
  readonly writable: boolean | null;
  /** Our clock minus the server's, seconds; positive when ours is ahead. */
  readonly skewSeconds: number;
}

export type DatabaseFault =
  'refused' | 'unknown-host' | 'silent' | 'login' | 'no-database' | 'rights' | 'full' | 'other';

type DatabaseInspection =
  | { readonly state: 'reached'; readonly facts: DatabaseFacts }
  | { readonly state: 'failed'; readonly fault: DatabaseFault; readonly detail: string };

const FAULTS: Readonly<Record<string, DatabaseFault>> = {
  ECONNREFUSED: 'refused',
  ENOENT: 'refused',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ETIMEDOUT: 'silent',
  EHOSTUNREACH: 'silent',
  ENETUNREACH: 'silent',
  '28P01': 'login',
  '28000': 'login',
  '3D000': 'no-database',
  '42501': 'rights',
  '25006': 'rights',
  '53300': 'full',
};

/** Never throws for what a server or the way to it may do. */
export async function inspectDatabase(
  url: string,
  { clock, patienceMs = PATIENCE_MS }: { clock: Clock; patienceMs?: number },
): Promise<DatabaseInspection> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return { state: 'reached', facts: await factsOf(client, clock) };
  } catch (error) {
    return { state: 'failed', ...databaseFault(error) };
  } finally {
    // A connection that never came about has nothing to take leave of, and waits for nobody.
    void client.end().catch(() => undefined);
  }
}

/** What an error of the driver means; `other` when it is none that we know. */
export function databaseFault(error: unknown): { readonly fault: DatabaseFault; readonly detail: string } {
  const detail = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const fault = FAULTS[code] ?? (/timeout/i.test(detail) ? 'silent' : 'other');
  return { fault, detail: detail === '' ? code : detail };
}

interface ServerRow {
  readonly number: number;
  readonly version: string;
  readonly encoding: string;
  readonly tables: boolean;
  readonly epoch: number;
}

async function factsOf(client: pg.Client, clock: Clock): Promise<DatabaseFacts> {
  const before = clock.now();
  const { rows } = await client.query<ServerRow>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version,
       current_setting('server_encoding') AS encoding, to_regclass('"Installation"') IS NOT NULL AS tables,
       extract(epoch FROM clock_timestamp())::float8 AS epoch`,
  );
  const after = clock.now();
  const [row] = rows;
  if (row === undefined) throw new Error('The server answered a SELECT of one row with none.');
  const middle = (before.epochMilliseconds + after.epochMilliseconds) / 2000;
  return {
    version: row.version.split(' ')[0] ?? row.version,
    major: Math.floor(row.number / 10_000),
    encoding: row.encoding,
    writable: row.tables ? await canWrite(client) : null,
    skewSeconds: middle - row.epoch,
  };
}

async function canWrite(client: pg.Client): Promise<boolean> {
  await client.query('BEGIN');
  try {
    await client.query('INSERT INTO "Installation" DEFAULT VALUES');
    return true;
  } catch {
    return false;
  } finally {
    await client.query('ROLLBACK');
  }
}
