/** A report as plain text: the same sections in the same order, for mail's text part, the terminal and the archive. */
import { reportTitles } from '../../i18n/report-words.ts';
import type { Document, Fact, Section } from '../../report/document.ts';
import { blockTexts, richText } from './block-text.ts';
import { wrap } from './wrap.ts';

export function renderReportText(document: Document): string {
  const { programme, title, imprint, notice, sections, cutOff } = document;
  const parts = [
    [wrap(programme.title), wrap(title), underline(title, '=')].join('\n'),
    ...(notice === null ? [] : [wrap(notice, '! ', '  ')]),
    ...(imprint.length === 0 ? [] : [imprint.map(imprintLine).join('\n')]),
    ...sections.flatMap((section, index) => [
      ...(section.place === 'annex' && sections[index - 1]?.place !== 'annex' ? [annexHead(document)] : []),
      sectionText(section, document),
    ]),
    wrap(cutOff),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** `Version: 1.0, godkänd 7 maj 2021`; an empty term continues the line before. */
function imprintLine({ term, rich }: Fact): string {
  const said = richText(rich);
  return term === '' ? wrap(said, '  ') : wrap(`${term}: ${said}`, '', '  ');
}

function annexHead({ locale }: Document): string {
  const title = reportTitles.annex[locale];
  return `${title}\n${underline(title, '=')}`;
}

export function sectionText(section: Section, { locale }: Document): string {
  const head = `${section.title}\n${underline(section.title, '-')}`;
  return [head, ...blockTexts(section.blocks, locale)].join('\n\n');
}

function underline(text: string, mark: string): string {
  return mark.repeat(Math.min(72, text.length));
}
