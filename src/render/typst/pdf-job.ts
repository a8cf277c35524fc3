/**
 * A report as what the press needs: the Document as plain data and its charts as pictures. The look lives in
 * `templates/typst`. Every text reaches the page as a string in the data, so nothing anybody writes can become markup.
 */
import { languageTag } from '../../i18n/format.ts';
import { pdfWords } from '../../i18n/pdf-words.ts';
import { reportTitles } from '../../i18n/report-words.ts';
import type { PdfJob } from '../../ports.ts';
import type { Document, Section } from '../../report/document.ts';
import { blockNode, factGroups, figureNode, type Pictures } from './block-node.ts';
import { printableText } from './printable-text.ts';
import { sourceAnnex } from './source-annex.ts';

export function pdfJob(document: Document, standard: PdfJob['standard']): PdfJob {
  const pictures: Pictures = new Map();
  const data = JSON.stringify(documentNode(document, pictures));
  return { template: 'report', data, pictures, standard, at: document.at };
}

function documentNode(document: Document, pictures: Pictures): object {
  const { locale, programme } = document;
  const show = (text: string): string => printableText(text, locale);
  const [lang, region] = languageTag(locale).split('-');
  return {
    lang,
    region,
    title: show(document.title),
    shortName: show(programme.shortName),
    programme: {
      title: show(programme.title),
      ...(programme.lang === locale ? {} : { lang: programme.lang }),
    },
    cutOff: show(document.cutOff),
    imprint: factGroups(document.imprint, locale),
    notice: document.notice === null ? null : show(document.notice),
    sections: document.sections.map((section) => sectionNode(section, document, pictures)),
    sources: sourceAnnex(document),
    words: {
      contents: reportTitles.contents[locale],
      annex: reportTitles.annex[locale],
      sources: reportTitles.sources[locale],
      sourcesLead: pdfWords.sourcesLead[locale],
      sourcesOf: pdfWords.sourcesOf[locale],
      numbers: pdfWords.numbers[locale],
      numbersOf: pdfWords.numbersOf[locale],
      page: pdfWords.page[locale],
      pageOf: pdfWords.pageOf[locale],
    },
  };
}

function sectionNode({ id, title, place, blocks }: Section, document: Document, pictures: Pictures): object {
  const { locale } = document;
  const figures = blocks.flatMap((block) => (block.type === 'figure' ? [figureNode(block, locale)] : []));
  return {
    id,
    title: printableText(title, locale),
    place,
    blocks: blocks.flatMap((block) =>
      block.type === 'figure' ? [] : [blockNode(block, document, pictures)],
    ),
    figures,
  };
}
