/**
 * A version number in any of the styles documents use: `0,7` (decimal comma), `v 0.3`, `1.0b`, `P1.0-3`. Kept as
 * written save for a leading "v" and the comma; `null` where it is none.
 */
import { cleanText } from './clean-text.ts';

export function readVersion(raw: string): string | null {
  const found = /^(?:v(?:ersion)?\.? ?)?(?<version>P?\d+(?:[.,]\d+)*(?:-\d+)?[a-z]?)$/iu.exec(cleanText(raw));
  return found?.groups?.['version']?.replace(/,/gu, '.') ?? null;
}
