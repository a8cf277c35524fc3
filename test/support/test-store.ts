/** A `Store` on a database of its own, cloned from the migrated template and dropped afterwards. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createStore } from '../../src/adapters/store/store.ts';
import type { Store } from '../../src/ports.ts';
import { withDatabase } from './database.ts';

export interface TestStore {
  readonly store: Store;
  /** For a second store or process on the same database. */
  readonly url: string;
  close(): Promise<void>;
}

export async function createTestStore(): Promise<TestStore> {
  const { url: serverUrl, template } = inject('testDatabase');
  const name = `tertial_test_${randomBytes(6).toString('hex')}`;
  await run(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = withDatabase(serverUrl, name);
  const opened = createStore(url);
  return {
    store: opened.store,
    url,
    close: async () => {
      await opened.close();
      await run(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Runs `work` on a fresh store and drops its database, whatever happens. */
export async function withStore<Result>(work: (test: TestStore) => Promise<Result>): Promise<Result> {
  const test = await createTestStore();
  try {
    return await work(test);
  } finally {
    await test.close();
  }
}

/** Two clones of one template at once refuse each other, so cloning queues up behind a lock. */
async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(20161)');
    await client.query(sql);
  } finally {
    await client.end();
  }
}
