/**
 * The contents list after page one: Word's own, with its entries already in it and links from them. Word fills in page
 * numbers when somebody asks it to update the list; it is not told to by itself, because it then asks every reader
 * whether fields "that may refer to other files" shall be updated.
 */
import { type FileChild, LeaderType, Paragraph, TableOfContents } from 'docx';
import { docxWords } from '../../i18n/docx-words.ts';
import { reportTitles } from '../../i18n/report-words.ts';
import type { Document } from '../../report/document.ts';
import { ANNEX, BEHIND, type Chapter, opensAnnex } from './chapters.ts';
import { xmlLine } from '../xml-text.ts';
import { textRuns } from './runs.ts';

export function contentsParts(chapters: readonly Chapter[], { locale }: Document): readonly FileChild[] {
  const entries = chapters.flatMap((chapter) => [
    ...(opensAnnex(chapter, chapters)
      ? [{ level: 1, title: reportTitles.annex[locale], href: BEHIND.name }]
      : []),
    { level: 1, title: xmlLine(chapter.section.title), href: chapter.bookmark.name },
  ]);
  const annex = { level: 1, title: docxWords.sources[locale], href: ANNEX.name };
  const hasSources = chapters.some(({ sources }) => sources !== null);
  return [
    new Paragraph({
      style: 'ContentsTitle',
      pageBreakBefore: true,
      children: [...textRuns(reportTitles.contents[locale])],
    }),
    new TableOfContents(reportTitles.contents[locale], {
      ...{ hyperlink: true, headingStyleRange: '1-1', beginDirty: false, tabLeader: LeaderType.NONE },
      cachedEntries: hasSources ? [...entries, annex] : entries,
    }),
  ];
}
