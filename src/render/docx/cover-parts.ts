/** The head of page one: whose report, which, of what day, what must be known before reading, and number, version and people. */
import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Document } from '../../report/document.ts';
import { factParts } from './fact-parts.ts';
import { languageOf, textRuns } from './runs.ts';

export function coverParts(document: Document): readonly FileChild[] {
  const { locale, programme, title, cutOff, imprint, notice } = document;
  return [
    new Paragraph({
      style: 'Programme',
      children: [...textRuns(programme.title, languageOf(programme.lang, locale))],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [...textRuns(title)] }),
    new Paragraph({ style: 'CutOff', children: [...textRuns(cutOff)] }),
    ...(notice === null ? [] : [new Paragraph({ style: 'Notice', children: [...textRuns(notice)] })]),
    ...factParts(imprint, locale),
  ];
}
