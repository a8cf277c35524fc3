/**
 * How wide a table's columns are, together exactly the text's width: Word and others agree only about fixed widths. Every
 * column holds its longest word where that is possible, and the rest goes to those with the most to say.
 */
import { runText } from '../../report/rich.ts';
import type { Table } from '../../report/document.ts';

/** DXA that table text takes, a little more than it does in Source Sans or Calibri. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[●▲■○]/u, 195],
  [/[\s]/u, 45],
  [/[ijlrtfI.,:;'’|!()[\]-]/u, 55],
  [/[\p{Lu}mw%–—…]/u, 130],
];
const OTHER = 98;
/** Headers are bold. */
const BOLD = 1.1;
/** Of the cell, both sides, and a hair more. */
const PADDING = 175;
/** A longer word is divided. */
const LONGEST_WORD = 1700;
/** Dates, numbers and lights stay on one line where there is room: characters. */
const TIGHT = 14;
/** What a text of several lines wants at least: some 21 characters. */
const COMFORT = 2200;
/** What is longer wraps anyway. */
const LONGEST_TEXT = 22_000;

export function columnWidths({ columns, rows }: Table, total: number): readonly number[] {
  const texts = columns.map(({ title }, place) => ({
    title,
    cells: rows.map(({ cells }) => (cells[place] ?? []).map(runText).join('')),
  }));
  const words = texts.map(({ title, cells }) =>
    Math.max(
      widest(cells.flatMap(wordsOf), LONGEST_WORD),
      PADDING + BOLD * (widest(wordsOf(title), LONGEST_WORD) - PADDING),
    ),
  );
  const unbroken = texts.map(({ cells }, place) =>
    Math.max(
      words[place] ?? 0,
      widest(
        cells.filter(({ length }) => length <= TIGHT),
        LONGEST_TEXT,
      ),
    ),
  );
  const said = texts.map(({ cells }) => widest(cells, LONGEST_TEXT));
  const wanted = texts.map(({ title }, place) =>
    Math.max(unbroken[place] ?? 0, said[place] ?? 0, widest([title], LONGEST_TEXT)),
  );
  if (sum(wanted) <= total) return stretched(wanted, total);
  if (sum(words) >= total) return stretched(words, total);
  // From the roomiest that fits: everything short unbroken and long texts readable, then long texts readable, then words.
  const readable = (least: readonly number[]) =>
    least.map((one, place) => Math.max(one, Math.min(said[place] ?? 0, COMFORT)));
  const roomy = readable(unbroken);
  if (sum(roomy) < total) return shared(roomy, wanted, total);
  return shared(sum(readable(words)) < total ? readable(words) : words, roomy, total);
}

/** As wide as the widest, and at least as a dash. */
function widest(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(2 * OTHER, ...texts.map(widthOf))) + PADDING;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDTHS.find(([those]) => those.test(character))?.[1] ?? OTHER;
    if (width > LONGEST_TEXT) return LONGEST_TEXT;
  }
  return width;
}

/** Words as they may be broken: at spaces that are not hard ones, and behind hyphens and strokes. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[ \n\t]|(?<=[-–/])/);
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
  const weights = wanted.map((one, place) => Math.sqrt(Math.max(1, one - (least[place] ?? 0))));
  const free = total - sum(least);
  return whole(
    least.map((one, place) => one + (free * (weights[place] ?? 0)) / sum(weights)),
    total,
  );
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
