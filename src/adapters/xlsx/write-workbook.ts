/**
 * A workbook as an .xlsx file. Every text is a text cell, never a formula, whatever it begins with; sheets without rows
 * are hidden; titles stay in sight when one scrolls and are repeated on every printed page.
 */
import exceljs from 'exceljs';
import type { CellValue, Sheet, Workbook } from '../../programme/workbook.ts';

export interface WorkbookHead {
  readonly title: string;
  /** When the plan in it was stored: the same plan gives the same file. */
  readonly at: Temporal.Instant;
}

const WIDEST = 60;

/** The bytes of the file. The first sheet is the one that is shown when the file is opened. */
export async function writeWorkbook(workbook: Workbook, head: WorkbookHead): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  // The library's own stamps say when the file was made; ours when the plan was.
  book.created.setTime(head.at.epochMilliseconds);
  book.modified = book.created;
  book.title = head.title;
  book.creator = 'Tertial';
  for (const sheet of workbook) addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: exceljs.Workbook, { name, rows }: Sheet): void {
  const isEmpty = rows.length < 2;
  const sheet = book.addWorksheet(name, {
    state: isEmpty ? 'hidden' : 'visible',
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
  });
  for (const row of rows) sheet.addRow(row.map(toExcel));
  const [titles = []] = rows;
  sheet.getRow(1).font = { bold: true };
  titles.forEach((_, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = Math.min(WIDEST, Math.max(12, ...rows.map((row) => longestLine(row[index] ?? null) + 2)));
    column.alignment = { wrapText: true, vertical: 'top' };
    // What is typed into a text column stays text: "0.10" is a version, not a number.
    column.numFmt = '@';
  });
}

function toExcel(value: CellValue): exceljs.CellValue {
  if (value instanceof Temporal.PlainDate) return value.toString();
  return value;
}

function longestLine(value: CellValue): number {
  if (value === null) return 0;
  return Math.max(
    ...value
      .toString()
      .split('\n')
      .map((line) => line.length),
  );
}
