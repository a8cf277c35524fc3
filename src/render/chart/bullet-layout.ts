/** Counted targets as bullets: the bar is what is counted, the mark what should be there by now, the track the whole. */
import type { BulletChart } from '../../report/chart.ts';
import { shorten } from './heat-layout.ts';
import { round } from './sign-path.ts';
import type { Size } from './size.ts';

const ROW = 84;
const BAR_Y = 24;
const BAR = 22;

export function bulletLayout(chart: BulletChart, size: Size) {
  return {
    width: size.width,
    height: chart.rows.length * ROW - 8,
    rows: chart.rows.map((row, index) => {
      const top = index * ROW;
      const most = Math.max(row.target, row.promised, row.actual ?? 0, 1);
      const x = (value: number) => round((value / most) * size.width);
      const actual = x(row.actual ?? 0);
      const promised = Math.min(size.width - 1, Math.max(1, x(row.promised)));
      // The number stands inside the bar when it has room there, else just after it.
      const inside = actual > 44;
      return {
        label: shorten(row.label, size.name === 'wide' ? 60 : 26),
        labelY: top + 14,
        width: size.width,
        target: row.targetText,
        bar: { y: top + BAR_Y, height: BAR, width: size.width, actual },
        value: {
          text: row.actualText,
          inside,
          x: inside ? actual - 8 : actual + 8,
          y: top + BAR_Y + BAR / 2 + 5,
        },
        promised: {
          x: promised,
          from: top + BAR_Y - 4,
          to: top + BAR_Y + BAR + 4,
          text: row.promisedText,
          y: top + BAR_Y + BAR + 20,
          anchor: promised < size.width / 3 ? 'start' : promised > (size.width * 2) / 3 ? 'end' : 'middle',
        },
      };
    }),
  };
}
