/** Counted targets as bullets: the bar is what is counted, the mark what should be there by now, the track the whole. */
import type { BulletChart } from '../../report/chart.ts';
import { round } from './sign-path.ts';
import type { Size } from './size.ts';
import { fitText, textWidth } from './text-fit.ts';

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
      return {
        label: fitText(row.label, size.width - textWidth(row.targetText, 13) - 16, 13),
        labelY: top + 14,
        width: size.width,
        target: row.targetText,
        bar: { y: top + BAR_Y, height: BAR, width: size.width, actual },
        value: { text: row.actualText, y: top + BAR_Y + BAR / 2 + 5, ...besideMark(row, actual, promised) },
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

/** The number stands inside its bar where there is room, else just after it, and never on the promise's mark. */
function besideMark({ actualText }: BulletChart['rows'][number], actual: number, mark: number) {
  const width = textWidth(actualText, 13, 'bold');
  const isInside = actual > width + 16;
  const end = isInside ? actual - 8 : actual + 8 + width;
  const isOnMark = mark > end - width - 6 && mark < end + 6;
  if (!isOnMark) return { inside: isInside, x: isInside ? end : end - width };
  // Just before the mark, inside the bar; a bar too short for that has the number after the mark.
  const fits = isInside && mark - 8 - width > 4;
  return { inside: fits, x: fits ? mark - 8 : Math.max(mark, actual) + 8 };
}
