/**
 * A report's sheets as an .xlsx file: one table a sheet from A1 with filters and frozen, repeated titles. Numbers and
 * dates are such, texts are texts whatever they begin with, and formulas are made here from columns, with their results.
 */
import type exceljs from 'exceljs';
import type {
  ReportSheet,
  ReportWorkbook,
  SheetCell,
  SheetColumn,
  SheetTotal,
} from '../../programme/report-workbook.ts';
import { bookBytes, newBook, SHEET_LAYOUT } from './book.ts';
import { exactNumber } from './exact-number.ts';
import { columnLetter, formulaText } from './formula-text.ts';
import { colourRules, formatOf, HEADER_STYLE, type ShowAs, widthOf } from './sheet-look.ts';
import { excelText } from './excel-text.ts';

/** The bytes of the file. The first sheet is the one that is shown when the file is opened. */
export async function writeReportWorkbook(workbook: ReportWorkbook): Promise<Uint8Array> {
  const book = newBook(workbook);
  for (const sheet of workbook.sheets) addSheet(book, workbook, sheet);
  return bookBytes(book);
}

function addSheet(book: exceljs.Workbook, workbook: ReportWorkbook, sheet: ReportSheet): void {
  const { columns, rows, totals } = sheet;
  const page = book.addWorksheet(sheet.name, {
    ...SHEET_LAYOUT,
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  page.addTable({
    name: sheet.id,
    ref: 'A1',
    headerRow: true,
    totalsRow: totals !== null,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: columns.map((column) => ({
      name: column.title,
      filterButton: true,
      ...totalLabel(sheet, column),
    })),
    rows: rows.map((cells, index) => cells.map((cell) => valueOf(cell, columns, index + 2))),
  });
  addTotals(page, sheet);
  const show: ShowAs = { ...workbook, hasHundredths: rows.some(hasHundredths) };
  columns.forEach((column, index) => styleColumn(page, { column, sheet, show, index }));
  page.getRow(1).eachCell((cell) => Object.assign(cell, HEADER_STYLE));
  if (totals !== null) page.getRow(rows.length + 2).font = { bold: true };
}

/** The label of the table's totals stands in its first column; the library would put an English one there. */
function totalLabel({ columns, totals }: ReportSheet, { key }: SheetColumn): { totalsRowLabel?: string } {
  if (columns[0]?.key !== key) return {};
  const total = totals?.get(key);
  return { totalsRowLabel: total !== undefined && 'text' in total ? excelText(total.text) : '' };
}

function addTotals(page: exceljs.Worksheet, sheet: ReportSheet): void {
  sheet.columns.forEach(({ key }, index) => {
    const total = sheet.totals?.get(key);
    if (total !== undefined)
      page.getCell(sheet.rows.length + 2, index + 1).value = totalOf(sheet, total, index);
  });
}

function totalOf({ columns, rows }: ReportSheet, total: SheetTotal, index: number): exceljs.CellValue {
  if ('text' in total) return excelText(total.text);
  if ('formula' in total)
    return { formula: formulaText(total.formula, columns, rows.length + 2), result: total.result };
  const isExact = ({ [index]: cell = null }: readonly SheetCell[]): boolean =>
    cell?.is !== 'number' || exactNumber(cell.value) !== null;
  const result = exactNumber(total.sum);
  if (result === null || !rows.every(isExact)) return total.sum;
  const letter = columnLetter(index);
  // Only visible rows count, so that the sum follows the filter.
  return { formula: `SUBTOTAL(109,${letter}2:${letter}${rows.length + 1})`, result };
}

function valueOf(cell: SheetCell, columns: readonly SheetColumn[], row: number): exceljs.CellValue {
  if (cell === null) return null;
  switch (cell.is) {
    case 'text':
    case 'light':
      return excelText(cell.text);
    case 'number':
      return exactNumber(cell.value) ?? cell.value;
    case 'date':
      return serialOf(cell.date);
    case 'moment':
      return serialOf(cell.at.toPlainDate()) + minutesOf(cell.at) / MINUTES_A_DAY;
    case 'formula':
      return { formula: formulaText(cell.formula, columns, row), result: cell.result };
  }
}

function hasHundredths(row: readonly SheetCell[]): boolean {
  return row.some((cell) => cell?.is === 'number' && /\.\d*[1-9]/.test(cell.value));
}

/** Spreadsheets count days from here. */
const DAY_ZERO = Temporal.PlainDate.from('1899-12-30');
const MINUTES_A_DAY = 1440;

function serialOf(date: Temporal.PlainDate): number {
  return DAY_ZERO.until(date, { largestUnit: 'day' }).days;
}

function minutesOf({ hour, minute }: Temporal.PlainDateTime): number {
  return hour * 60 + minute;
}

function styleColumn(
  page: exceljs.Worksheet,
  input: {
    readonly column: SheetColumn;
    readonly sheet: ReportSheet;
    readonly show: ShowAs;
    readonly index: number;
  },
): void {
  const { column, sheet, show, index } = input;
  const { shows } = column;
  const excelColumn = page.getColumn(index + 1);
  excelColumn.width = widthOf(sheet, index);
  excelColumn.alignment = {
    vertical: 'top',
    wrapText: shows !== 'ids',
    ...(shows === 'amount' || shows === 'count' || shows === 'percent' ? { horizontal: 'right' } : {}),
  };
  excelColumn.numFmt = formatOf(shows, show);
  if (sheet.rows.some((row) => row[index]?.is === 'light')) {
    const letter = columnLetter(index);
    page.addConditionalFormatting({
      ref: `${letter}2:${letter}${sheet.rows.length + 1}`,
      rules: colourRules(`${letter}2`),
    });
  }
}
