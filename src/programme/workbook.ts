/** A workbook as plain values: what is written to and read from a spreadsheet file, before any format. */

/** `null`: an empty cell. A date is what a spreadsheet made of something typed. */
export type CellValue = string | number | boolean | Temporal.PlainDate | null;

export interface Sheet {
  readonly name: string;
  /** The first row holds the column titles. Rows may be shorter than the first. */
  readonly rows: readonly (readonly CellValue[])[];
}

export type Workbook = readonly Sheet[];
