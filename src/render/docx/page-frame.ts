/** What stands on every page: whose report and which, from the second page on; `Sida 2 av 9`; and what must be known. */
import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { docxWords } from '../../i18n/docx-words.ts';
import type { Document } from '../../report/document.ts';
import { PAGE, TEXT_WIDTH } from './look.ts';
import { languageOf, textRuns } from './runs.ts';

export function pageFrame(document: Document): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const footer = footerOf(document);
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: {
          ...{ top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side },
          ...{ header: 624, footer: 624 },
        },
      },
    },
    headers: { first: new Header({ children: [] }), default: headerOf(document) },
    footers: { first: footer, default: footer },
  };
}

const AT_RIGHT = { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }] };

function headerOf({ locale, programme, title, notice }: Document): Header {
  return new Header({
    children: [
      new Paragraph({
        ...{ style: 'Header', ...AT_RIGHT },
        children: [
          ...textRuns(programme.shortName, languageOf(programme.lang, locale)),
          new TextRun({ children: [new Tab()] }),
          ...textRuns(title),
        ],
      }),
      ...(notice === null
        ? []
        : [
            new Paragraph({
              style: 'Header',
              alignment: AlignmentType.RIGHT,
              children: [...textRuns(notice, { bold: true })],
            }),
          ]),
    ],
  });
}

function footerOf({ locale, cutOff }: Document): Footer {
  return new Footer({
    children: [
      new Paragraph({
        ...{ style: 'Footer', ...AT_RIGHT },
        children: [
          ...textRuns(cutOff),
          new TextRun({
            children: [
              new Tab(),
              `${docxWords.page[locale]} `,
              PageNumber.CURRENT,
              ` ${docxWords.of[locale]} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
