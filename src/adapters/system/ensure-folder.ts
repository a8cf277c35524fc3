import { existsSync, mkdirSync } from 'node:fs';
import { dirname, parse } from 'node:path';

class FolderUnusable extends Error {
  override readonly name = 'FolderUnusable';
}

/**
 * Makes the folder and what is missing above it, one by one: asked to make a whole path below one that takes no folders
 * (such as /proc), the system's own call never comes back. Throws with a text for people.
 */
export function ensureFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (folder !== parse(folder).root) ensureFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (existsSync(folder)) return;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FolderUnusable(
      `The folder ${folder} cannot be made (${reason}). Name another one in TERTIAL_DATA.`,
    );
  }
}
