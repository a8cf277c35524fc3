/** Formulas in a spreadsheet's own words: of cells in one row, by their columns. */
import type { RowFormula, SheetColumn } from '../../programme/report-workbook.ts';

/** `0` → `A`, `26` → `AA`. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** `row` as the spreadsheet numbers it: the first below the titles is 2. */
export function formulaText(formula: RowFormula, columns: readonly SheetColumn[], row: number): string {
  const cell = (key: string): string => {
    const index = columns.findIndex((column) => column.key === key);
    if (index === -1) throw new Error(`no column ${key}`);
    return `${columnLetter(index)}${row}`;
  };
  switch (formula.of) {
    case 'product':
      return `${cell(formula.factors[0])}*${cell(formula.factors[1])}`;
    case 'share':
      return `${cell(formula.part)}/${cell(formula.whole)}`;
    case 'days':
      return `${cell(formula.until)}-${cell(formula.from)}`;
  }
}
