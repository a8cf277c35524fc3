/** What every workbook of ours has in common: whose it is, how a sheet lies on paper, and bytes that do not change by themselves. */
import exceljs from 'exceljs';
import { repack } from '../../render/zip/repack.ts';

export interface BookHead {
  readonly title: string;
  /** When what stands in it was known: the same content gives the same file. */
  readonly at: Temporal.Instant;
}

/** Titles stay in sight when one scrolls and are repeated on every printed page. */
export const SHEET_LAYOUT = {
  views: [{ state: 'frozen', ySplit: 1 }],
  pageSetup: {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  },
} satisfies Partial<exceljs.AddWorksheetOptions>;

export function newBook({ title, at }: BookHead): exceljs.Workbook {
  const book = new exceljs.Workbook();
  // The library's own stamps say when the file was made; ours when the content was.
  book.created.setTime(at.epochMilliseconds);
  book.modified = book.created;
  book.title = title;
  book.creator = 'Tertial';
  book.lastModifiedBy = 'Tertial';
  return book;
}

export async function bookBytes(book: exceljs.Workbook): Promise<Uint8Array> {
  return repack(new Uint8Array(await book.xlsx.writeBuffer()));
}
