/**
 * The library's file made the same every time: it stamps the hour of making in the properties and in the archive, where
 * ours says the day of the facts. The archive's own stamps are the first that the format knows, as Office writes them.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipStill } from '../zip-still.ts';
import { FONT } from './look.ts';
import { TABLE_STYLE_XML } from './styles.ts';

/** A machine without the font takes the next best it knows. */
const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${FONT}"><w:altName w:val="Calibri"/><w:panose1 w:val="020B0503030403020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font><w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

export function repackDocx(bytes: Uint8Array, at: Temporal.Instant): Uint8Array {
  const parts = unzipSync(bytes);
  const core = textOf(parts, 'docProps/core.xml');
  const styles = textOf(parts, 'word/styles.xml');
  const stamp = at.toString({ smallestUnit: 'second' });
  const stamped = core.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${stamp}$3`);
  return zipStill({
    ...parts,
    'docProps/core.xml': strToU8(stamped),
    'word/styles.xml': strToU8(styles.replace('</w:styles>', `${TABLE_STYLE_XML}</w:styles>`)),
    'word/fontTable.xml': strToU8(FONT_TABLE),
  });
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`The library made no ${name}.`);
  return strFromU8(bytes);
}
