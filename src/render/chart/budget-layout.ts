/**
 * Budget bars: the track is the budget, the bar upon it the outcome, what has passed the budget stands out in its colour
 * beyond the budget's mark, and a small flag is the forecast. Every bar starts at the same zero. Names stand beside the
 * bars where there is room for both, else above them.
 */
import type { BudgetChart } from '../../report/chart.ts';
import { round, signPath } from './sign-path.ts';
import type { Size } from './size.ts';
import { fitText, textWidth } from './text-fit.ts';

type Row = BudgetChart['rows'][number];

const FONT = 13;
const BAR = 18;
const GAP = 12;
/** Between a bar's end and its number, and between a name and its bar. */
const AIR = 10;
/** Bars shorter than this say nothing beside names and numbers. */
const LEAST_BARS = 150;

interface Frame {
  /** Names beside the bars. */
  readonly beside: boolean;
  readonly left: number;
  readonly bars: number;
  /** From a row's top to its bar. */
  readonly barY: number;
}

export function budgetLayout(chart: BudgetChart, size: Size) {
  const frame = frameOf(chart, size.width);
  const ends = chart.rows.flatMap(({ budget, outcome, forecast }) => [budget, outcome ?? 0, forecast ?? 0]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = (value: number) => round(frame.left + ((value - least) / (most - least || 1)) * frame.bars);
  const tops: number[] = [];
  let bottom = 0;
  for (const row of chart.rows) {
    tops.push(bottom);
    bottom += heightOf(row, frame);
  }
  return {
    width: size.width,
    height: bottom + 26,
    zero: frame.beside ? { x: x(0), from: 0, to: bottom - GAP / 2 } : null,
    rows: chart.rows.map((row, index) => rowOf(row, { frame, x, top: tops[index] ?? 0, width: size.width })),
    key: keyOf(chart, bottom + 10),
  };
}

function frameOf({ rows }: BudgetChart, width: number): Frame {
  const label = Math.min(width * 0.34, Math.max(0, ...rows.map((row) => textWidth(row.label, FONT))) + AIR);
  const value = Math.max(0, ...rows.map(valueWidth)) + AIR;
  const bars = width - label - value;
  return bars >= LEAST_BARS
    ? { beside: true, left: label, bars, barY: 8 }
    : { beside: false, left: 0, bars: width - 1, barY: 20 };
}

function heightOf(row: Row, { beside, barY }: Frame): number {
  const isTwoLined = secondLine(row) !== null;
  if (beside) return barY + BAR + GAP - 6 + (isTwoLined ? 10 : 0);
  return barY + BAR + 4 + (isTwoLined ? 33 : 17) + GAP;
}

function rowOf(
  row: Row,
  { frame, x, top, width }: { frame: Frame; x: (value: number) => number; top: number; width: number },
) {
  const { beside, left, barY } = frame;
  const second = secondLine(row);
  const y = top + barY + (beside && second !== null ? 5 : 0);
  const outcome = row.outcome ?? 0;
  const end = x(Math.max(row.budget, outcome, 0));
  const valueX = beside ? end + AIR : 0;
  const middle = y + BAR / 2;
  const firstY = beside ? middle + (second === null ? 5 : -3) : y + BAR + 16;
  const secondX = valueX + (row.over === null ? 0 : 16);
  return {
    label: fitText(row.label, beside ? left - AIR : width, FONT),
    labelY: beside ? middle + 5 : top + 14,
    track: barOf(x, [0, row.budget], { y, height: BAR }),
    bar: barOf(x, [0, row.over === null ? outcome : row.budget], { y: y + 4, height: BAR - 8 }),
    over:
      row.over === null
        ? null
        : { colour: row.over.colour, ...barOf(x, [row.budget, outcome], { y: y + 4, height: BAR - 8 }) },
    mark: { x: x(row.budget), from: y - 2, to: y + BAR + 2 },
    forecast: row.forecast === null ? null : `M${round(x(row.forecast) - 4)} ${y + BAR - 10}l8 5l-8 5Z`,
    value: { text: row.valueText, x: round(valueX), y: firstY },
    second:
      second === null
        ? null
        : {
            text: second,
            x: round(secondX),
            y: firstY + 16,
            isOver: row.over !== null,
            sign:
              row.over === null
                ? null
                : { colour: row.over.colour, d: signPath(row.over.colour, valueX + 6, firstY + 11.5, 5) },
          },
  };
}

function barOf(
  x: (value: number) => number,
  [from, to]: readonly [number, number],
  { y, height }: { y: number; height: number },
) {
  const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
  // What is there is seen, however small.
  const least = from === to ? 0 : 1.5;
  return { x: start, y, width: round(Math.max(least, end - start)), height };
}

/** `7 400 över, prognos 330 000`; `null`: neither. */
function secondLine({ over, forecastText }: Row): string | null {
  const texts = [over?.text, forecastText].filter((text) => text !== undefined && text !== null);
  return texts.length === 0 ? null : texts.join(', ');
}

function valueWidth(row: Row): number {
  const second = secondLine(row);
  const sign = row.over === null ? 0 : 16;
  return Math.max(
    textWidth(row.valueText, FONT, 'bold'),
    second === null ? 0 : textWidth(second, FONT, 'bold') + sign,
  );
}

function keyOf({ key, rows }: BudgetChart, y: number) {
  const hasForecast = rows.some(({ forecast }) => forecast !== null);
  const kinds = (['outcome', 'budget', 'forecast'] as const).filter(
    (kind) => kind !== 'forecast' || hasForecast,
  );
  let x = 0;
  return kinds.map((kind) => {
    const at = x;
    x += 22 + textWidth(key[kind], 12) + 20;
    return {
      text: key[kind],
      textX: round(at + 22),
      textY: y + 8,
      isBudget: kind === 'budget',
      isOutcome: kind === 'outcome',
      x: round(at),
      y,
      flag: kind === 'forecast' ? `M${round(at + 4)} ${y - 1}l8 5l-8 5Z` : null,
      markX: round(at + 15),
    };
  });
}
