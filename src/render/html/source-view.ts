/** Who answered when, one line per row with answers gathered per person: for pages, whose annexes have room for no more. */
import type { Block, Rich, Source } from '../../report/document.ts';
import { clipWords, runText } from '../../report/rich.ts';

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

/** Lines in the order of the blocks: who answered when, and where in the plan. */
export function sourceView(blocks: readonly Block[], book: SourceBook): readonly SourceLine[] {
  return sourceLines(blocks, book).map(({ label, sources }) => ({ label, ...groupOf(sources) }));
}

/** Lines in the order of the blocks; those with the same sources share one. */
export function sourceLines(
  blocks: readonly Block[],
  book: SourceBook,
): readonly { readonly label: string; readonly sources: readonly Source[] }[] {
  const lines = new Map<string, { labels: Set<string>; sources: readonly Source[] }>();
  for (const { label, ids } of blocks.flatMap(entriesOf)) {
    const sources = [...new Set(ids)].flatMap((id) => book.get(id) ?? []);
    if (sources.length === 0) continue;
    const key = sources.map(({ id }) => id).join();
    const line = lines.get(key) ?? { labels: new Set<string>(), sources };
    if (label !== '') line.labels.add(label);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ labels, sources }) => ({ label: [...labels].join(', '), sources }));
}

function entriesOf(block: Block): readonly { label: string; ids: readonly string[] }[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'chart':
      return entriesOf(block.table);
    case 'table':
      return block.rows.map((row) => ({ label: rowLabel(row.cells[0] ?? []), ids: row.sources }));
    case 'facts': {
      let label = '';
      return block.items.map((item) => {
        if (item.term !== '') label = item.term;
        return { label, ids: item.sources };
      });
    }
    case 'list':
      return block.items.map((item) => ({ label: beginning(item.rich), ids: item.sources }));
    case 'figure':
    case 'status':
      return [{ label: block.label, ids: block.sources }];
    case 'callout':
    case 'paragraph':
      return [{ label: beginning(block.rich), ids: block.sources }];
  }
}

/** A row's own name, also where it is a sentence. */
function rowLabel(head: Rich): string {
  return clipWords(textOf(head), ROW_WORDS);
}

const ROW_WORDS = 12;

function textOf(rich: Rich): string {
  return rich.map(runText).join('');
}

/** The words that stand out, else how the sentence begins: enough to know it again. */
function beginning(rich: Rich): string {
  const strong = textOf(rich.filter((run) => run.look === 'strong'));
  return strong === '' ? clipWords(textOf(rich), FIRST_WORDS) : strong.trim();
}

const FIRST_WORDS = 7;

function groupOf(sources: readonly Source[]): Omit<SourceLine, 'label'> {
  const people = new Map<string, { id: string; when: string; moment: string }[]>();
  const plan = new Map<string, { id: string; label: string }>();
  for (const source of sources) {
    if (source.kind === 'plan') plan.set(source.label, { id: source.id, label: source.label });
    else {
      const { id, by, when, moment } = source;
      people.set(by, [...(people.get(by) ?? []), { id, when, moment }]);
    }
  }
  return { people: [...people].map(([by, answers]) => ({ by, answers })), plan: [...plan.values()] };
}
