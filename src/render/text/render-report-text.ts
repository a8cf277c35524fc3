/** A report as plain text: the same sections in the same order, for mail's text part, the terminal and the archive. */
import type { Document, Section } from '../../report/document.ts';
import { blockText } from './block-text.ts';
import { wrap } from './wrap.ts';

export function renderReportText(document: Document): string {
  const head = [wrap(document.programme.title), wrap(document.title), underline(document.title, '=')].join(
    '\n',
  );
  return `${[head, ...document.sections.map((section) => sectionText(section, document)), wrap(document.cutOff)].join('\n\n')}\n`;
}

export function sectionText(section: Section, { locale }: Document): string {
  const head = `${section.title}\n${underline(section.title, '-')}`;
  const blocks = section.blocks.map((block) => blockText(block, locale));
  return [head, ...joinFigures(section, blocks)].join('\n\n');
}

/** Key figures stand on neighbouring lines. */
function joinFigures(section: Section, blocks: readonly string[]): readonly string[] {
  const isFigure = (index: number) => section.blocks[index]?.type === 'figure';
  return blocks.reduce<readonly string[]>((done, text, index) => {
    const last = done.at(-1);
    return isFigure(index) && isFigure(index - 1) && last !== undefined
      ? [...done.slice(0, -1), `${last}\n${text}`]
      : [...done, text];
  }, []);
}

function underline(text: string, mark: string): string {
  return mark.repeat(Math.min(76, text.length));
}
