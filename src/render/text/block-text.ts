/** A block as plain text. Signs stand before the words, tables with many columns become one paragraph per row. */
import { COLOUR_SIGN, colourWords } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Block, Fact, Rich, Row, Table } from '../../report/document.ts';
import { runText } from '../../report/rich.ts';
import { wrap } from './wrap.ts';

/** Blocks one after another; key figures stand on neighbouring lines. */
export function blockTexts(blocks: readonly Block[], locale: Locale): readonly string[] {
  return blocks.reduce<readonly string[]>((done, block, index) => {
    const text = blockText(block, locale);
    const last = done.at(-1);
    const joins = block.type === 'figure' && blocks[index - 1]?.type === 'figure' && last !== undefined;
    return joins ? [...done.slice(0, -1), `${last}\n${text}`] : [...done, text];
  }, []);
}

function blockText(block: Block, locale: Locale): string {
  switch (block.type) {
    case 'heading':
      return wrap(richText(block.rich));
    case 'paragraph':
      return wrap(richText(block.rich));
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return wrap(richText(item.rich), mark, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'facts':
      return block.items.map(factText).join('\n');
    case 'table':
      return tableText(block);
    case 'chart':
      return `${wrap(`${block.chart.title}.`)}\n\n${tableText(block.table)}`;
    case 'status': {
      const sign = COLOUR_SIGN[block.colour];
      const word = colourWords[block.colour][locale].toUpperCase();
      return `${sign} ${block.label}: ${word}\n${wrap(richText(block.rich))}`;
    }
    case 'figure':
      return wrap(`${block.value} ${block.label}`, '- ', '  ');
    case 'callout':
      return wrap(`${block.title} ${richText(block.rich)}`, '! ', '  ');
  }
}

export function richText(rich: Rich): string {
  return rich
    .map(runText)
    .join('')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
}

function factText(fact: Fact): string {
  const said = wrap(richText(fact.rich), '  ');
  return fact.term === '' ? said : `${wrap(fact.term)}\n${said}`;
}

/**
 * One paragraph per row: the first cell, then what the columns say about it. Short columns share a line and their cells
 * do not break, long ones have their own. Reads aloud and in any font; columns of spaces do neither.
 */
function tableText(table: Table): string {
  const columns = table.columns.slice(1).map(({ title }, index) => ({
    title,
    isLong: table.rows.some((row) => richText(row.cells[index + 1] ?? []).length > SHORT),
  }));
  const rows = table.rows.map((row) => rowText(row, columns));
  return [wrap(table.caption), ...rows].join('\n\n');
}

/** A column with a longer cell has lines of its own. */
const SHORT = 28;
/** U+00A0: keeps `31 dec. 2016` together while the line is broken. */
const HARD_SPACE = '\u00a0';

function rowText(
  { cells }: Row,
  columns: readonly { readonly title: string; readonly isLong: boolean }[],
): string {
  const [head = [], ...others] = cells;
  const short: string[] = [];
  const long: string[] = [];
  others.forEach((cell, index) => {
    const text = richText(cell);
    if (text === '' || text === '–') return;
    const column = columns[index];
    const said = `${column?.title ?? ''}: ${text}`;
    if (column?.isLong === false) short.push(said.replaceAll(' ', HARD_SPACE));
    else long.push(said);
  });
  const lines = [...(short.length === 0 ? [] : [short.join('; ')]), ...long];
  return [
    wrap(lines.length === 0 ? richText(head) : `${richText(head)}:`, '- ', '  '),
    ...lines.map((line) => wrap(line, '  ')),
  ]
    .join('\n')
    .replaceAll(HARD_SPACE, ' ');
}
