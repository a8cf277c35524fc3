/** How a report's sheets look: widths, formats of numbers and dates, the titles, and fills beside sign and word. */
import type exceljs from 'exceljs';
import type { Locale } from '../../programme/locale.ts';
import type { ReportSheet, ReportWorkbook, SheetCell, SheetColumn } from '../../programme/report-workbook.ts';

export interface ShowAs extends Pick<ReportWorkbook, 'locale' | 'currency'> {
  /** Some amount has öre. */
  readonly hasHundredths: boolean;
}

const KRONOR = ['SEK', 'NOK', 'DKK', 'ISK'];
/** As the reader writes a day, with a year nobody can take for a month. */
const DATES: Readonly<Record<Locale, string>> = { sv: 'yyyy-mm-dd', nb: 'dd.mm.yyyy', en: 'd mmm yyyy' };

/** The currency's code stands in the column's title, because both SEK and NOK are "kr". */
export function formatOf(shows: SheetColumn['shows'], { locale, currency, hasHundredths }: ShowAs): string {
  switch (shows) {
    case 'amount': {
      const unit = KRONOR.includes(currency) ? '\\ "kr"' : '';
      const number = `${hasHundredths ? '#,##0.00' : '#,##0'}${unit}`;
      return `${number};[Red]-${number}`;
    }
    case 'count':
      return '#,##0';
    case 'percent':
      return '0.0%';
    case 'date':
      return DATES[locale];
    case 'moment':
      return `${DATES[locale]} hh:mm`;
    case 'text':
    case 'prose':
    case 'ids':
    case 'light':
      return '@';
  }
}

const INK = 'FF1B1B1B';
const FILLS = { '●': 'FFCBE8D4', '▲': 'FFF9E3AE', '■': 'FFF3C6C2', '○': 'FFE4E4E4' };

export const HEADER_STYLE: Partial<exceljs.Style> = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3A5F' } },
  alignment: { vertical: 'middle', wrapText: true },
};

/** By the sign in the cell, so that a changed cell changes its fill. `first`: the range's first cell. */
export function colourRules(first: string): exceljs.ConditionalFormattingRule[] {
  return Object.entries(FILLS).map(([sign, argb], index) => ({
    type: 'expression',
    priority: index + 1,
    formulae: [`LEFT(${first},1)="${sign}"`],
    style: {
      font: { color: { argb: INK } },
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb } },
    },
  }));
}

/** In characters. Long texts wrap, ids are cut at the edge. */
const WIDTHS: Readonly<Record<SheetColumn['shows'], readonly [number, number]>> = {
  text: [10, 34],
  prose: [24, 60],
  ids: [18, 24],
  amount: [16, 22],
  count: [11, 14],
  date: [13, 18],
  moment: [18, 18],
  percent: [12, 14],
  light: [12, 16],
};

export function widthOf({ columns, rows }: ReportSheet, index: number): number {
  const column = columns[index];
  if (column === undefined) return 0;
  const [least, most] = WIDTHS[column.shows];
  // A title may stand on two lines.
  const title = Math.max(column.title.length / 2, ...column.title.split(' ').map((word) => word.length));
  return Math.min(
    most,
    Math.ceil(Math.max(least, title + 4, ...rows.map((row) => lengthOf(row[index] ?? null) + 2))),
  );
}

function lengthOf(cell: SheetCell): number {
  if (cell === null) return 0;
  if (cell.is === 'text' || cell.is === 'light')
    return Math.max(...cell.text.split('\n').map((line) => line.length));
  return 0;
}
