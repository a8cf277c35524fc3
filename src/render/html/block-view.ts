/** A block as its template partial wants it: `block-<type>`, texts ready. */
import type { Chart } from '../../report/chart.ts';
import type { Block, Document, Fact, Rich, Table } from '../../report/document.ts';
import { languageTag } from '../../i18n/format.ts';
import { reportTitles } from '../../i18n/report-words.ts';
import { chartViews } from '../chart/chart-views.ts';
import { signPath } from '../chart/sign-path.ts';
import { colourWords } from '../../i18n/status-words.ts';
import { richView } from './rich-view.ts';

/** More columns than a phone is wide for: there every row becomes a small card with its columns' names. */
const STACKED = 3;
/** Dates, numbers and lights do not break. */
const TIGHT = 14;

export function blockView(block: Block, document: Document): object {
  const { locale } = document;
  const common = { partial: `block-${block.type}` };
  switch (block.type) {
    case 'heading':
      return { ...common, rich: richView(block.rich, locale) };
    case 'list':
      return {
        ...common,
        ordered: block.ordered,
        items: block.items.map((item) => richView(item.rich, locale)),
      };
    case 'facts':
      return { ...common, groups: groupsOf(block.items, document) };
    case 'table':
      return { ...common, ...tableView(block, document) };
    case 'chart':
      return {
        ...common,
        charts: chartViews(block.chart),
        message: block.chart.title,
        folded: isFolded(block.chart.kind, document.kind),
        open: reportTitles.tableOf[locale],
        table: tableView(block.table, document),
      };
    case 'status':
      return {
        ...common,
        colour: block.colour,
        sign: signPath(block.colour, 20, 20, 16),
        word: colourWords[block.colour][locale],
        label: block.label,
        rich: richView(block.rich, locale),
      };
    case 'figure':
      return { ...common, value: block.value, label: block.label, note: block.note };
    case 'callout':
      return { ...common, title: block.title, rich: richView(block.rich, locale) };
    case 'paragraph':
      return { ...common, rich: richView(block.rich, locale) };
  }
}

/** A funder reads the dates; elsewhere the drawing is enough, and so it always is where it holds every number. */
export function isFolded(chart: Chart['kind'], document: Document['kind']): boolean {
  return chart === 'curve' || (chart === 'timeline' && document !== 'tertial');
}

function tableView(table: Table, { locale }: Document) {
  return {
    caption: table.caption,
    stacked: table.columns.length > STACKED,
    columns: table.columns.map(({ title, align }) => ({ title, right: align === 'right' })),
    rows: table.rows.map((row) => ({
      head: richView(row.cells[0] ?? [], locale),
      tightHead: isTight(row.cells[0] ?? []),
      cells: row.cells.slice(1).map((cell, index) => ({
        rich: richView(cell, locale),
        label: table.columns[index + 1]?.title,
        tight: isTight(cell),
        none: cell.every((run) => run.text === '' || run.text === '–'),
        right: table.columns[index + 1]?.align === 'right',
      })),
    })),
  };
}

function isTight(cell: Rich): boolean {
  return cell.reduce((length, run) => length + run.text.length, 0) <= TIGHT;
}

/** Terms with what is said about each. */
export function groupsOf(items: readonly Fact[], { locale }: Document) {
  const groups: { term: string; lang: string | null; details: ReturnType<typeof richView>[] }[] = [];
  for (const item of items) {
    const rich = richView(item.rich, locale);
    const last = groups.at(-1);
    if (item.term === '' && last !== undefined) last.details.push(rich);
    else {
      const lang = item.lang === undefined || item.lang === locale ? null : languageTag(item.lang);
      groups.push({ term: item.term, lang, details: [rich] });
    }
  }
  return groups;
}
