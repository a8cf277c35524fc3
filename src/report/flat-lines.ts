/** A section's blocks as lines of running text with their sources, for fields that take no tables. */
import type { Block, ListItem, Rich, Table } from './document.ts';
import { plain } from './rich.ts';

export function flatLines(blocks: readonly Block[]): readonly ListItem[] {
  let heading: Rich = [];
  return blocks.flatMap((block): readonly ListItem[] => {
    if (block.type === 'heading') {
      heading = block.rich;
      return [];
    }
    const lines = linesOf(block);
    const [first, ...rest] = lines;
    if (heading.length === 0 || first === undefined) return lines;
    const headed = { ...first, rich: [...heading, { text: ': ' }, ...first.rich] };
    heading = [];
    return [headed, ...rest];
  });
}

function linesOf(block: Block): readonly ListItem[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'paragraph':
    case 'status':
      return [{ rich: block.rich, sources: block.sources }];
    case 'list':
      return block.items;
    case 'facts':
      return block.items.map(({ term, lang, rich, sources }) => ({
        rich: term === '' ? rich : [{ text: `${term}: `, ...(lang === undefined ? {} : { lang }) }, ...rich],
        sources,
      }));
    case 'figure':
      return [{ rich: plain(`${block.label}: ${block.value}`), sources: block.sources }];
    case 'callout':
      return [{ rich: [{ text: `${block.title} ` }, ...block.rich], sources: block.sources }];
    case 'table':
      return rowsOf(block);
    case 'chart':
      return rowsOf(block.table);
  }
}

/** `2.1 Etapp 1: Kontrakt 1 maj; Plan nu 2 maj`. */
function rowsOf({ columns, rows }: Table): readonly ListItem[] {
  return rows.map(({ cells: [head = [], ...cells], sources }) => ({
    rich: cells.reduce<Rich>(
      (done, cell, index) =>
        cell.every(({ text }) => text === '' || text === '–')
          ? done
          : [...done, { text: `${done === head ? ': ' : '; '}${columns[index + 1]?.title ?? ''} ` }, ...cell],
      head,
    ),
    sources,
  }));
}
