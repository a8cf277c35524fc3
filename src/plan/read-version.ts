/**
 * A version number in any of the styles documents use: `0,7` (decimal comma), `v 0.3`, `1.0b`, `P1.0-3`. Kept as
 * written save for a leading "v" and the comma; `null` where it is none. A year and a month (`2016-05`) is no version.
 */
import { cleanText } from './clean-text.ts';

const VERSION =
  /^(?:v(?:er)?\.? ?|(?:version|versjon|utgåva|utgave) )?(?<version>P?\d{1,4}(?:(?:[.,]\d{1,4}){1,3}(?:-\d{1,4})?)?[a-z]?)$/iu;

export function readVersion(raw: string): string | null {
  return VERSION.exec(cleanText(raw))?.groups?.['version']?.replace(/,/gu, '.') ?? null;
}
