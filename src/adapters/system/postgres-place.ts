/**
 * Where the built-in PostgreSQL keeps its data and as whom it runs. PostgreSQL refuses to run as root; then it runs as
 * `nobody`, who may be unable to enter the checkout (a home directory with mode 700). In that case programs and data
 * lie under /var/lib/tertial, and `<folder>/postgres` is a symbolic link to the data, so that it can be found.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import {
  copyPostgresBinaries,
  findPostgresBinaries,
  PostgresUnavailable,
  type PostgresBinaries,
} from './postgres-binaries.ts';

/** Where data and programs go when the user the server runs as cannot reach the folder. */
export const SHARED = '/var/lib/tertial';
/** Unix socket paths end at 103 bytes on macOS and 107 on Linux; PostgreSQL appends `/.s.PGSQL.5432`. */
const LONGEST_SOCKET_FOLDER = 103 - '/.s.PGSQL.5432'.length;

interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

export interface PostgresPlace {
  readonly binaries: PostgresBinaries;
  /** Holds `data`, the socket folder and the server's log. */
  readonly home: string;
  /** `null`: as ourselves. */
  readonly runAs: RunAs | null;
}

export function choosePostgresPlace(folder: string): PostgresPlace {
  const binaries = findPostgresBinaries();
  const visible = join(folder, 'postgres');
  if (process.getuid?.() !== 0) {
    mkdirSync(visible, { recursive: true, mode: 0o700 });
    refuseForeign(visible, process.getuid?.());
    return { binaries, home: visible, runAs: null };
  }
  const runAs = nobody();
  const away = linkTarget(visible);
  if (away === undefined) {
    const home = ownedFolder(visible, runAs);
    if (reaches(home, runAs) && runs(binaries, runAs)) return { binaries, home, runAs };
    if (existsSync(join(home, 'data'))) throw unreachable(home);
    return movedPlace({ binaries, runAs, visible, folder });
  }
  mkdirSync(SHARED, { recursive: true, mode: 0o755 });
  return { binaries: runnable(binaries, runAs), home: ownedFolder(away, runAs), runAs };
}

/** A folder for the socket: beside the data, or in the system's temporary folder when that path is too long. */
export function socketFolder(place: PostgresPlace): { readonly path: string; readonly temporary: boolean } {
  const near = join(place.home, 'run');
  // A killed server leaves a socket and its lock file behind; whoever held them is gone by now.
  rmSync(near, { recursive: true, force: true });
  if (Buffer.byteLength(near) <= LONGEST_SOCKET_FOLDER)
    return { path: ownedFolder(near, place.runAs), temporary: false };
  const far = mkdtempSync(join(tmpdir(), 'tertial-'));
  if (place.runAs !== null) chownSync(far, place.runAs.uid, place.runAs.gid);
  return { path: far, temporary: true };
}

function movedPlace(input: {
  binaries: PostgresBinaries;
  runAs: RunAs;
  visible: string;
  folder: string;
}): PostgresPlace {
  const name = createHash('sha256').update(realpathSync(input.folder)).digest('hex').slice(0, 12);
  try {
    mkdirSync(SHARED, { recursive: true, mode: 0o755 });
    const home = ownedFolder(join(SHARED, name), input.runAs);
    replaceWithLink(input.visible, home);
    return { binaries: runnable(input.binaries, input.runAs), home, runAs: input.runAs };
  } catch (error) {
    throw new PostgresUnavailable(
      `PostgreSQL cannot run as root, and the user it runs as instead can reach neither ${input.folder} nor ${SHARED}. ` +
        'Start Tertial as an ordinary user, set TERTIAL_DATA to a folder that everyone may enter, or set DATABASE_URL. ' +
        `(${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

function runnable(binaries: PostgresBinaries, runAs: RunAs): PostgresBinaries {
  return runs(binaries, runAs) ? binaries : copyPostgresBinaries(binaries, SHARED);
}

function runs({ native }: PostgresBinaries, runAs: RunAs): boolean {
  const probe = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...runAs,
    cwd: '/',
    env: libraryPath(native),
  });
  return probe.status === 0;
}

function reaches(folder: string, runAs: RunAs): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0" && test -w .', folder], { ...runAs, cwd: '/' }).status === 0;
}

export function libraryPath(native: string): Record<string, string> {
  const lib = join(native, 'lib');
  return { LD_LIBRARY_PATH: lib, DYLD_LIBRARY_PATH: lib, LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };
}

function ownedFolder(path: string, runAs: RunAs | null): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (runAs === null) return path;
  if (existsSync(join(path, 'data'))) refuseForeign(join(path, 'data'), runAs.uid);
  chownSync(path, runAs.uid, runAs.gid);
  return path;
}

function refuseForeign(path: string, uid: number | undefined): void {
  const owner = statSync(path).uid;
  if (uid === undefined || owner === uid) return;
  throw new PostgresUnavailable(
    `${path} belongs to another user (uid ${owner}). Start Tertial as the user who started it before, ` +
      'or give this one a folder of its own with TERTIAL_DATA.',
  );
}

function nobody(): RunAs {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) };
}

function linkTarget(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() !== true) return undefined;
  const target = readlinkSync(path);
  return isAbsolute(target) ? target : undefined;
}

function unreachable(home: string): PostgresUnavailable {
  return new PostgresUnavailable(
    `The database in ${home} can no longer be reached by the user it runs as. ` +
      'Restore the rights of the folders above it, or start Tertial as the user who made it.',
  );
}

/** `path` is the empty folder that was just tried. */
function replaceWithLink(path: string, target: string): void {
  rmdirSync(path);
  symlinkSync(target, path);
}
