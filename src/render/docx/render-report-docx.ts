/**
 * A report as a Word document that whoever receives it can go on writing in: real styles, lists, headings and tables,
 * texts for those who cannot see the pictures, the language of every passage. The same document gives the same bytes.
 */
import { File, Packer } from 'docx';
import type { Document } from '../../report/document.ts';
import type { Counts } from './block-parts.ts';
import { chaptersOf } from './chapters.ts';
import { contentsParts } from './contents-parts.ts';
import { coverParts } from './cover-parts.ts';
import { xmlLine } from '../xml-text.ts';
import { LISTS } from './list-parts.ts';
import { pageFrame } from './page-frame.ts';
import { repackDocx } from './repack-docx.ts';
import { annexHead, sectionParts, sourceLinks } from './section-parts.ts';
import { sourceAnnex } from './source-annex.ts';
import { docxStyles } from './styles.ts';

export async function renderReportDocx(document: Document): Promise<Uint8Array> {
  const chapters = chaptersOf(document);
  const counts: Counts = { lists: 0, pictures: 0 };
  const front = chapters.filter(({ section }) => section.place === 'front');
  const body = chapters.filter(({ section }) => section.place !== 'front');
  const file = new File({
    ...propertiesOf(document),
    styles: docxStyles(document.locale),
    numbering: LISTS,
    // Long Swedish and Norwegian words in narrow columns.
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    sections: [
      {
        ...pageFrame(document),
        children: [
          ...coverParts(document),
          ...front.flatMap((chapter) => sectionParts(chapter, document, counts)),
          ...contentsParts(chapters, document),
          // After the contents, so that page one keeps its room; and it ends what is kept on one page with them.
          ...sourceLinks(front, document),
          ...body.flatMap((chapter) => [
            ...annexHead(chapter, chapters, document),
            ...sectionParts(chapter, document, counts),
            ...sourceLinks([chapter], document),
          ]),
          ...sourceAnnex(chapters, document),
        ],
      },
    ],
  });
  return repackDocx(new Uint8Array(await Packer.toArrayBuffer(file)), document.at);
}

function propertiesOf({ title, programme }: Document) {
  const owner = xmlLine(programme.title);
  return {
    title: xmlLine(`${title} – ${programme.shortName}`),
    subject: owner,
    creator: owner,
    lastModifiedBy: owner,
    keywords: xmlLine([programme.shortName, title].join(', ')),
    description: '',
  };
}
