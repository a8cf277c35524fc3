/** A section as lines of plain text for a field of somebody else's form: nothing is wrapped, and a line is a thought. */
import { COLOUR_SIGN, colourWords } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Block, Fact, Rich, Row, Table } from '../document.ts';
import { runText } from '../rich.ts';

export function richText(rich: Rich): string {
  return rich.map(runText).join('').trim();
}

/** Terms with all that is said about each: an item without a term continues the one before. */
export function termsOf(items: readonly Fact[]): readonly { readonly term: string; readonly said: string }[] {
  const terms: { term: string; said: string }[] = [];
  for (const { term, rich } of items) {
    const last = terms.at(-1);
    if (term === '' && last !== undefined) last.said += `\n${richText(rich)}`;
    else terms.push({ term, said: richText(rich) });
  }
  return terms;
}

export function blockLines(block: Block, locale: Locale): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [richText(block.rich)];
    case 'list':
      return block.items.map(
        ({ rich }, index) => `${block.ordered ? `${index + 1}.` : '–'} ${richText(rich)}`,
      );
    case 'facts':
      return termsOf(block.items).map(({ term, said }) => (term === '' ? said : `${term}: ${said}`));
    case 'table':
      return tableLines(block);
    case 'chart':
      return [`${block.chart.title}.`, ...tableLines(block.table)];
    case 'status':
      return [
        `${block.label}: ${COLOUR_SIGN[block.colour]} ${colourWords[block.colour][locale]}`,
        richText(block.rich),
      ];
    case 'figure':
      return [`${block.value} ${block.label}`];
    case 'callout':
      return [`${block.title} ${richText(block.rich)}`];
  }
}

function tableLines({ columns, rows }: Table): readonly string[] {
  return rows.map((row) => rowLine(row, columns));
}

function rowLine({ cells }: Row, columns: Table['columns']): string {
  const [head = [], ...others] = cells;
  const said = others.flatMap((cell, index) => {
    const text = richText(cell);
    return text === '' || text === '–' ? [] : [`${columns[index + 1]?.title ?? ''}: ${text}`];
  });
  return said.length === 0 ? richText(head) : `${richText(head)}: ${said.join('; ')}`;
}
