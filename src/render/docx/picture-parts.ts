/**
 * A chart as a picture at the text's width, sharp in print, with its message and numbers as alternative text. One taller
 * than a page is drawn as several, each with the same axis: made smaller, nobody could read it.
 */
import { ImageRun, Paragraph } from 'docx';
import { docxWords } from '../../i18n/docx-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Chart } from '../../report/chart.ts';
import { renderChartSvg } from '../chart/render-chart-svg.ts';
import { renderPng } from '../picture/render-png.ts';
import { xmlLine } from '../xml-text.ts';

/** Just under 160 mm at 96 px per inch: drawn at the size it is shown in, so that its text keeps its size. */
const SHOWN = { name: 'wide', width: 604 } as const;
const PIXELS = 1400;
/** px; a caption and a line of text still find room on the page. */
const TALLEST = 850;

/** `first`: number of the first picture within the document, from 1. */
export function pictureParts(chart: Chart, locale: Locale, first: number): readonly Paragraph[] {
  const pages = pagesOf(chart);
  return pages.map((page, index) => {
    const place = ` (${index + 1} ${docxWords.of[locale]} ${pages.length})`;
    const title = xmlLine(chart.title) + (pages.length === 1 ? '' : place);
    return picturePart(page, { title, id: String(first + index) });
  });
}

function picturePart(
  chart: Chart,
  { title, id }: { readonly title: string; readonly id: string },
): Paragraph {
  const { svg, width, height } = renderChartSvg(chart, SHOWN);
  const scale = Math.min(1, TALLEST / height);
  return new Paragraph({
    style: 'Picture',
    children: [
      new ImageRun({
        type: 'png',
        data: renderPng(svg, PIXELS),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { id, name: `chart-${id}`, title, description: xmlLine(chart.desc) },
      }),
    ],
  });
}

/** Charts with a row per activity, cut between rows into equal parts; all others as they are. */
function pagesOf(chart: Chart): readonly Chart[] {
  if (chart.kind !== 'heat' && chart.kind !== 'timeline') return [chart];
  const count = Math.ceil(renderChartSvg(chart, SHOWN).height / TALLEST);
  if (count === 1) return [chart];
  return chart.kind === 'heat'
    ? cut(chart.rows, count).map((rows) => ({ ...chart, rows }))
    : cut(chart.rows, count).map((rows) => ({ ...chart, rows }));
}

function cut<Row>(rows: readonly Row[], count: number): readonly (readonly Row[])[] {
  const each = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, page) => rows.slice(page * each, (page + 1) * each));
}
