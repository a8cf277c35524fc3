/** Where everything stands in the status history: activities down, weeks across, drawn at its final size in px. */
import type { HeatChart } from '../../report/chart.ts';
import { round, signPath } from './sign-path.ts';
import { LABEL_AIR, labelRoom, type Size } from './size.ts';
import { fitText } from './text-fit.ts';

const LARGEST_CELL = 26;
const ROW = { wide: 26, narrow: 24 };
const HEAD = 24;
const KEY_LINE = 20;

export function heatLayout(chart: HeatChart, size: Size) {
  const label = labelRoom(size);
  const row = ROW[size.name];
  const cell = Math.min(LARGEST_CELL, (size.width - label) / Math.max(1, chart.weeks.length));
  // Two digits need some 18 px to stand apart.
  const step = cell < 19 ? 2 : 1;
  const perLine = size.name === 'wide' ? 2 : 1;
  const body = HEAD + chart.rows.length * row;
  const radius = Math.min(7, cell * 0.33);
  return {
    width: size.width,
    weekTitle: chart.weekTitle,
    height: body + 10 + Math.ceil(chart.key.length / perLine) * KEY_LINE,
    weeks: chart.weeks.flatMap((text, index) =>
      (chart.weeks.length - 1 - index) % step === 0 ? [{ text, x: round(label + (index + 0.5) * cell) }] : [],
    ),
    rows: chart.rows.map((one, index) => {
      const y = HEAD + index * row;
      return {
        label: fitText(size.name === 'wide' ? one.title : one.number, label - LABEL_AIR, 13),
        textY: y + row / 2 + 4,
        lineY: y + row,
        width: size.width,
        signs: one.cells.flatMap((colour, week) =>
          colour === null
            ? []
            : [{ colour, d: signPath(colour, label + (week + 0.5) * cell, y + row / 2, radius) }],
        ),
      };
    }),
    key: chart.key.map((one, index) => {
      const x = (index % perLine) * (size.width / perLine);
      const y = body + 20 + Math.floor(index / perLine) * KEY_LINE;
      return {
        colour: one.colour,
        text: one.text,
        textX: x + 18,
        textY: y + 4,
        d: signPath(one.colour, x + 7, y, 6),
      };
    }),
  };
}
