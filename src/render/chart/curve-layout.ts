/** The growing count: steps are what the plan promised by then, dots what was counted, joined by a line. */
import type { CurveChart } from '../../report/chart.ts';
import { round } from './sign-path.ts';
import type { Size } from './size.ts';
import { textWidth } from './text-fit.ts';

const FONT = 12;
const TOP = 22;
const HEIGHT = { wide: 200, narrow: 170 };
const RIGHT = 40;
/** Room for `sep 2016`. */
const MONTH_LABEL = 62;
/** Between two numbers that stand beside each other. */
const APART = 10;

export function curveLayout(chart: CurveChart, size: Size) {
  const most = Math.max(
    1,
    chart.target,
    ...chart.points.map((one) => Math.max(one.promised, one.actual ?? 0)),
  );
  const ticks = ticksUpTo(most);
  const top = ticks.at(-1) ?? most;
  const left = Math.max(...ticks.map((tick) => textWidth(String(tick), FONT))) + 10;
  const bottom = TOP + HEIGHT[size.name];
  const room = size.width - left - RIGHT;
  const x = (index: number) => round(left + (index / Math.max(1, chart.points.length - 1)) * room);
  const y = (value: number) => round(bottom - (value / top) * HEIGHT[size.name]);
  const newest = lastOf(chart, { x, y, bottom, width: size.width });
  return {
    width: size.width,
    height: bottom + 52,
    left,
    right: size.width - RIGHT,
    bottom,
    ticks: ticks.map((tick) => ({ text: String(tick), y: y(tick), textY: y(tick) + 4, textX: left - 8 })),
    months: monthsOf(chart, { x, room, width: size.width }),
    monthY: bottom + 18,
    promised: stepPath(chart, x, y),
    promisedLabels: promisedLabels(chart, { x, y, newest }),
    actual: linePath(chart, x, y),
    dots: dotsOf(chart, x, y),
    last: newest,
    key: keyOf(chart, bottom + 40),
  };
}

type Place = (value: number) => number;

function stepPath({ points }: CurveChart, x: Place, y: Place): string {
  return points
    .map(({ promised }, index) => (index === 0 ? `M${x(0)} ${y(promised)}` : `H${x(index)}V${y(promised)}`))
    .join('');
}

/** Where the steps rise, as far as the numbers stand apart; the last one always. */
function promisedLabels(
  { points }: CurveChart,
  { x, y, newest }: { x: Place; y: Place; newest: ReturnType<typeof lastOf> },
) {
  const rises = points.flatMap(({ promised, promisedText }, index) =>
    promised > (points[index - 1]?.promised ?? 0)
      ? [{ text: promisedText, x: x(index), y: y(promised) - 6 }]
      : [],
  );
  const last = rises.at(-1);
  const kept: typeof rises = [];
  for (const one of rises) {
    const before = kept.at(-1);
    const isClear = (before === undefined || areApart(before, one)) && !runsInto(one, newest);
    if (one !== last && isClear && (last === undefined || areApart(one, last))) kept.push(one);
  }
  return last === undefined ? kept : [...kept, last];
}

function areApart(a: { x: number; text: string }, b: { x: number; text: string }): boolean {
  return b.x - a.x >= (textWidth(a.text, FONT) + textWidth(b.text, FONT)) / 2 + APART;
}

/** Whether a step's number would stand on the newest count. */
function runsInto(one: { x: number; y: number; text: string }, newest: ReturnType<typeof lastOf>): boolean {
  if (newest === null || Math.abs(newest.y - one.y) > 16) return false;
  const width = textWidth(newest.text, 14, 'bold');
  const left = newest.anchor === 'end' ? newest.x - width : newest.x;
  const half = textWidth(one.text, FONT) / 2;
  return one.x + half > left && one.x - half < left + width;
}

function counted({ points }: CurveChart) {
  return points.flatMap(({ actual, actualText }, index) =>
    actual === null ? [] : [{ index, actual, text: actualText }],
  );
}

function linePath(chart: CurveChart, x: Place, y: Place): string | null {
  const points = counted(chart);
  if (points.length < 2) return null;
  return `M${points.map(({ index, actual }) => `${x(index)} ${y(actual)}`).join('L')}`;
}

function dotsOf(chart: CurveChart, x: Place, y: Place) {
  return counted(chart).map(({ index, actual }) => ({ x: x(index), y: y(actual) }));
}

/** The newest count, below its dot where the plan's line is close above it, beside it where there is no room below. */
function lastOf(
  chart: CurveChart,
  { x, y, width, bottom }: { x: Place; y: Place; width: number; bottom: number },
) {
  const last = counted(chart).at(-1);
  if (last === undefined) return null;
  const at = x(last.index);
  const dot = y(last.actual);
  const promised = y(chart.points[last.index]?.promised ?? 0);
  const isClose = promised <= dot + 4 && dot - promised < 24;
  const room = textWidth(last.text, 14, 'bold') + 8;
  return {
    text: last.text,
    x: at + (at + room > width ? -8 : 8),
    y: !isClose ? dot - 8 : dot + 18 > bottom ? dot - 1 : dot + 16,
    anchor: at + room > width ? 'end' : 'start',
  };
}

function monthsOf({ points }: CurveChart, { x, room, width }: { x: Place; room: number; width: number }) {
  const step = Math.max(1, Math.ceil(MONTH_LABEL / (room / Math.max(1, points.length - 1))));
  return points.flatMap(({ label }, index) =>
    index % step === 0 && x(index) + MONTH_LABEL - 8 < width ? [{ text: label, x: x(index) }] : [],
  );
}

/** At most five lines at round numbers, the highest at or above everything drawn. */
function ticksUpTo(most: number): readonly number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power);
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

function keyOf({ key }: CurveChart, y: number) {
  const second = 26 + textWidth(key.promised, FONT) + 24;
  return {
    promised: { text: key.promised, d: `M0 ${y}H18`, textX: 24, textY: y + 4 },
    actual: {
      text: key.actual,
      d: `M${round(second)} ${y}h18`,
      dot: { x: round(second + 9), y },
      textX: round(second + 24),
      textY: y + 4,
    },
  };
}
