/**
 * A workbook as an .xlsx file. Every text is a text cell, never a formula, whatever it begins with; sheets without rows
 * are hidden; titles stay in sight when one scrolls and are repeated on every printed page.
 */
import type exceljs from 'exceljs';
import type { CellValue, Sheet, Workbook } from '../../programme/workbook.ts';
import { bookBytes, type BookHead, newBook, SHEET_LAYOUT } from './book.ts';

const WIDEST = 60;

/** The bytes of the file. The first sheet is the one that is shown when the file is opened. */
export async function writeWorkbook(workbook: Workbook, head: BookHead): Promise<Uint8Array> {
  const book = newBook(head);
  for (const sheet of workbook) addSheet(book, sheet);
  return bookBytes(book);
}

function addSheet(book: exceljs.Workbook, { name, rows }: Sheet): void {
  const isEmpty = rows.length < 2;
  const sheet = book.addWorksheet(name, {
    state: isEmpty ? 'hidden' : 'visible',
    ...SHEET_LAYOUT,
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
