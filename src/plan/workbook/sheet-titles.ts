/** Titles of sheets and columns: as written in the reader's language, and all the ways they are known when read. */
import { columnWords } from '../../i18n/workbook-column-words.ts';
import { sheetWords } from '../../i18n/workbook-sheet-words.ts';
import { workbookWords } from '../../i18n/workbook-words.ts';
import { LOCALES, type Locale } from '../../programme/locale.ts';
import type { ColumnSpec, SheetSpec } from './sheet-spec.ts';

type Named = Readonly<Record<string, Readonly<Record<Locale, string>> | undefined>>;
const SHEETS: Named = sheetWords;
const COLUMNS: Named = columnWords;

/** The plan file's own key where no words stand for it; a test sees to it that they do. */
export function sheetTitle({ id }: SheetSpec, locale: Locale): string {
  return SHEETS[id]?.[locale] ?? id.slice(0, 31);
}

export function columnTitle({ keys }: ColumnSpec, locale: Locale): string {
  const key = keys.join('.');
  return COLUMNS[key]?.[locale] ?? key;
}

/** In every language, and the plan file's key. */
export function sheetTitles(spec: SheetSpec): readonly string[] {
  return [...new Set([...LOCALES.map((locale) => sheetTitle(spec, locale)), spec.id.slice(0, 31)])];
}

export function columnTitles(column: ColumnSpec): readonly string[] {
  return [...new Set([...LOCALES.map((locale) => columnTitle(column, locale)), column.keys.join('.')])];
}

export const fixedTitles: Readonly<Record<'contents' | 'belongsTo' | 'revision', readonly string[]>> = {
  contents: LOCALES.map((locale) => workbookWords.contents[locale]),
  revision: LOCALES.map((locale) => workbookWords.revision[locale]),
  belongsTo: LOCALES.map((locale) => workbookWords.belongsTo[locale]),
};
