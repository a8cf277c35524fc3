import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyMigrations } from '../../../src/adapters/store/apply-migrations.ts';
import { startPostgres } from '../../../src/adapters/system/embedded-postgres.ts';
import { isAlive } from '../../../src/adapters/system/process-probe.ts';

const IS_ROOT = process.getuid?.() === 0;
const RUNNER = join(import.meta.dirname, '..', '..', 'support', 'run-postgres.ts');
let root = '';
const children: ChildProcess[] = [];
const servers: number[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tertial-embedded-'));
  chmodSync(root, 0o755);
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const pid of servers.splice(0)) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  const link = join(root, 'home', '.tertial', 'postgres');
  if (existsSync(link)) rmSync(realpathSync(link), { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
});

describe('the built-in PostgreSQL', () => {
  it('keeps data over a stop, listens on a private socket only and writes through to the disk', async () => {
    const folder = join(root, 'data');
    const first = await startPostgres({ folder });
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    expect(await query(first.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(await query(first.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    expect(await query(first.url, 'SHOW server_version_num')).toMatchObject([
      { server_version_num: expect.stringMatching(/^18/) as string },
    ]);
    const socket = new URL(first.url).searchParams.get('host') ?? '';
    expect(statSync(socket).mode & 0o077).toBe(0);
    await first.stop();
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await startPostgres({ folder });
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('refuses a folder that another living process uses, and names that process', async () => {
    const folder = join(root, 'data');
    const holder = await run(folder);
    await expect(startPostgres({ folder })).rejects.toThrow(
      `already in use by Tertial (process ${holder.child.pid ?? 0})`,
    );
    expect(await query(holder.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('lets only one of several simultaneous starts have the folder', async () => {
    const folder = join(root, 'data');
    const starts = await Promise.allSettled([run(folder), run(folder), run(folder)]);
    expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const start of starts)
      if (start.status === 'rejected') expect(String(start.reason)).toContain('in use');
  });

  it('takes over after kill -9 of Tertial: the orphaned server is stopped, every commit is there', async () => {
    const folder = join(root, 'data');
    const holder = await run(folder);
    await query(holder.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    holder.child.kill('SIGKILL');
    await once(holder.child, 'exit');
    expect(isAlive(holder.pid)).toBe(true);
    const next = await startPostgres({ folder });
    expect(isAlive(holder.pid)).toBe(false);
    expect(next.pid).not.toBe(holder.pid);
    expect(await query(next.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await next.stop();
  });

  it('ends with a clear text when the server is killed -9, and recovers at the next start', async () => {
    const folder = join(root, 'data');
    const holder = await run(folder);
    await query(holder.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(holder.pid, 'SIGKILL');
    const [code] = (await once(holder.child, 'exit')) as [number];
    expect(code).toBe(3);
    expect(await holder.said).toContain('The built-in PostgreSQL ended unexpectedly (SIGKILL)');
    const next = await startPostgres({ folder });
    expect(await query(next.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await next.stop();
  });

  it('recovers when both are killed -9 at once', async () => {
    const folder = join(root, 'data');
    const holder = await run(folder);
    await query(holder.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(holder.pid, 'SIGKILL');
    holder.child.kill('SIGKILL');
    await once(holder.child, 'exit');
    const next = await startPostgres({ folder });
    expect(await query(next.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await next.stop();
  });

  it('stops with the process that started it', async () => {
    const holder = await run(join(root, 'data'));
    holder.child.kill('SIGTERM');
    const [code] = (await once(holder.child, 'exit')) as [number];
    expect(code).toBe(0);
    expect(isAlive(holder.pid)).toBe(false);
  });

  it('works below a path too long for a socket', async () => {
    const folder = join(root, 'x'.repeat(120));
    const server = await startPostgres({ folder });
    const socket = new URL(server.url).searchParams.get('host') ?? '';
    expect(socket.startsWith(folder)).toBe(false);
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(existsSync(socket)).toBe(false);
  });

  it('takes the migrations, and a second time has nothing to do', async () => {
    const server = await startPostgres({ folder: join(root, 'data') });
    const applied = await applyMigrations(server.url);
    expect(applied.length).toBeGreaterThan(0);
    expect(await applyMigrations(server.url)).toEqual([]);
    await server.stop();
  });
});

describe.runIf(IS_ROOT)('started as root', () => {
  it('runs the server as somebody else, who owns the data', async () => {
    const folder = join(root, 'data');
    const server = await startPostgres({ folder });
    const owner = statSync(join(folder, 'postgres', 'data')).uid;
    expect(owner).not.toBe(0);
    expect(statSync(`/proc/${server.pid}`).uid).toBe(owner);
    await server.stop();
  });

  it('places the data elsewhere when that user cannot enter the home directory, and finds it again', async () => {
    const home = join(root, 'home');
    mkdirSync(home, { mode: 0o700 });
    const folder = join(home, '.tertial');
    const first = await startPostgres({ folder });
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const link = join(folder, 'postgres');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(realpathSync(link)).toMatch(/^\/var\/lib\/tertial\/[0-9a-f]{12}$/);
    const second = await startPostgres({ folder });
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('refuses data that belong to another user instead of touching them', async () => {
    const folder = join(root, 'data');
    const server = await startPostgres({ folder });
    await server.stop();
    chownSync(join(folder, 'postgres', 'data'), 12_345, 12_345);
    await expect(startPostgres({ folder })).rejects.toThrow('belongs to another user (uid 12345)');
  });

  it('also starts as an ordinary user', async () => {
    const nobody = 65_534;
    chownSync(root, nobody, nobody);
    const holder = await run(join(root, 'data'), { uid: nobody, gid: nobody });
    expect(statSync(`/proc/${holder.pid}`).uid).toBe(nobody);
    expect(await query(holder.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

interface Runner {
  readonly child: ChildProcess;
  readonly url: string;
  readonly pid: number;
  /** All it says on standard error, once it has ended. */
  readonly said: Promise<string>;
}

/** Starts `run-postgres.ts` and waits until it is up; rejects with what it said when it ends instead. */
async function run(folder: string, user: { uid?: number; gid?: number } = {}): Promise<Runner> {
  const child = spawn(process.execPath, [RUNNER, folder], { ...user, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const said = text(child.stderr);
  const failed = said.then((words) => Promise.reject(new Error(words)));
  failed.catch(() => undefined);
  const line = once(child.stdout, 'data').then(([chunk]) => String(chunk));
  const up = JSON.parse(await Promise.race([line, failed])) as { url: string; pid: number };
  servers.push(up.pid);
  return { child, said, ...up };
}

async function text(stream: NodeJS.ReadableStream | null): Promise<string> {
  let all = '';
  for await (const chunk of stream ?? []) all += String(chunk);
  return all;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
