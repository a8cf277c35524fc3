/** A report as one self-contained HTML file: no scripts, nothing fetched, readable on a phone, on paper and aloud. */
import { languageTag } from '../../i18n/format.ts';
import { reportTitles } from '../../i18n/report-words.ts';
import type { Document } from '../../report/document.ts';
import { templateSet } from '../template/template-set.ts';
import { blockView, groupsOf } from './block-view.ts';
import { saidView } from './said-view.ts';

export function renderReportHtml(document: Document): string {
  const { locale, programme } = document;
  const book = new Map(document.sources.map((source) => [source.id, source]));
  return templateSet('report')('page', {
    lang: languageTag(locale),
    title: document.title,
    programme: {
      title: programme.title,
      lang: programme.lang === locale ? null : languageTag(programme.lang),
    },
    shortName: programme.shortName,
    cutOff: document.cutOff,
    notice: document.notice,
    imprint: document.imprint.length === 0 ? null : groupsOf(document.imprint, document),
    contents: reportTitles.contents[locale],
    annex: reportTitles.annex[locale],
    sections: document.sections.map((section, index) => {
      const figures = section.blocks.filter((block) => block.type === 'figure');
      const others = section.blocks.filter((block) => block.type !== 'figure');
      const sources = saidView(section.blocks, { book, locale });
      return {
        id: section.id,
        title: section.title,
        front: section.place === 'front',
        opensAnnex: section.place === 'annex' && document.sections[index - 1]?.place !== 'annex',
        blocks: others.map((block) => blockView(block, document)),
        figures: figures.length === 0 ? null : figures.map((block) => blockView(block, document)),
        sources: sources.length === 0 ? null : { title: reportTitles.sources[locale], lines: sources },
      };
    }),
  });
}
