/**
 * One Tertial process per data folder. The lock is a file that names its holder; a holder that died leaves a stale
 * file, which the next one replaces. Two processes that find the same stale file at once are told apart by renaming:
 * only one rename of that very file can succeed.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, startMark } from './process-probe.ts';

export interface FolderLock {
  release(): void;
}

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** Takes the lock or throws `FolderInUse` with a text for the person at the terminal. */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'tertial.lock');
  const mine = `${process.pid} ${startMark(process.pid) ?? '-'}\n`;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (linked(draft, path)) return { release: () => releaseOwn(path, mine) };
      removeStale(path, folder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw new FolderInUse(`${folder} is being taken by another Tertial process. Try again in a moment.`);
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeStale(path: string, folder: string): void {
  const found = read(path);
  if (found === undefined) return;
  const [pid = '', mark = '-'] = found.trim().split(' ');
  if (holds(Number(pid), mark))
    throw new FolderInUse(
      `${folder} is already in use by Tertial (process ${pid}). Stop that one first, ` +
        'or give this one a folder of its own with TERTIAL_DATA.',
    );
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Someone replaced the stale file between our look and the rename: give them their lock back.
  if (read(aside) !== found) linked(aside, path);
  rmSync(aside, { force: true });
}

function holds(pid: number, mark: string): boolean {
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && (startMark(pid) ?? '-') === mark;
}

function releaseOwn(path: string, mine: string): void {
  if (read(path) === mine) rmSync(path, { force: true });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
