/** A table under its caption: fixed widths, a header row repeated on every page, rows that do not break, numbers to the right. */
import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Locale } from '../../programme/locale.ts';
import type { Rich, Table as TableBlock } from '../../report/document.ts';
import { columnWidths } from './column-widths.ts';
import { TEXT_WIDTH } from './look.ts';
import { richRuns, textRuns } from './runs.ts';
import { TABLE_STYLE } from './styles.ts';

export function tableParts(block: TableBlock, locale: Locale): readonly FileChild[] {
  const widths = columnWidths(block, TEXT_WIDTH);
  return [
    new Paragraph({ style: 'Caption', children: [...textRuns(block.caption)] }),
    new Table({
      style: TABLE_STYLE,
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [
        headerRow(block, widths),
        ...block.rows.map(({ cells }) => bodyRow(block, widths, cells, locale)),
      ],
    }),
  ];
}

function headerRow({ columns }: TableBlock, widths: readonly number[]): TableRow {
  return new TableRow({
    ...{ tableHeader: true, cantSplit: true },
    children: columns.map(({ title, align }, place) =>
      cell(
        new Paragraph({ style: 'TableHead', ...alignment(align), children: [...textRuns(title)] }),
        widths[place],
      ),
    ),
  });
}

function bodyRow(
  { columns }: TableBlock,
  widths: readonly number[],
  cells: readonly Rich[],
  locale: Locale,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, place) =>
      cell(
        new Paragraph({
          style: align === 'right' ? 'TableNumber' : 'TableText',
          children: [...richRuns(cells[place] ?? [], locale)],
        }),
        widths[place],
      ),
    ),
  });
}

function cell(paragraph: Paragraph, size = 0): TableCell {
  return new TableCell({ children: [paragraph], width: { size, type: WidthType.DXA } });
}

function alignment(align: 'right' | undefined) {
  return align === undefined ? {} : { alignment: align };
}
