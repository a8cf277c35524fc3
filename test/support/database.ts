/**
 * Vitest's global set-up: one PostgreSQL for the whole run (the built-in one, or `TEST_DATABASE_URL`) with one migrated
 * template database. Test files clone the template (`test-store.ts`), which takes milliseconds.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '../../src/adapters/store/apply-migrations.ts';
import { startPostgres } from '../../src/adapters/system/embedded-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection to the server's own database, and the name of the template to clone. */
    readonly testDatabase: { readonly url: string; readonly template: string };
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env['TEST_DATABASE_URL'] ?? '';
  const server = external === '' ? await startOwn() : { url: external, stop: () => Promise.resolve() };
  const template = `tertial_template_${randomBytes(4).toString('hex')}`;
  await run(server.url, `CREATE DATABASE ${template}`);
  await applyMigrations(withDatabase(server.url, template));
  project.provide('testDatabase', { url: server.url, template });
  return async () => {
    await run(server.url, `DROP DATABASE ${template} WITH (FORCE)`);
    await server.stop();
  };
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

const PREFIX = 'tertial-test-';

async function startOwn(): Promise<{ url: string; stop: () => Promise<void> }> {
  removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // Root runs the server as another user, who has to be able to come in.
  chmodSync(folder, 0o755);
  // A test's database need not survive a power cut.
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
  const postgres = await startPostgres({ folder, settings });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A test run that was killed leaves its server behind; its folder's name says whose it was. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0]);
    if (isRunning(owner)) continue;
    const folder = join(tmpdir(), name);
    stopServer(join(folder, 'postgres', 'data', 'postmaster.pid'));
    rmSync(folder, { recursive: true, force: true });
  }
}

function stopServer(pidFile: string): void {
  try {
    process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT');
  } catch {
    // No file or no such process: then nothing is left to stop.
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
