/** Every chart at its worst, at every width it is drawn in: texts stay inside and never run into each other. */
import { describe, expect, test } from 'vitest';
import { renderChartSvg } from '../../../src/render/chart/render-chart-svg.ts';
import { textWidth } from '../../../src/render/chart/text-fit.ts';
import { SAMPLE_CHARTS } from './sample-charts.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the drawing's texts stand, by the widths of Arial; turned texts are left out. */
function textBoxes(svg: string): readonly Box[] {
  const fontSize = Number(/<svg[^>]* font-size="(\d+)"/.exec(svg)?.[1]);
  const groups = svg.replaceAll(/<g [^>]*text-anchor="middle"[^>]*>([\s\S]*?)<\/g>/g, (_, inner: string) =>
    inner.replaceAll('<text ', '<text text-anchor="middle" '),
  );
  return [...groups.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].flatMap(([, attributes = '', text = '']) => {
    const value = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
    if (value('transform') !== undefined || text === '') return [];
    const size = Number(value('font-size') ?? fontSize);
    const width = textWidth(text, size, value('font-weight') === undefined ? 'regular' : 'bold');
    const [x, y] = [Number(value('x')), Number(value('y'))];
    expect(x, text).not.toBeNaN();
    expect(y, text).not.toBeNaN();
    const anchor = value('text-anchor') ?? 'start';
    const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    return [{ text, left, right: left + width, top: y - size * 0.72, bottom: y }];
  });
}

function overlapping(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const SIZES = [320, 342, 605, 768].map((width) => ({
  name: width < 500 ? ('narrow' as const) : ('wide' as const),
  width,
}));

describe.each(Object.entries(SAMPLE_CHARTS))('%s', (_name, chart) => {
  test.each(SIZES)('$width px', (size) => {
    const { svg, width, height } = renderChartSvg(chart, size);
    expect(width).toBe(size.width);
    expect(height).toBeGreaterThan(0);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const boxes = textBoxes(svg);
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(-0.5);
      expect(box.right, box.text).toBeLessThanOrEqual(width + 0.5);
      expect(box.top, box.text).toBeGreaterThanOrEqual(-0.5);
      expect(box.bottom, box.text).toBeLessThanOrEqual(height + 0.5);
    }
    expect(overlapping(boxes)).toEqual([]);
  });
});
