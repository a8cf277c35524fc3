/**
 * A zip file without the moment it was made: libraries stamp every entry with now, so the same report would be another
 * file each time. Entries keep their order and get one fixed stamp, the first a zip can hold.
 */
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Without a zone: the stamp in a zip file is local time, and must not move with the machine's. */
const STAMP = '1980-01-01T00:00:00';

export function repack(zip: Uint8Array): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(zip)))
    // Word and Excel do not expect entries for folders.
    if (!name.endsWith('/')) entries[name] = [content, { mtime: STAMP, level: 6 }];
  return zipSync(entries);
}
