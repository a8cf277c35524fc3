/** A document as lines for Slack: what is a table on paper is one line a row, each cell with a dot between. */
import { COLOUR_SIGN } from '../../i18n/status-words.ts';
import type { Block, Rich } from '../../report/document.ts';
import { runText } from '../../report/rich.ts';

export function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [richText(block.rich)];
    case 'paragraph':
      return [richText(block.rich)];
    case 'status':
      return [`${COLOUR_SIGN[block.colour]} ${block.label}: ${richText(block.rich)}`];
    case 'callout':
      return [`${block.title}: ${richText(block.rich)}`];
    case 'figure':
      return [[`${block.value} ${block.label}`, block.note].filter((one) => one !== null).join(', ')];
    case 'list':
      return block.items.map(({ rich }, index) =>
        block.ordered ? `${String(index + 1)}. ${richText(rich)}` : `• ${richText(rich)}`,
      );
    case 'facts':
      return block.items.map(({ term, rich }) => `${term === '' ? '' : `${term}: `}${richText(rich)}`);
    case 'table':
      return block.rows.map(({ cells }) => `• ${cells.map(richText).filter(isSaid).join(' · ')}`);
    case 'chart':
      return [`${block.chart.title}. ${block.chart.desc}`];
  }
}

function richText(rich: Rich): string {
  return rich.map(runText).join('');
}

function isSaid(text: string): boolean {
  return text.trim() !== '' && text !== '–';
}
