/** One chart as an SVG file of its own, at the size it is shown in, in the light colours: for PDF, Word and pictures. */
import type { Chart } from '../../report/chart.ts';
import { templateSet } from '../template/template-set.ts';
import { chartView } from './chart-views.ts';
import { xmlText } from '../xml-text.ts';
import type { Size } from './size.ts';

export interface ChartPicture {
  readonly svg: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

export function renderChartSvg(chart: Chart, size: Size): ChartPicture {
  const view = chartView(chart, size);
  const { width, height } = view;
  const drawn = templateSet('report')(view.partial, view);
  const style = templateSet('report')('chart-paper.css', {});
  return {
    svg: xmlText(drawn)
      .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
      .replace(/(<svg [^>]*>)/, `$1\n<style>${style}</style>`),
    width,
    height,
  };
}
