/** A block as data for the page. Charts are drawn here and named; `pictures` collects them. */
import { colourWords } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Block, Document, Fact, Table } from '../../report/document.ts';
import { isFolded } from '../html/block-view.ts';
import { columnWidths } from './column-widths.ts';
import { printableText } from './printable-text.ts';
import { lengthText, type RunNode, runNodes } from './run-nodes.ts';
import { paperPictures } from './split-chart.ts';

export type Pictures = Map<string, string>;

/** Rows with more than this may be cut by the end of a page, tables with more than this or these rows between two. */
const LONG_ROW = 600;
const LONG_TABLE = 1500;
const MANY_ROWS = 12;

export function blockNode(
  block: Exclude<Block, { type: 'figure' }>,
  document: Document,
  pictures: Pictures,
): object {
  const { locale } = document;
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { type: block.type, rich: runNodes(block.rich, locale) };
    case 'callout':
      return {
        type: 'callout',
        title: printableText(block.title, locale),
        rich: runNodes(block.rich, locale),
      };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        items: block.items.map(({ rich }) => runNodes(rich, locale)),
      };
    case 'facts':
      return { type: 'facts', groups: factGroups(block.items, locale) };
    case 'status':
      return {
        type: 'status',
        colour: block.colour,
        word: colourWords[block.colour][locale],
        label: printableText(block.label, locale),
        rich: runNodes(block.rich, locale),
      };
    case 'table':
      return tableNode(block, locale);
    case 'chart':
      return chartNode(block, document, pictures);
  }
}

export function figureNode(block: Extract<Block, { type: 'figure' }>, locale: Locale): object {
  const note = block.note === null ? {} : { note: printableText(block.note, locale) };
  return { value: printableText(block.value, locale), label: printableText(block.label, locale), ...note };
}

/** Terms with all that is said about each: an empty term continues the one before. */
export function factGroups(items: readonly Fact[], locale: Locale): readonly object[] {
  const groups: { term: string; lang?: Locale; details: (readonly RunNode[])[] }[] = [];
  for (const { term, lang, rich } of items) {
    const nodes = runNodes(rich, locale);
    const last = groups.at(-1);
    if (term === '' && last !== undefined) last.details.push(nodes);
    else {
      const foreign = lang === undefined || lang === locale ? {} : { lang };
      groups.push({ term: printableText(term, locale), ...foreign, details: [nodes] });
    }
  }
  return groups;
}

function tableNode(table: Table, locale: Locale): object {
  const titles = table.columns.map(({ title }) => printableText(title, locale));
  const rows = table.rows.map(({ cells }) => titles.map((_, place) => runNodes(cells[place] ?? [], locale)));
  const widths = columnWidths(
    titles.map((head, place) => ({ head, cells: rows.map((row) => lengthText(row[place] ?? [])) })),
  );
  const lengths = rows.map((cells) => cells.reduce((sum, cell) => sum + lengthText(cell).length, 0));
  return {
    type: 'table',
    caption: printableText(table.caption, locale),
    columns: table.columns.map(({ align }, place) => ({
      title: titles[place],
      ...widths[place],
      right: align === 'right',
    })),
    rows: rows.map((cells, index) => ({ cells, whole: (lengths[index] ?? 0) <= LONG_ROW })),
    whole: rows.length <= MANY_ROWS && lengths.reduce((sum, length) => sum + length, 0) <= LONG_TABLE,
  };
}

function chartNode(
  { chart, table }: Extract<Block, { type: 'chart' }>,
  document: Document,
  pictures: Pictures,
): object {
  const { locale } = document;
  const drawn = paperPictures(printableChart(chart, locale));
  const files = drawn.map(({ svg }, index) => {
    const file = `chart-${pictures.size + index + 1}.svg`;
    return [file, svg] as const;
  });
  for (const [file, svg] of files) pictures.set(file, svg);
  return {
    type: 'chart',
    message: printableText(chart.title, locale),
    alt: printableText(`${chart.title}. ${chart.desc}`, locale),
    files: files.map(([file]) => file),
    // What the web page folds away stands at the end: the chart is for reading, the table for looking up.
    folded: isFolded(chart.kind, document.kind),
    table: tableNode(table, locale),
  };
}

/** Every text in the chart is drawn with the same font. */
function printableChart<Part>(part: Part, locale: Locale): Part {
  if (typeof part === 'string') return printableText(part, locale) as Part;
  if (Array.isArray(part)) return part.map((one: unknown) => printableChart(one, locale)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, printableChart(value as unknown, locale)]),
  ) as Part;
}
