/**
 * The installation's database: the one that `DATABASE_URL` names, or the built-in one in the data folder. A second
 * process on the same folder may look on as a client of the first one's server, but never starts a server of its own.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from './embedded-postgres.ts';
import { FolderInUse } from './folder-lock.ts';

export interface OpenDatabase {
  readonly url: string;
  /** This process alone may relay: it holds the folder's lock. With a database of one's own there may be others. */
  readonly isAlone: boolean;
  /** Fulfilled with a text for people when the built-in server ends by itself. */
  readonly died: Promise<string>;
  close(): Promise<void>;
}

const NEVER = new Promise<string>(() => undefined);

/** Throws `FolderInUse`, unless `mayAttach` and the first process's server can be named. */
export async function openDatabase(input: {
  readonly databaseUrl: string | null;
  readonly folder: string;
  readonly mayAttach: boolean;
}): Promise<OpenDatabase> {
  if (input.databaseUrl !== null)
    return { url: input.databaseUrl, isAlone: false, died: NEVER, close: () => Promise.resolve() };
  const note = join(input.folder, 'address');
  try {
    const server = await startPostgres({ folder: input.folder });
    writeFileSync(note, server.url);
    return {
      url: server.url,
      isAlone: true,
      died: server.died,
      async close() {
        rmSync(note, { force: true });
        await server.stop();
      },
    };
  } catch (error) {
    if (!(error instanceof FolderInUse) || !input.mayAttach || !existsSync(note)) throw error;
    return { url: readFileSync(note, 'utf8'), isAlone: false, died: NEVER, close: () => Promise.resolve() };
  }
}
