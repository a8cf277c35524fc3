/** A chart with more rows than a page is high, in parts that each fit on one. */
import type { Chart } from '../../report/chart.ts';
import { type ChartPicture, renderChartSvg } from '../chart/render-chart-svg.ts';
import type { Size } from '../chart/size.ts';

/** 160 mm between the margins, in px of 1/96 inch: charts are drawn at the size they are printed in. */
const PAPER: Size = { name: 'wide', width: 605 };
/** Of the 249 mm (941 px) between the margins, with room for the heading and the message. */
const MOST_HEIGHT = 820;

export function paperPictures(chart: Chart): readonly ChartPicture[] {
  const whole = renderChartSvg(chart, PAPER);
  if (whole.height <= MOST_HEIGHT || !('rows' in chart) || chart.rows.length < 2) return [whole];
  const parts = Math.ceil(whole.height / MOST_HEIGHT);
  const perPart = Math.ceil(chart.rows.length / parts);
  return Array.from({ length: parts }, (_, index) =>
    renderChartSvg(
      {
        ...chart,
        id: `${chart.id}-${index + 1}`,
        rows: chart.rows.slice(index * perPart, (index + 1) * perPart),
      } as Chart,
      PAPER,
    ),
  );
}
