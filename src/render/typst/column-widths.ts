/**
 * How wide the columns of a table are, in mm of the 160 between the margins. Where everything fits on one line it does;
 * otherwise short columns keep their line and the long ones share the rest by how much there is to read in each. No
 * column is narrower than its longest ordinary word.
 */
const FULL = 160;
/** Average width of a character at the tables' 9.5 pt, of one in their heads, and the gap between columns. */
const CHARACTER = 1.52;
const HEAD_CHARACTER = 1.6;
const GAP = 3.6;
const LONGEST_WORD = 14;
/** Dates, numbers, lights: what should stay on one line. */
const ONE_LINE = 16;

interface ColumnTexts {
  readonly head: string;
  readonly cells: readonly string[];
}

interface ColumnWidth {
  readonly mm: number;
  /** Some word is longer than the column is wide and has to be divided. */
  readonly divides: boolean;
}

export function columnWidths(columns: readonly ColumnTexts[]): readonly ColumnWidth[] {
  const widths = widthsOf(columns);
  return columns.map(({ cells }, place) => {
    const mm = rounded(widths[place] ?? 0);
    return { mm, divides: width(Math.max(0, ...cells.map(longestWord))) > mm };
  });
}

function widthsOf(columns: readonly ColumnTexts[]): readonly number[] {
  const wishes = columns.map(({ head, cells }) => {
    const longest = Math.max(1, ...cells.map((cell) => cell.length));
    const word = Math.min(LONGEST_WORD, Math.max(0, ...cells.map(longestWord)));
    const headWord = Math.min(LONGEST_WORD, longestWord(head)) * HEAD_CHARACTER + GAP;
    const least = Math.max(headWord, width(longest <= ONE_LINE ? longest : word));
    const average = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
    return {
      least,
      natural: Math.max(least, width(longest), Math.min(head.length, ONE_LINE) * HEAD_CHARACTER + GAP),
      // A column with one long cell among dashes is read, too.
      weight: longest <= ONE_LINE ? 0 : (average + longest / 4) ** 0.7,
    };
  });
  const natural = sum(wishes.map((one) => one.natural));
  const least = sum(wishes.map((one) => one.least));
  if (natural <= FULL)
    return spread(
      wishes.map((one) => one.natural),
      wishes.map((one) => one.natural),
    );
  if (least >= FULL) return wishes.map((one) => (one.least * FULL) / least);
  return spread(
    wishes.map((one) => one.least),
    wishes.map((one) => one.weight),
  );
}

/** The widths with what is left of the page added by weight. */
function spread(widths: readonly number[], weights: readonly number[]): readonly number[] {
  const left = FULL - sum(widths);
  const whole = sum(weights);
  return widths.map((one, place) => one + (whole === 0 ? 0 : (left * (weights[place] ?? 0)) / whole));
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s\u200b-]+/).map((word) => word.length));
}

function width(characters: number): number {
  return characters * CHARACTER + GAP;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
