/** A funder's form of a few paragraphs, and one of a table row. */
import { File, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

export async function smallForm(
  paragraphs: readonly string[],
  row: readonly string[] = [],
): Promise<Uint8Array> {
  const cells = row.map((text) => new TableCell({ children: [new Paragraph(text)] }));
  const table = row.length === 0 ? [] : [new Table({ rows: [new TableRow({ children: cells })] })];
  const file = new File({
    sections: [{ children: [...paragraphs.map((text) => new Paragraph(text)), ...table] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
