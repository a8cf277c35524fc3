/**
 * How wide a table's columns are, together exactly the text's width: Word and others agree only about fixed widths. Every
 * column holds its longest word where that is possible, and the rest goes to those with the most to say.
 */
import { runText } from '../../report/rich.ts';
import type { Table } from '../../report/document.ts';

/** DXA a character of table text takes on average, with some room for a wider face. */
const CHARACTER = 104;
const PADDING = 190;
/** A longer word is divided. */
const LONGEST_WORD = 16;
/** Dates, numbers and lights stay on one line where there is room. */
const TIGHT = 14;
/** What is longer wraps anyway. */
const LONGEST_TEXT = 240;

export function columnWidths({ columns, rows }: Table, total: number): readonly number[] {
  const texts = columns.map(({ title }, place) => ({
    title,
    cells: rows.map(({ cells }) => (cells[place] ?? []).map(runText).join('')),
  }));
  const words = texts.map(({ title, cells }) => width([title, ...cells].flatMap(wordLengths), LONGEST_WORD));
  const unbroken = texts.map(({ cells }, place) =>
    Math.max(
      words[place] ?? 0,
      width(
        cells.map(({ length }) => (length > TIGHT ? 0 : length)),
        TIGHT,
      ),
    ),
  );
  const wanted = texts.map(({ title, cells }, place) =>
    Math.max(
      unbroken[place] ?? 0,
      width(
        [title, ...cells].map(({ length }) => length),
        LONGEST_TEXT,
      ),
    ),
  );
  if (sum(wanted) <= total) return stretched(wanted, total);
  if (sum(words) >= total) return stretched(words, total);
  return sum(unbroken) < total ? shared(unbroken, wanted, total) : shared(words, unbroken, total);
}

/** As wide as the longest, and at least as three characters. */
function width(lengths: readonly number[], most: number): number {
  return Math.min(most, Math.max(3, ...lengths)) * CHARACTER + PADDING;
}

/** Wider or narrower, all in the same proportion. */
function stretched(widths: readonly number[], total: number): readonly number[] {
  return whole(
    widths.map((one) => (one * total) / sum(widths)),
    total,
  );
}

/** What is left over the least goes to those that want more; the root keeps one long text from taking everything. */
function shared(least: readonly number[], wanted: readonly number[], total: number): readonly number[] {
  const weights = wanted.map((one, place) => Math.sqrt(one - (least[place] ?? 0)));
  const free = total - sum(least);
  return whole(
    least.map((one, place) => one + (free * (weights[place] ?? 0)) / sum(weights)),
    total,
  );
}

/** Words as they may be broken: at spaces that are not hard ones, and behind hyphens and strokes. */
function wordLengths(text: string): readonly number[] {
  return text.split(/[ \n\t]|(?<=[-–/])/).map(({ length }) => length);
}

/** Rounded down, and what is lost by that given to the first. */
function whole(widths: readonly number[], total: number): readonly number[] {
  const floors = widths.map(Math.floor);
  const lost = total - sum(floors);
  return floors.map((one, place) => (place === 0 ? one + lost : one));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
