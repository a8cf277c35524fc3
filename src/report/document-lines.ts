/** A document's statements one by one, each with the place it stands in, so that two documents can be held against each other. */
import type { Block, Document, Rich, Section, Table } from './document.ts';

export interface DocumentLine {
  /** Section id and what it is about; the same in both documents for the same statement. */
  readonly key: string;
  readonly section: string;
  /** `2.1 Etapp 1 · Prognos`; empty for running text. */
  readonly about: Rich;
  readonly rich: Rich;
  readonly sources: readonly string[];
  /** Rows and items of a list come and go as a whole. */
  readonly group: string;
}

type Draft = Omit<DocumentLine, 'section'>;

export function documentLines({ sections }: Pick<Document, 'sections'>): readonly DocumentLine[] {
  return sections.flatMap((section) => {
    const seen = new Map<string, number>();
    return linesOf(section).map((line) => {
      const count = (seen.get(line.key) ?? 0) + 1;
      seen.set(line.key, count);
      return {
        ...line,
        section: section.id,
        key: `${section.id}/${line.key}${count === 1 ? '' : `#${String(count)}`}`,
        group: `${section.id}/${line.group}`,
      };
    });
  });
}

function linesOf({ blocks }: Section): readonly Draft[] {
  let heading: Rich = [];
  return blocks.flatMap((block): readonly Draft[] => {
    if (block.type === 'heading') heading = block.rich;
    return linesIn(block, heading);
  });
}

function linesIn(block: Block, heading: Rich): readonly Draft[] {
  const under = plainText(heading);
  const one = (name: string, line: Pick<Draft, 'about' | 'rich' | 'sources'>): Draft => {
    const key = `${under}/${name}`;
    return { ...line, key, group: key };
  };
  switch (block.type) {
    case 'heading':
      return [];
    case 'paragraph':
      return [one('text', { about: heading, rich: block.rich, sources: block.sources })];
    case 'list':
      return block.items.map(({ rich, sources }) =>
        one(`item ${subjectOf(rich)}`, { about: heading, rich, sources }),
      );
    case 'facts': {
      let term = '';
      return block.items.map((item) => {
        term = item.term === '' ? term : item.term;
        const name: Rich = [...heading, ...(heading.length === 0 ? [] : [{ text: ' · ' }]), { text: term }];
        return one(`fact ${term}`, { about: name, rich: item.rich, sources: item.sources });
      });
    }
    case 'table':
      return cellsOf(block, under);
    case 'chart':
      return cellsOf(block.table, under);
    case 'status': {
      const light = { text: '', light: block.colour };
      return [
        one(`status ${block.label}`, {
          about: [{ text: block.label }],
          rich: [light, ...block.rich],
          sources: block.sources,
        }),
      ];
    }
    case 'figure': {
      const note = block.note === null ? '' : ` (${block.note})`;
      const rich = [{ text: block.value + note }];
      return [one(`figure ${block.label}`, { about: [{ text: block.label }], rich, sources: block.sources })];
    }
    case 'callout':
      return [
        one(`callout ${block.title}`, {
          about: [{ text: block.title }],
          rich: block.rich,
          sources: block.sources,
        }),
      ];
  }
}

/** Every cell beside the row's name. */
function cellsOf(table: Table, under: string): readonly Draft[] {
  return table.rows.flatMap(({ cells: [head = [], ...cells], sources }) => {
    const group = `${under}/${table.caption}/${plainText(head)}`;
    return cells.map((rich, index): Draft => {
      const column = table.columns[index + 1]?.title ?? '';
      const about: Rich = [...head, { text: ` · ${column}` }];
      return { key: `${group}/${column}`, group, about, rich, sources };
    });
  });
}

/** What a line of a list is about: what stands before its colon, else its first word. */
function subjectOf(rich: Rich): string {
  const text = plainText(rich);
  const colon = text.indexOf(':');
  return colon > 0 ? text.slice(0, colon) : (text.split(/\s/u)[0] ?? '');
}

export function plainText(rich: Rich): string {
  return rich.map(({ text, light }) => `${light ?? ''}${text}`).join('');
}
