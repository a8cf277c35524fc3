/** Where everything comes from, as the last part: a funder who edits the text need not step around notes in it. */
import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { docxWords } from '../../i18n/docx-words.ts';
import type { Document } from '../../report/document.ts';
import { ANNEX, type Chapter } from './chapters.ts';
import { textRuns } from './runs.ts';
import { Marked } from './marked.ts';

type Line = NonNullable<Chapter['sources']>['lines'][number];

export function sourceAnnex(chapters: readonly Chapter[], { locale }: Document): readonly FileChild[] {
  const found = chapters.filter(({ sources }) => sources !== null);
  if (found.length === 0) return [];
  return [
    new Paragraph({
      ...{ heading: HeadingLevel.HEADING_1, pageBreakBefore: true },
      children: [new Marked(ANNEX, textRuns(docxWords.sources[locale]))],
    }),
    new Paragraph({ style: 'BodyText', children: [...textRuns(docxWords.sourcesIntro[locale])] }),
    ...found.flatMap((chapter) => chapterParts(chapter)),
  ];
}

function chapterParts({ section, sources }: Chapter): readonly FileChild[] {
  if (sources === null) return [];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new Marked(sources.bookmark, textRuns(section.title))],
    }),
    ...distinct(sources.lines.map(saidBy)).map(
      ({ label, said }) =>
        new Paragraph({
          style: 'SourceText',
          children: [
            ...(label === '' ? [] : [...textRuns(label, { style: 'Strong' }), new TextRun(': ')]),
            ...textRuns(said),
          ],
        }),
    ),
  ];
}

interface SourceText {
  readonly label: string;
  readonly said: string;
}

function saidBy({ label, people, plan }: Line): SourceText {
  const answers = people.map((one) => `${one.by} ${one.answers.map(({ when }) => when).join(', ')}`);
  return { label, said: [...answers, ...plan.map((one) => one.label)].join('; ') };
}

/** Different facts of the plan are often the same words for a reader. */
function distinct(texts: readonly SourceText[]): readonly SourceText[] {
  return [...new Map(texts.map((text) => [`${text.label}\n${text.said}`, text])).values()];
}
