/** A section under its heading, which the contents list leads to, and at its end the way to its sources. */
import { type FileChild, HeadingLevel, InternalHyperlink, Paragraph, TextRun } from 'docx';
import { docxWords } from '../../i18n/docx-words.ts';
import { reportTitles } from '../../i18n/report-words.ts';
import type { Document } from '../../report/document.ts';
import { blockParts, type Counts } from './block-parts.ts';
import { BEHIND, type Chapter, opensAnnex, type Place } from './chapters.ts';
import { Marked } from './marked.ts';
import { textRuns } from './runs.ts';

/** Before the first section of the annex: a new page with its heading. */
export function annexHead(
  chapter: Chapter,
  chapters: readonly Chapter[],
  { locale }: Document,
): readonly FileChild[] {
  if (!opensAnnex(chapter, chapters)) return [];
  return [
    new Paragraph({
      ...{ heading: HeadingLevel.HEADING_1, pageBreakBefore: true },
      children: [new Marked(BEHIND, textRuns(reportTitles.annex[locale]))],
    }),
  ];
}

export function sectionParts(chapter: Chapter, document: Document, counts: Counts): readonly FileChild[] {
  const { section, bookmark } = chapter;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new Marked(bookmark, textRuns(section.title))],
    }),
    ...section.blocks.flatMap((block) => blockParts(block, document, counts)),
  ];
}

/** The way to the sources of one section, or, where each had better not take a line of its own, of several. */
export function sourceLinks(chapters: readonly Chapter[], { locale }: Document): readonly FileChild[] {
  const links = chapters.flatMap(({ section, sources }) =>
    sources === null
      ? []
      : [linkTo(sources.bookmark, chapters.length === 1 ? docxWords.sourcesOf[locale] : section.title)],
  );
  if (links.length === 0) return [];
  const lead = chapters.length === 1 ? [] : [new TextRun(`${docxWords.sources[locale]}: `)];
  const listed = links.flatMap((link, index) => (index === 0 ? [link] : [new TextRun(' · '), link]));
  return [new Paragraph({ style: 'SourceLink', children: [...lead, ...listed] })];
}

function linkTo({ name }: Place, text: string): InternalHyperlink {
  return new InternalHyperlink({ anchor: name, children: [...textRuns(text, { style: 'QuietLink' })] });
}
