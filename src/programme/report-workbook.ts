/**
 * A report's figures as sheets, before any file format: cells know what they are, so that numbers come out as numbers and
 * dates as dates. Formulas are named by what they compute from which columns and never by a text: nothing that anybody has
 * written can become one.
 */
import type { Locale } from './locale.ts';
import type { Colour } from './status/colour.ts';

export type SheetCell =
  | { readonly is: 'text'; readonly text: string }
  /** `value` is an exact decimal, `"1484700.00"`; it becomes a number where the file is written. */
  | { readonly is: 'number'; readonly value: string }
  | { readonly is: 'date'; readonly date: Temporal.PlainDate }
  | { readonly is: 'moment'; readonly at: Temporal.PlainDateTime }
  /** Sign and word; the fill comes on top. */
  | { readonly is: 'light'; readonly colour: Colour; readonly text: string }
  /** With its result, since previewers do not calculate. */
  | { readonly is: 'formula'; readonly formula: RowFormula; readonly result: number }
  | null;

/** Of cells in the same row, by column key. */
export type RowFormula =
  | { readonly of: 'product'; readonly factors: readonly [string, string] }
  | { readonly of: 'share'; readonly part: string; readonly whole: string }
  | { readonly of: 'days'; readonly from: string; readonly until: string };

export interface SheetColumn {
  readonly key: string;
  /** Unique within its sheet. */
  readonly title: string;
  /** `text` and `ids` are cut by the column's width or wrapped (`prose`). */
  readonly shows: 'text' | 'prose' | 'ids' | 'amount' | 'count' | 'date' | 'moment' | 'percent' | 'light';
}

/** Below a column: the sum of what the filter lets through, what follows from such sums, or words where there is none. */
export type SheetTotal =
  | { readonly sum: string }
  | { readonly formula: RowFormula; readonly result: number }
  | { readonly text: string };

export interface ReportSheet {
  /** Name of its table: letters only. */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** As long as `columns`. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** By column key; `null`: no row of totals. */
  readonly totals: ReadonlyMap<string, SheetTotal> | null;
}

export interface ReportWorkbook {
  readonly title: string;
  readonly locale: Locale;
  /** ISO 4217: in the titles of the columns with money, and in how they are shown. */
  readonly currency: string;
  /** Cut-off of the facts: the same facts give the same file. */
  readonly at: Temporal.Instant;
  readonly sheets: readonly ReportSheet[];
}
