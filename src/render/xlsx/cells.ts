/** Small makers of a sheet's cells. An empty text is an empty cell. */
import { colourLabel } from '../../i18n/status-words.ts';
import { workbookColumns as words } from '../../i18n/report-workbook-words.ts';
import { reportTitles } from '../../i18n/report-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { RowFormula, SheetCell, SheetColumn } from '../../programme/report-workbook.ts';
import type { Colour } from '../../programme/status/colour.ts';

export function text(value: string | null | undefined): SheetCell {
  return value == null || value.trim() === '' ? null : { is: 'text', text: value.trim() };
}

/** An exact decimal. */
export function amount(value: string | null): SheetCell {
  return value === null ? null : { is: 'number', value };
}

export function count(value: number | null): SheetCell {
  return value === null ? null : { is: 'number', value: String(value) };
}

export function day(date: Temporal.PlainDate | null): SheetCell {
  return date === null ? null : { is: 'date', date };
}

export function light(locale: Locale, colour: Colour): SheetCell {
  return { is: 'light', colour, text: colourLabel(locale, colour) };
}

/** `result: null`: a figure is missing, which is said and never counted as 0. */
export function computed(locale: Locale, formula: RowFormula, result: number | null): SheetCell {
  return result === null ? text(words.cannot[locale]) : { is: 'formula', formula, result };
}

/** Between two ids; no id holds it. */
export const BETWEEN_IDS = '; ';

export function ids(sources: readonly string[]): SheetCell {
  return text([...new Set(sources)].join(BETWEEN_IDS));
}

export function column(key: string, title: string, shows: SheetColumn['shows'] = 'text'): SheetColumn {
  return { key, title, shows };
}

export function sourcesColumn(locale: Locale): SheetColumn {
  return column('sources', reportTitles.sources[locale], 'ids');
}
