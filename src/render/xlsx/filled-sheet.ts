/** A sheet from things, column by column; columns in which nothing stands are left out, and a sheet without rows is none. */
import type { ReportSheet, SheetCell, SheetColumn, SheetTotal } from '../../programme/report-workbook.ts';
import { ids, sourcesColumn } from './cells.ts';
import type { Locale } from '../../programme/locale.ts';
import { reportSheetWords } from '../../i18n/report-workbook-words.ts';

export type SheetId = keyof typeof reportSheetWords;

export const SHEET_IDS = Object.keys(reportSheetWords) as readonly SheetId[];

export interface SheetField<T> {
  readonly column: SheetColumn;
  readonly cell: (one: T) => SheetCell;
  readonly total?: SheetTotal;
  /** Stands also when it is empty throughout. */
  readonly always?: boolean;
}

interface FilledSheetInput<T> {
  readonly id: SheetId;
  readonly locale: Locale;
  readonly things: readonly T[];
  readonly fields: readonly SheetField<T>[];
  readonly sources: (one: T) => readonly string[];
}

export function filledSheet<T>(input: FilledSheetInput<T>): readonly ReportSheet[] {
  const { id, locale, things, sources } = input;
  if (things.length === 0) return [];
  const cells = input.fields.map(({ cell }) => things.map(cell));
  const isKept = (index: number): boolean =>
    index === 0 || input.fields[index]?.always === true || (cells[index] ?? []).some((cell) => cell !== null);
  const fields = input.fields.filter((_, index) => isKept(index));
  const kept = cells.filter((_, index) => isKept(index));
  const totals = new Map<string, SheetTotal>();
  for (const { column, total } of fields) if (total !== undefined) totals.set(column.key, total);
  return [
    {
      id: tableName(id),
      name: reportSheetWords[id][locale],
      columns: [...fields.map((field) => field.column), sourcesColumn(locale)],
      rows: things.map((one, row) => [...kept.map((list) => list[row] ?? null), ids(sources(one))]),
      totals: totals.size === 0 ? null : totals,
    },
  ];
}

/** Letters only, and nothing a spreadsheet could take for a cell. */
export function tableName(id: SheetId): string {
  return `Table${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}
