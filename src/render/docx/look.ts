/**
 * Colours and measures of the Word document. Lengths in DXA (twentieths of a point), text sizes in half points, as Word
 * counts them. Body text is set in a narrower column than tables and pictures: about 75 characters a line.
 */
import type { Colour } from '../../programme/status/colour.ts';

export const FONT = 'Source Sans 3';
/** Has the signs ● ▲ ■ ○ on every machine, at the size of the text. */
export const SIGN_FONT = 'Arial';

export const INK = '1B2327';
export const QUIET = '555555';
export const ACCENT = '0A6E8A';
export const RULE = 'C9D2D5';
export const TINT = 'EFF5F7';

/** A4 with 25 mm at the sides. */
export const PAGE = { width: 11906, height: 16838, side: 1417, top: 1304, bottom: 1304 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
/** What running text leaves free at its right. */
export const MEASURE_INDENT = 850;

/** Each is told apart from white by at least 3:1, and its word stands beside it. */
export const SIGN_COLOUR: Readonly<Record<Colour, string>> = {
  green: '2E7D4F',
  yellow: 'B26A00',
  red: 'B3261E',
  grey: '555555',
};
/** Of the rule beside a status. */
export const BAR_COLOUR: Readonly<Record<Colour, string>> = {
  ...SIGN_COLOUR,
  yellow: 'F2B233',
  grey: '9AA3A7',
};
