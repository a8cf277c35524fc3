/** A block as GitHub-flavoured Markdown. Lights are sign and word, charts are their tables, sources are footnotes. */
import { colourLabel } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Block, Fact, ListItem, Rich, Table } from '../../report/document.ts';
import { runText } from '../../report/rich.ts';
import { escapeMarkdown } from './escape-markdown.ts';

export interface MarkdownScene {
  readonly locale: Locale;
  /** `[^3]`, the footnote of exactly these sources; empty when there are none. */
  readonly note: (sources: readonly string[]) => string;
}

export function blockMarkdown(block: Block, scene: MarkdownScene): string {
  const { note, locale } = scene;
  switch (block.type) {
    case 'heading':
      return `### ${richMarkdown(block.rich)}`;
    case 'paragraph':
      return `${richMarkdown(block.rich)}${note(block.sources)}`;
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${itemMarkdown(item, scene)}`)
        .join('\n');
    case 'facts':
      return block.items.map((fact) => factMarkdown(fact, scene)).join('\n');
    case 'table':
      return tableMarkdown(block, scene);
    case 'chart':
      return `${bold(`${block.chart.title}.`)}\n\n${tableMarkdown(block.table, scene)}`;
    case 'status':
      return `${bold(`${block.label}: ${colourLabel(locale, block.colour)}.`)} ${richMarkdown(block.rich)}${note(block.sources)}`;
    case 'figure':
      return `- ${bold(block.value)} ${escapeMarkdown(block.label)}${block.note === null ? '' : ` (${escapeMarkdown(block.note)})`}${note(block.sources)}`;
    case 'callout':
      return `> ${bold(block.title)} ${richMarkdown(block.rich)}${note(block.sources)}`;
  }
}

export function richMarkdown(rich: Rich): string {
  const pieces = rich.map((run) => ({ text: escapeMarkdown(runText(run)), isStrong: run.look === 'strong' }));
  return pieces
    .map(({ text, isStrong }, index) => {
      const before = pieces[index - 1]?.text.at(-1) ?? ' ';
      const after = pieces[index + 1]?.text.at(0) ?? ' ';
      return isStrong ? strongBetween(text, before, after) : text;
    })
    .join('')
    .trim();
}

export function bold(text: string): string {
  return strongBetween(escapeMarkdown(text), ' ', ' ');
}

const WORD = /[\p{L}\p{N}]/u;

/** Asterisks count only at the edge of words: blanks go outside, and where a word goes on there are none. */
function strongBetween(text: string, before: string, after: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const [left, right] = text.split(inner);
  const opens = left !== '' || !WORD.test(before);
  const closes = right !== '' || !WORD.test(after);
  return opens && closes ? `${left ?? ''}**${inner}**${right ?? ''}` : text;
}

function itemMarkdown({ rich, sources }: ListItem, { note }: MarkdownScene): string {
  return `${richMarkdown(rich)}${note(sources)}`;
}

/** What continues a term stands below it. */
function factMarkdown(fact: Fact, scene: MarkdownScene): string {
  const said = itemMarkdown(fact, scene);
  return fact.term === '' ? `  - ${said}` : `- ${bold(`${fact.term}:`)} ${said}`;
}

function tableMarkdown({ caption, columns, rows }: Table, { note }: MarkdownScene): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ cells, sources }) =>
    line(columns.map((_, index) => `${richMarkdown(cells[index] ?? [])}${index === 0 ? note(sources) : ''}`)),
  );
  return [
    bold(caption),
    '',
    line(columns.map(({ title }) => escapeMarkdown(title))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...body,
  ].join('\n');
}
