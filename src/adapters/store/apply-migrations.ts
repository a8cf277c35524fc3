/**
 * Brings a database to the schema of this version, on every start. Keeps Prisma's own `_prisma_migrations` table and
 * checksums and takes Prisma's own advisory lock, so that `prisma migrate deploy` accepts the database, also meanwhile.
 * Each migration and its row commit together: killed at any moment, a database is at one version or the next.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'prisma', 'migrations');
/** The key that Prisma's own migration engine locks. */
const PRISMA_LOCK = 72707369;
const OLDEST_SERVER = 15;

/** The database cannot be used as it is; the message says what to do. */
class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface AppliedMigration {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: unknown;
}

/** Returns the names of the migrations it applied. Throws `DatabaseUnusable`, or the driver's error. */
export async function applyMigrations(databaseUrl: string): Promise<readonly string[]> {
  const migrations = readMigrations();
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseOldServer(client);
    if ((await missingOf(migrations, client)).length === 0) return [];
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(TABLE);
    const missing = await missingOf(migrations, client);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

function readMigrations(): readonly Migration[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

async function missingOf(migrations: readonly Migration[], client: pg.Client): Promise<readonly Migration[]> {
  const known = await client.query<{ found: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`,
  );
  if (known.rows[0]?.found !== true) return migrations;
  const { rows } = await client.query<AppliedMigration>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  for (const row of rows) refuseOther(migrations, row);
  const applied = new Set(rows.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}

function refuseOther(migrations: readonly Migration[], row: AppliedMigration): void {
  const name = row.migration_name;
  const ours = migrations.find((migration) => migration.name === name);
  if (ours === undefined)
    throw new DatabaseUnusable(
      `The database was made by a newer Tertial (it has ${name}). Start that version.`,
    );
  if (row.finished_at === null)
    throw new DatabaseUnusable(
      `The migration ${name} was begun elsewhere and not finished. See prisma migrate resolve.`,
    );
  if (ours.checksum !== row.checksum)
    throw new DatabaseUnusable(`The migration ${name} in the database differs from the one in this version.`);
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version`,
  );
  const version = rows[0]?.version ?? 0;
  if (version < OLDEST_SERVER)
    throw new DatabaseUnusable(
      `DATABASE_URL leads to PostgreSQL ${version}; Tertial needs ${OLDEST_SERVER} or newer. ` +
        'Leave DATABASE_URL empty to use the built-in one.',
    );
}

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
