/** A chart's drawings, one per size, for the partial named `chart-<kind>`. Ids are unique in the document. */
import type { Chart } from '../../report/chart.ts';
import { budgetLayout } from './budget-layout.ts';
import { bulletLayout } from './bullet-layout.ts';
import { curveLayout } from './curve-layout.ts';
import { heatLayout } from './heat-layout.ts';
import { riskLayout } from './risk-layout.ts';
import { type Size, SIZES } from './size.ts';
import { timelineLayout } from './timeline-layout.ts';

export function chartViews(chart: Chart) {
  return SIZES.map((size) => chartView(chart, size));
}

export function chartView(chart: Chart, size: Size) {
  return {
    partial: `chart-${chart.kind}`,
    size: size.name,
    id: `chart-${chart.id}-${size.name}`,
    title: chart.title,
    desc: chart.desc,
    ...layoutOf(chart, size),
  };
}

function layoutOf(chart: Chart, size: Size): { readonly width: number; readonly height: number } {
  switch (chart.kind) {
    case 'heat':
      return heatLayout(chart, size);
    case 'timeline':
      return timelineLayout(chart, size);
    case 'bullet':
      return bulletLayout(chart, size);
    case 'budget':
      return budgetLayout(chart, size);
    case 'risk':
      return riskLayout(chart, size);
    case 'curve':
      return curveLayout(chart, size);
  }
}
