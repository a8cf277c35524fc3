/** Small makers of tables. */
import type { Rich, Row, Table } from './document.ts';
import { plain } from './rich.ts';

type Title = string | { readonly title: string; readonly align: 'right' };

/** A column of numbers. */
export function numbers(title: string): Title {
  return { title, align: 'right' };
}

export function tableOf(caption: string, columns: readonly Title[], rows: readonly Row[]): Table {
  return {
    type: 'table',
    caption,
    columns: columns.map((one) => (typeof one === 'string' ? { title: one } : one)),
    rows,
  };
}

/** Texts become cells as they are. */
export function row(cells: readonly (string | Rich)[], sources: readonly string[]): Row {
  return { cells: cells.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)), sources };
}

/** Without the columns in which nothing stands: a register has more fields than most of its rows. */
export function withoutEmptyColumns(table: Table): Table {
  const kept = table.columns.map(
    (_, place) => place === 0 || table.rows.some(({ cells }) => !isEmpty(cells[place] ?? [])),
  );
  return {
    ...table,
    columns: table.columns.filter((_, place) => kept[place]),
    rows: table.rows.map(({ cells, sources }) => ({
      cells: cells.filter((_, place) => kept[place]),
      sources,
    })),
  };
}

function isEmpty(cell: Rich): boolean {
  return cell.every(({ text }) => text === '' || text === '–');
}
