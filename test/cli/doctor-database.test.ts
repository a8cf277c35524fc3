import { createServer, type AddressInfo, type Socket } from 'node:net';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { expect, inject, it, test } from 'vitest';
import { applyMigrations } from '../../src/adapters/store/apply-migrations.ts';
import { inspectDatabase } from '../../src/adapters/store/inspect-database.ts';
import { lockFolder } from '../../src/adapters/system/folder-lock.ts';
import { openDatabase } from '../../src/adapters/system/open-database.ts';
import { PostgresUnavailable } from '../../src/adapters/system/postgres-binaries.ts';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import { withDatabase } from '../support/database.ts';
import { about, after, doctor, onClose, storeHere, temporaryFolder } from './doctor-rig.ts';

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

it('says what to do when nobody listens, and goes on with the other checks', async () => {
  const { code, text } = await doctor(
    { DATABASE_URL: 'postgresql://tertial:losenord-db@127.0.0.1:1/tertial' },
    { dataFolder: temporaryFolder() },
  );
  expect(code).toBe(1);
  expect(about('Database', text)).toMatch(
    /✗ fault .*127\.0\.0\.1:1\/tertial .*ECONNREFUSED.*\n {4}→ Start PostgreSQL and check host and port in DATABASE_URL/,
  );
  expect(text).not.toContain('losenord-db');
  expect(about('Programmes', text)).toMatch(/! warning .*\n {4}→ Fix the database first/);
  expect(about('Templates', text)).toContain('✓ ok');
});

it('says so when the server has no database of that name', async () => {
  const url = withDatabase(inject('testDatabase').url, 'tertial_nowhere');
  const { text } = await doctor({ DATABASE_URL: url }, { dataFolder: temporaryFolder() });
  expect(about('Database', text)).toMatch(/does not exist\)\n {4}→ Create the database/);
});

it('gives a server up that takes the call and never speaks', async () => {
  const open = new Set<Socket>();
  const server = createServer((socket) => open.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onClose(async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `postgresql://tertial@127.0.0.1:${(server.address() as AddressInfo).port}/tertial`;
  expect(await inspectDatabase(url, { clock: systemClock, patienceMs: 30 })).toMatchObject({
    state: 'failed',
    fault: 'silent',
  });
});

it('finds out when it may only read, and leaves no trace when it may write', async () => {
  const database = await storeHere();
  const url = new URL(database.url);
  url.searchParams.set('options', '-c default_transaction_read_only=on');
  const { code, text } = await doctor(
    { DATABASE_URL: url.href },
    { database, dataFolder: temporaryFolder() },
  );
  expect(code).toBe(1);
  expect(about('Database', text)).toMatch(
    /read but not written to\n {4}→ Let the user in DATABASE_URL write/,
  );
  const seen = await inspectDatabase(database.url, { clock: systemClock });
  expect(seen).toMatchObject({ state: 'reached', facts: { writable: true, encoding: 'UTF8' } });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  expect((await client.query('SELECT 1 FROM "Installation"')).rowCount).toBe(1);
  await client.end();
});

it('refuses an encoding that cannot hold every name', async () => {
  const { url: server } = inject('testDatabase');
  const name = `tertial_latin_${randomBytes(6).toString('hex')}`;
  await run(
    server,
    `CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0`,
  );
  onClose(() => run(server, `DROP DATABASE ${name} WITH (FORCE)`));
  const url = withDatabase(server, name);
  await applyMigrations(url);
  const { store } = await storeHere();
  const database = { store, url, close: () => Promise.resolve() };
  const { text } = await doctor({ DATABASE_URL: url }, { database, dataFolder: temporaryFolder() });
  expect(about('Database', text)).toMatch(/LATIN1, not UTF8\n {4}→ .*ENCODING 'UTF8'/);
});

test('a database of a newer Tertial is named as such', async () => {
  const { url } = await storeHere();
  await run(
    url,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '99990101_next', now())`,
  );
  const open = async () => {
    await applyMigrations(url);
    throw new Error('should have been refused');
  };
  const { text } = await doctor({ DATABASE_URL: url }, { open, dataFolder: temporaryFolder() });
  expect(about('Database', text)).toMatch(
    /newer Tertial \(it has 99990101_next\).*\n {4}→ Start the version/,
  );
});

test('a folder that another Tertial is just taking, and a machine without PostgreSQL', async () => {
  const folder = temporaryFolder();
  const lock = lockFolder(folder);
  onClose(() => {
    lock.release();
    return Promise.resolve();
  });
  const taken = async () => {
    await openDatabase({ databaseUrl: null, folder, mayAttach: true });
    throw new Error('should have been refused');
  };
  const dataFolder = temporaryFolder();
  const first = await doctor({}, { open: taken, dataFolder });
  expect(about('Database', first.text)).toMatch(/already in use by Tertial[^]*\n {4}→ .*TERTIAL_DATA/);
  const nowhere = () => Promise.reject(new PostgresUnavailable('There is no built-in PostgreSQL for vax.'));
  const second = await doctor({}, { open: nowhere, dataFolder });
  expect(about('Database', second.text)).toMatch(/for vax\.\)\n {4}→ .*DATABASE_URL/);
});

test('a database that opens too late is closed again', async () => {
  const { store, url } = await storeHere();
  let closed = 0;
  let arrive = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const died = new Promise<string>(() => undefined);
  const close = (): Promise<void> => Promise.resolve(void (closed += 1));
  const open = () =>
    late.then(() => ({ store, url, isAlone: true, linkSecret: Buffer.alloc(32, 1), died, close }));
  const hurried = (ms: number, ring: () => void) => after(ms === 120_000 ? 1 : ms, ring);
  const { code, text } = await doctor(
    {},
    { open, dataFolder: temporaryFolder(), machine: { clock: systemClock, after: hurried } },
  );
  expect(code).toBe(1);
  expect(about('Database', text)).toContain('no answer in 120 seconds');
  expect(closed).toBe(0);
  arrive();
  await expect.poll(() => closed).toBe(1);
});

test('a check that breaks is a finding, and the others still run', async () => {
  const database = await storeHere();
  await run(database.url, `ALTER TABLE "PlanRevision" RENAME TO "Elsewhere"`);
  const { code, text, closed } = await doctor({}, { database, dataFolder: temporaryFolder() });
  expect(code).toBe(1);
  expect(about('Programmes', text)).toMatch(
    /✗ fault .*could not be carried out[^]*\n {4}→ Run the check again/,
  );
  expect(about('Clock', text)).toContain('✓ ok');
  expect(closed).toBe(1);
});
