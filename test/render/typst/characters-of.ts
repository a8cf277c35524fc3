/** The code points a TrueType file has glyphs for, read from its `cmap` table (formats 4 and 12). */
export function charactersOf(file: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  const cmap = tableOffset(file, 'cmap');
  for (let index = 0; index < file.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + file.readUInt32BE(cmap + 8 + index * 8);
    const format = file.readUInt16BE(at);
    if (format === 12) readGroups(file, at, found);
    if (format === 4) readSegments(file, at, found);
  }
  return found;
}

function tableOffset(file: Buffer, name: string): number {
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    if (file.toString('latin1', at, at + 4) === name) return file.readUInt32BE(at + 8);
  }
  throw new Error(`no table ${name}`);
}

function readGroups(file: Buffer, at: number, found: Set<number>): void {
  for (let index = 0; index < file.readUInt32BE(at + 12); index += 1) {
    const group = at + 16 + index * 12;
    for (let code = file.readUInt32BE(group); code <= file.readUInt32BE(group + 4); code += 1)
      found.add(code);
  }
}

function readSegments(file: Buffer, at: number, found: Set<number>): void {
  const bytes = file.readUInt16BE(at + 6);
  for (let place = 0; place < bytes; place += 2) {
    const last = file.readUInt16BE(at + 14 + place);
    const start = file.readUInt16BE(at + 16 + bytes + place);
    const delta = file.readInt16BE(at + 16 + 2 * bytes + place);
    const range = at + 16 + 3 * bytes + place;
    const offset = file.readUInt16BE(range);
    for (let code = start; code <= last && code < 0xffff; code += 1) {
      const glyph =
        offset === 0 ? (code + delta) & 0xffff : file.readUInt16BE(range + offset + (code - start) * 2);
      if (glyph !== 0) found.add(code);
    }
  }
}
