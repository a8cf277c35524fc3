/** A chart as a picture at the text's width, sharp in print, with its message and numbers as alternative text. */
import { ImageRun, Paragraph } from 'docx';
import type { Chart } from '../../report/chart.ts';
import { renderChartSvg } from '../chart/render-chart-svg.ts';
import { renderPng } from '../picture/render-png.ts';
import { xmlLine } from '../xml-text.ts';

/** Just under 160 mm at 96 px per inch: drawn at the size it is shown in, so that its text keeps its size. */
const SHOWN = { name: 'wide', width: 604 } as const;
const PIXELS = 1400;
/** px; a caption and a line of text still find room on the page. */
const TALLEST = 850;

/** `id`: the picture's number within the document, from 1. */
export function picturePart(chart: Chart, id: number): Paragraph {
  const { svg, width, height } = renderChartSvg(chart, SHOWN);
  const scale = Math.min(1, TALLEST / height);
  return new Paragraph({
    style: 'Picture',
    children: [
      new ImageRun({
        type: 'png',
        data: renderPng(svg, PIXELS),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: {
          id: String(id),
          name: `chart-${chart.id}`,
          title: xmlLine(chart.title),
          description: xmlLine(chart.desc),
        },
      }),
    ],
  });
}
