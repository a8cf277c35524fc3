/** A report as plain text: the same sections in the same order, for mail's text part, the terminal and the archive. */
import type { Document, Section } from '../../report/document.ts';
import { blockTexts } from './block-text.ts';
import { wrap } from './wrap.ts';

export function renderReportText(document: Document): string {
  const head = [wrap(document.programme.title), wrap(document.title), underline(document.title, '=')].join(
    '\n',
  );
  return `${[head, ...document.sections.map((section) => sectionText(section, document)), wrap(document.cutOff)].join('\n\n')}\n`;
}

export function sectionText(section: Section, { locale }: Document): string {
  const head = `${section.title}\n${underline(section.title, '-')}`;
  return [head, ...blockTexts(section.blocks, locale)].join('\n\n');
}

function underline(text: string, mark: string): string {
  return mark.repeat(Math.min(72, text.length));
}
