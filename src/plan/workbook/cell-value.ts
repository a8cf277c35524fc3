/** One field as a cell, and back. A list of texts is a cell of several lines. */
import { planProblemWords } from '../../i18n/plan-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import type { CellKind } from './sheet-spec.ts';
import type { CellValue } from '../../programme/workbook.ts';

/** A bare number above this is no year. */
const LAST_YEAR = 9999;
/** A line break inside one line of a list. */
const INNER_BREAK = '⏎';

export function toCell(value: unknown): CellValue {
  if (Array.isArray(value)) return value.map((line) => String(line).replaceAll('\n', INNER_BREAK)).join('\n');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** What the cell means in the plan, or what may stand there. Empty cells never come here. */
export function fromCell(
  cell: Exclude<CellValue, null>,
  kind: CellKind,
): { readonly value: unknown } | { readonly allowed: Phrase } {
  const text = textOf(cell);
  switch (kind) {
    case 'text':
      return { value: text };
    case 'date':
      // A day pasted into a cell that is formatted as text leaves the spreadsheet's own number behind.
      return typeof cell === 'number' && cell > LAST_YEAR
        ? { allowed: planProblemWords.date }
        : { value: text };
    case 'lines':
      return { value: linesOf(text) };
    case 'whole-lines': {
      const numbers = linesOf(text).map(Number);
      return numbers.every(Number.isInteger) ? { value: numbers } : { allowed: planProblemWords.wholeNumber };
    }
    case 'whole':
    case 'number': {
      const number = Number(text);
      const fits =
        text.trim() !== '' && (kind === 'whole' ? Number.isInteger(number) : Number.isFinite(number));
      return fits ? { value: number } : { allowed: planProblemWords.wholeNumber };
    }
    case 'yes-no': {
      const yes = /^(?:true|ja|yes|sant|sann|1)$/iu.test(text);
      const no = /^(?:false|nej|nei|no|falskt|usann|0)$/iu.test(text);
      return yes || no ? { value: yes } : { allowed: planProblemWords.yesNo };
    }
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replaceAll(INNER_BREAK, '\n'))
    .filter((line) => line.trim() !== '');
}

/** A number or a date that a spreadsheet made of a text goes back to text. */
function textOf(cell: Exclude<CellValue, null>): string {
  return typeof cell === 'string' ? cell : cell.toString();
}
