import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/report/build-report.ts';
import type { Chart } from '../../../src/report/chart.ts';
import { bulletLayout } from '../../../src/render/chart/bullet-layout.ts';
import { heatLayout } from '../../../src/render/chart/heat-layout.ts';
import { signPath } from '../../../src/render/chart/sign-path.ts';
import { SIZES } from '../../../src/render/chart/size.ts';
import { timelineLayout } from '../../../src/render/chart/timeline-layout.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';

const charts = buildReport('tertial', autumnFacts('2017-T1'), 'sv').sections.flatMap((section) =>
  section.blocks.flatMap((block) => (block.type === 'chart' ? [block.chart] : [])),
);
const find = <K extends Chart['kind']>(kind: K) =>
  charts.find((chart): chart is Extract<Chart, { kind: K }> => chart.kind === kind)!;

describe.each(SIZES)('$name', (size) => {
  test('heat: a whole tertial of weeks fits, one sign per week that ran', () => {
    const chart = find('heat');
    const layout = heatLayout(chart, size);
    expect(chart.weeks.length).toBeGreaterThanOrEqual(17);
    layout.rows.forEach((row, index) => {
      expect(row.signs).toHaveLength(chart.rows[index]!.cells.filter((cell) => cell !== null).length);
    });
    const right = layout.rows.flatMap((row) =>
      row.signs.map((sign) => Number(/^M([\d.]+)/.exec(sign.d)?.[1])),
    );
    expect(Math.max(...right)).toBeLessThan(size.width);
    expect(Math.min(...right)).toBeGreaterThan(30);
  });

  test('timeline: marks stand in order inside the drawing, month labels do not run into each other', () => {
    const layout = timelineLayout(find('timeline'), size);
    for (const { bar } of layout.rows) expect(bar!.x + bar!.width).toBeLessThanOrEqual(size.width);
    const labels = layout.months.flatMap((month) => (month.text === null ? [] : [month.x]));
    expect(labels.length).toBeGreaterThan(2);
    labels.slice(1).forEach((x, index) => expect(x - labels[index]!).toBeGreaterThan(50));
  });

  test('T06 bullet: 18 counted and 20 promised stand at their share of 60', () => {
    const [row] = bulletLayout(find('bullet'), size).rows;
    expect(row!.bar.actual / size.width).toBeCloseTo(18 / 60, 2);
    expect(row!.promised.x / size.width).toBeCloseTo(20 / 60, 2);
  });
});

test('the four signs are four shapes', () => {
  const shapes = (['green', 'yellow', 'red', 'grey'] as const).map((colour) => signPath(colour, 10, 10, 6));
  expect(new Set(shapes).size).toBe(4);
});
