/** The 5×5 matrix: value and sign in each cell's corner, the risks' ids in its middle; what does not fit is counted. */
import type { RiskChart } from '../../report/chart.ts';
import { round, signPath } from './sign-path.ts';
import type { Size } from './size.ts';
import { textWidth } from './text-fit.ts';

const FONT = 13;
const CELL = { width: 104, height: 54 };
const LEFT = 44;
const FOOT = 40;
const KEY_LINE = 22;

export function riskLayout(chart: RiskChart, size: Size) {
  const width = Math.min(CELL.width, (size.width - LEFT) / 5);
  const right = LEFT + 5 * width;
  const bottom = 5 * CELL.height;
  const keyRoom = Math.max(...chart.key.map(({ text }) => textWidth(text, 12))) + 40;
  const keyBeside = size.width - right >= keyRoom;
  const scale = [1, 2, 3, 4, 5];
  return {
    width: size.width,
    height: bottom + FOOT + (keyBeside ? 0 : 8 + chart.key.length * KEY_LINE),
    cells: chart.cells.map((cell) => cellOf(cell, width)),
    across: scale.map((value) => ({ text: String(value), x: round(LEFT + (value - 0.5) * width) })),
    acrossY: bottom + 16,
    up: scale.map((value) => ({ text: String(value), y: (5 - value + 0.5) * CELL.height + 4 })),
    upX: LEFT - 12,
    acrossTitle: { text: chart.probabilityTitle, x: round(LEFT + 2.5 * width), y: bottom + 34 },
    upTitle: { text: chart.consequenceTitle, x: 12, y: bottom / 2 },
    key: chart.key.map((one, index) => {
      const x = keyBeside ? right + 24 : LEFT;
      const y = keyBeside ? 10 + index * KEY_LINE : bottom + FOOT + 10 + index * KEY_LINE;
      return {
        ...{ colour: one.colour, text: one.text, textX: round(x + 16), textY: y + 4 },
        d: signPath(one.colour, x + 6, y, 6),
      };
    }),
  };
}

function cellOf({ probability, consequence, colour, ids }: RiskChart['cells'][number], width: number) {
  const x = round(LEFT + (probability - 1) * width);
  const y = (5 - consequence) * CELL.height;
  const lines = linesOf(ids, width - 10);
  const first = y + 36 - (lines.length - 1) * 7;
  return {
    colour,
    ...{ x: x + 1, y: y + 1, width: round(width - 2), height: CELL.height - 2 },
    value: { text: String(probability * consequence), x: x + 19, y: y + 15 },
    sign: signPath(colour, x + 11, y + 11, 4),
    lines: lines.map((text, index) => ({ text, x: round(x + width / 2), y: first + index * 15 })),
  };
}

/** As many ids as two lines hold; the last place is for how many more there are. */
function linesOf(ids: readonly string[], room: number): readonly string[] {
  for (let kept = ids.length; kept > 0; kept -= 1) {
    const more = ids.length - kept;
    const lines = wrapped([...ids.slice(0, kept), ...(more === 0 ? [] : [`+${more}`])], room);
    if (lines !== null) return lines;
  }
  return ids.length === 0 ? [] : [`×${ids.length}`];
}

/** `null`: they need more than two lines. */
function wrapped(words: readonly string[], room: number): readonly string[] | null {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (textWidth(word, FONT, 'bold') > room) return null;
    if (last !== undefined && textWidth(longer, FONT, 'bold') <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > 2 ? null : lines;
}
