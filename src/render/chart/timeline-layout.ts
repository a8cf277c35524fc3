/** Where everything stands in the milestone timeline. Contract ◇, plan now |, forecast ▷, done ◆; today a dashed line. */
import type { TimelineChart } from '../../report/chart.ts';
import { round } from './sign-path.ts';
import { LABEL_AIR, labelRoom, type Size } from './size.ts';
import { fitText } from './text-fit.ts';

const ROW = 22;
const HEAD = 24;
/** Room for `sep 2016`. */
const MONTH_LABEL = 62;
const RIGHT = 10;

export function timelineLayout(chart: TimelineChart, size: Size) {
  const left = labelRoom(size);
  const scale = (size.width - left - RIGHT) / Math.max(1, chart.days);
  const x = (day: number) => round(left + day * scale);
  const bottom = HEAD + chart.rows.length * ROW;
  const step = Math.max(1, Math.ceil(MONTH_LABEL / ((size.width - left) / Math.max(1, chart.months.length))));
  const todayX = chart.today === null ? null : x(chart.today.day);
  return {
    width: size.width,
    height: bottom + 44 + (size.name === 'narrow' ? 20 : 0),
    top: HEAD,
    bottom,
    months: chart.months.map((month, index) => ({
      x: x(month.day),
      text: index % step === 0 && x(month.day) + MONTH_LABEL - 8 < size.width ? month.label : null,
    })),
    today:
      todayX === null
        ? null
        : { x: todayX, y: bottom + 14, text: chart.today?.label, ...anchor(todayX, size) },
    rows: chart.rows.map((row, index) => {
      const y = HEAD + index * ROW + ROW / 2;
      const from = row.start ?? row.baseline;
      const to = row.baseline ?? row.contract;
      return {
        label: fitText(size.name === 'wide' ? row.title : row.number, left - LABEL_AIR, 13),
        textY: y + 4,
        lineY: HEAD + (index + 1) * ROW,
        width: size.width,
        bar:
          from === null || to === null
            ? null
            : { x: x(from), y: y - 3, width: round(Math.max(2, x(to) - x(from))) },
        late: row.late,
        marks: marks(row, y, x),
      };
    }),
    key: keyOf(chart, size, bottom + 34),
  };
}

function marks(row: TimelineChart['rows'][number], y: number, x: (day: number) => number) {
  const kinds = ['contract', 'baseline', 'forecast', 'done'] as const;
  return kinds.flatMap((kind) => {
    const day = row[kind];
    return day === null ? [] : [{ kind, d: markPath(kind, x(day), y) }];
  });
}

function markPath(kind: 'contract' | 'baseline' | 'forecast' | 'done', x: number, y: number): string {
  switch (kind) {
    case 'contract':
      return `M${x} ${y - 6}l6 6l-6 6l-6 -6Z`;
    case 'baseline':
      return `M${x} ${y - 8}v16`;
    case 'forecast':
      return `M${round(x - 4)} ${y - 5}l8 5l-8 5Z`;
    case 'done':
      return `M${x} ${y - 5}l5 5l-5 5l-5 -5Z`;
  }
}

function keyOf(chart: TimelineChart, size: Size, y: number) {
  const kinds = ['contract', 'baseline', 'forecast', 'done'] as const;
  const perLine = size.name === 'wide' ? 4 : 2;
  return kinds.map((kind, index) => {
    const left = (index % perLine) * (size.width / perLine) + 8;
    const line = y + Math.floor(index / perLine) * 20;
    return { kind, text: chart.key[kind], textX: left + 14, textY: line + 4, d: markPath(kind, left, line) };
  });
}

function anchor(x: number, size: Size) {
  return { anchor: x > size.width - 40 ? 'end' : 'middle' };
}
