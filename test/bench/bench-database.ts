/** The built-in PostgreSQL with the settings the product gives it, fsync included. */
import pg from 'pg';
import { applyMigrations } from '../../src/adapters/store/apply-migrations.ts';
import { createStore } from '../../src/adapters/store/store.ts';
import { startPostgres } from '../../src/adapters/system/embedded-postgres.ts';
import type { Store } from '../../src/ports.ts';

export interface BenchDatabase {
  readonly url: string;
  readonly store: Store;
  /** For bulk data and counting, beside the store. */
  readonly client: pg.Client;
}

export async function withDatabase<Result>(
  folder: string,
  work: (database: BenchDatabase) => Promise<Result>,
): Promise<Result> {
  const server = await startPostgres({ folder });
  try {
    await applyMigrations(server.url);
    const opened = createStore(server.url);
    const client = new pg.Client({ connectionString: server.url, options: '-c timezone=UTC' });
    await client.connect();
    try {
      return await work({ url: server.url, store: opened.store, client });
    } finally {
      await client.end();
      await opened.close();
    }
  } finally {
    await server.stop();
  }
}
