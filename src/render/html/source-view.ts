/** Who answered when, folded away at the end of each section: one line per row, answers gathered per person. */
import type { Block, Rich, Source } from '../../report/document.ts';
import { runText } from '../../report/rich.ts';

export type SourceBook = ReadonlyMap<string, Source>;

interface SourceLine {
  /** What the line is behind, e.g. `2.1 60 nya e-tjänster, etapp 1`. */
  readonly label: string;
  readonly people: readonly {
    readonly by: string;
    readonly answers: readonly { readonly id: string; readonly when: string; readonly moment: string }[];
  }[];
  readonly plan: readonly { readonly id: string; readonly label: string }[];
}

/** Lines in the order of the blocks; neighbours with the same sources share one line. */
export function sourceView(blocks: readonly Block[], book: SourceBook): readonly SourceLine[] {
  const lines = new Map<string, { labels: Set<string>; ids: readonly string[] }>();
  for (const { label, ids } of blocks.flatMap(entriesOf)) {
    const known = [...new Set(ids)].filter((id) => book.has(id));
    if (known.length === 0) continue;
    const line = lines.get(known.join()) ?? { labels: new Set<string>(), ids: known };
    if (label !== '') line.labels.add(label);
    lines.set(known.join(), line);
  }
  return [...lines.values()].map(({ labels, ids }) => ({
    label: [...labels].join(', '),
    ...groupOf(ids, book),
  }));
}

function entriesOf(block: Block): readonly { label: string; ids: readonly string[] }[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'chart':
      return entriesOf(block.table);
    case 'table':
      return block.rows.map((row) => ({ label: textOf(row.cells[0] ?? []), ids: row.sources }));
    case 'facts': {
      let label = '';
      return block.items.map((item) => {
        if (item.term !== '') label = item.term;
        return { label, ids: item.sources };
      });
    }
    case 'list':
      return block.items.map((item) => ({ label: strongText(item.rich), ids: item.sources }));
    case 'figure':
    case 'status':
      return [{ label: block.label, ids: block.sources }];
    case 'callout':
    case 'paragraph':
      return [{ label: strongText(block.rich), ids: block.sources }];
  }
}

function textOf(rich: Rich): string {
  return rich.map(runText).join('');
}

function strongText(rich: Rich): string {
  return textOf(rich.filter((run) => run.look === 'strong'));
}

function groupOf(ids: readonly string[], book: SourceBook): Omit<SourceLine, 'label'> {
  const people = new Map<string, { id: string; when: string; moment: string }[]>();
  const plan = new Map<string, { id: string; label: string }>();
  for (const id of ids) {
    const source = book.get(id);
    if (source?.kind === 'plan') plan.set(source.label, { id, label: source.label });
    if (source?.kind === 'answer') {
      const { by, when, moment } = source;
      people.set(by, [...(people.get(by) ?? []), { id, when, moment }]);
    }
  }
  return { people: [...people].map(([by, answers]) => ({ by, answers })), plan: [...plan.values()] };
}
