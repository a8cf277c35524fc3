/** A block for the mail templates. Charts cannot be shown in mail, so their tables stand in; signs are characters. */
import { languageTag } from '../../i18n/format.ts';
import { COLOUR_SIGN, colourWords } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Block, Rich, Table } from '../../report/document.ts';

export function mailBlockView(block: Block, locale: Locale): object {
  switch (block.type) {
    case 'chart':
      // The chart's message is what its numbers say, so it stands above them.
      return tableView({ ...block.table, caption: block.chart.title }, locale);
    case 'table':
      return tableView(block, locale);
    case 'list':
      return {
        partial: 'block-list',
        ordered: block.ordered,
        items: block.items.map((item) => runs(item.rich, locale)),
      };
    case 'facts':
      return {
        partial: 'block-facts',
        rows: block.items.map((item) => ({
          term: item.term,
          lang: item.lang === undefined || item.lang === locale ? null : languageTag(item.lang),
          rich: runs(item.rich, locale),
        })),
      };
    case 'status':
      return {
        partial: 'block-status',
        colour: block.colour,
        sign: COLOUR_SIGN[block.colour],
        word: colourWords[block.colour][locale],
        label: block.label,
        rich: runs(block.rich, locale),
      };
    case 'figure':
      return { partial: 'block-figure', value: block.value, label: block.label };
    case 'callout':
      return { partial: 'block-callout', title: block.title, rich: runs(block.rich, locale) };
    case 'heading':
    case 'paragraph':
      return { partial: `block-${block.type}`, rich: runs(block.rich, locale) };
  }
}

/** What a letter's width has room for: so many columns, fewer when most of them are words. */
const MOST_COLUMNS = { ofNumbers: 5, ofWords: 4 };
/** With its column's name: what still has room beside another on a phone. */
const BRIEF = 32;

function tableView(table: Table, locale: Locale) {
  return {
    partial: isTooWide(table) ? 'block-records' : 'block-table',
    caption: table.caption,
    columns: table.columns.map(({ title, align }) => ({ title, right: align === 'right' })),
    rows: table.rows.map((row) => {
      const isNumber = /^\d+\.?$/.test(cellText(row.cells[0] ?? []));
      return {
        head: runs(row.cells[0] ?? [], locale),
        isNumber,
        cells: row.cells.slice(1).map((cell, index) => ({
          rich: runs(cell, locale),
          label: table.columns[index + 1]?.title,
          none: ['', '–'].includes(cellText(cell)),
          right: table.columns[index + 1]?.align === 'right',
          isBrief: `${table.columns[index + 1]?.title ?? ''}${cellText(cell)}`.length <= BRIEF,
          // What stands behind a bare number is what the row is about.
          isLead: isNumber && index === 0,
        })),
      };
    }),
  };
}

/** By its columns, not by what is in them: what people write never changes how a mail is built. */
function isTooWide({ columns }: Table): boolean {
  const words = columns.filter(({ align }) => align !== 'right').length;
  const most = words > columns.length / 2 ? MOST_COLUMNS.ofWords : MOST_COLUMNS.ofNumbers;
  return columns.length > most;
}

function cellText(cell: Rich): string {
  return cell.map(({ text }) => text).join('');
}

function runs(rich: Rich, locale: Locale) {
  return rich.map((run) => ({
    text: run.text,
    lang: run.lang === undefined || run.lang === locale ? null : languageTag(run.lang),
    strong: run.look === 'strong',
    quiet: run.look === 'quiet',
    light: run.light ?? null,
    sign: run.light === undefined ? null : COLOUR_SIGN[run.light],
  }));
}
