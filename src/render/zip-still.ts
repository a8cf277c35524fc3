/**
 * An Office file's archive that says nothing of when it was made: the same parts give the same bytes. Its stamps are the
 * first that the format knows, as Office writes them; its list of contents comes first, as the format wants it.
 */
import { type Zippable, zipSync } from 'fflate';

/** Read as local time and written as local time: the same whatever the machine's zone. */
const FIRST_STAMP = '1980-01-01T00:00:00';
const CONTENTS = '[Content_Types].xml';

export function zipStill(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const name of Object.keys(parts).sort(byPlace)) {
    const bytes = parts[name];
    if (bytes !== undefined) files[name] = bytes;
  }
  return zipSync(files, { mtime: FIRST_STAMP, level: 6 });
}

function byPlace(one: string, other: string): number {
  return Number(other === CONTENTS) - Number(one === CONTENTS) || (one < other ? -1 : 1);
}
