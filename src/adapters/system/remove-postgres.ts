import { existsSync, lstatSync, readlinkSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockFolder } from './folder-lock.ts';
import { stopOrphan } from './postgres-orphan.ts';
import { SHARED } from './postgres-place.ts';

/**
 * Removes the built-in database of `startPostgres({ folder })` for good: also where its data had to move out of the
 * folder, and after stopping a server that outlived its process. Does nothing when there is none; throws `FolderInUse`.
 */
export async function removePostgres(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const lock = lockFolder(folder);
  try {
    const visible = join(folder, 'postgres');
    const data = join(visible, 'data');
    if (existsSync(data)) await stopOrphan(data);
    const isLink = lstatSync(visible, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    const away = isLink ? readlinkSync(visible) : null;
    // Only what we put there ourselves: a link that somebody else made is theirs.
    if (away !== null && dirname(away) === SHARED) rmSync(away, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  } finally {
    lock.release();
  }
}
