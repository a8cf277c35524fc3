/** Makes the data folder of the built-in PostgreSQL, or nothing at all: an interrupted attempt leaves no half folder. */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PostgresUnavailable } from './postgres-binaries.ts';
import { libraryPath, type PostgresPlace } from './postgres-place.ts';

export function initPostgres(place: PostgresPlace, data: string): void {
  const draft = `${data}.new`;
  rmSync(draft, { recursive: true, force: true });
  const { native } = place.binaries;
  // `trust` is bounded by the socket folder (mode 700); the server listens nowhere else.
  // The built-in locale sorts the same on every machine, whatever its C library.
  const args = ['-D', draft, '-U', 'tertial', '-A', 'trust', '-E', 'UTF8', '--no-instructions'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const result = spawnSync(join(native, 'bin', 'initdb'), [...args, ...locale], {
    ...(place.runAs ?? {}),
    cwd: place.home,
    env: libraryPath(native),
    encoding: 'utf8',
  });
  if (result.status !== 0)
    throw new PostgresUnavailable(
      `PostgreSQL could not make its data folder ${data}: ${result.error?.message ?? result.stderr.trim()}\n` +
        'Where the built-in one cannot run, set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    );
  renameSync(draft, data);
}
