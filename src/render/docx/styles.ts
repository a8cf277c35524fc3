/**
 * Word's styles: whoever edits the document changes its looks here and nowhere else. Names are Word's own where it has
 * one, so that Word shows them in the reader's language. Headings carry their outline level: without it a screen reader
 * and a PDF made from the file find no headings.
 */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { languageTag } from '../../i18n/format.ts';
import type { Locale } from '../../programme/locale.ts';
import { ACCENT, FONT, INK, MEASURE_INDENT, QUIET, RULE, TINT } from './look.ts';

/** The line grows with a picture in it. Without `auto` a picture is cut to the height of one line of text. */
const LINE = { line: 276, lineRule: LineRuleType.AUTO } as const;
const TIGHT_LINE = { line: 252, lineRule: LineRuleType.AUTO } as const;
const COLUMN = { right: MEASURE_INDENT };
/** Where the text beside a term begins. */
const TERM_WIDTH = 2948;

export const TABLE_STYLE = 'TertialTable';

export function docxStyles(locale: Locale): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: INK, language: { value: languageTag(locale) } },
        paragraph: { spacing: { ...LINE, after: 120 } },
      },
      title: {
        run: { size: 48, bold: true, color: INK },
        paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO, before: 0, after: 160 } },
      },
      heading1: heading(0, { size: 30, before: 400, after: 100 }),
      heading2: heading(1, { size: 25, before: 300, after: 80 }),
      heading3: heading(2, { size: 22, before: 240, after: 60 }),
      caption: {
        run: { size: 20, bold: true, color: INK },
        paragraph: { keepNext: true, spacing: { ...TIGHT_LINE, before: 240, after: 80 } },
      },
      listParagraph: { paragraph: { spacing: { ...LINE, after: 80 }, indent: COLUMN } },
      hyperlink: { run: { color: ACCENT, underline: {} } },
    },
    paragraphStyles: PARAGRAPHS,
    characterStyles: [
      { id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', run: { bold: true } },
      {
        id: 'QuietLink',
        name: 'Quiet Link',
        basedOn: 'DefaultParagraphFont',
        run: { color: QUIET, underline: {} },
      },
      // What the library gives the entries of a contents list.
      { id: 'IndexLink', name: 'Index Link', basedOn: 'DefaultParagraphFont' },
      { id: 'Quiet', name: 'Quiet', basedOn: 'DefaultParagraphFont', run: { color: QUIET } },
      { id: 'KeyFigureValue', name: 'Key Figure Value', run: { bold: true, size: 28, color: ACCENT } },
    ],
  };
}

function heading(
  outlineLevel: number,
  { size, before, after }: { readonly size: number; readonly before: number; readonly after: number },
) {
  return {
    run: { size, bold: true, color: outlineLevel === 0 ? ACCENT : INK },
    paragraph: {
      ...{ outlineLevel, keepNext: true, keepLines: true, suppressAutoHyphens: true },
      spacing: { line: 252, lineRule: LineRuleType.AUTO, before, after },
    },
  };
}

const own = (
  id: string,
  name: string,
  { run = {}, paragraph = {} }: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph });

const beside = (color: string) => ({
  border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color } },
  indent: { left: 227, right: MEASURE_INDENT },
});

const PARAGRAPHS: readonly IParagraphStyleOptions[] = [
  { id: 'Normal', name: 'Normal', quickFormat: true },
  own('BodyText', 'Body Text', {
    paragraph: { indent: COLUMN, spacing: { ...LINE, before: 120, after: 120 } },
  }),
  own('Programme', 'Programme', {
    run: { size: 24, bold: true, color: ACCENT },
    paragraph: { spacing: { ...LINE, after: 40 } },
  }),
  own('CutOff', 'Cut-off', {
    run: { color: QUIET, size: 20 },
    paragraph: { spacing: { ...LINE, after: 240 } },
  }),
  own('Notice', 'Notice', {
    run: { bold: true },
    paragraph: {
      ...beside('B3261E'),
      ...{ shading: { fill: 'FBEFEE' }, keepLines: true, spacing: { ...LINE, before: 160, after: 200 } },
    },
  }),
  own('Callout', 'Callout', {
    paragraph: {
      ...beside(ACCENT),
      ...{ shading: { fill: TINT }, spacing: { ...LINE, before: 120, after: 160 } },
    },
  }),
  own('Status', 'Status', { paragraph: { ...beside(RULE), spacing: { ...LINE, before: 0, after: 0 } } }),
  own('KeyFigure', 'Key Figure', { paragraph: { indent: COLUMN, spacing: { ...LINE, after: 60 } } }),
  own('Facts', 'Facts', {
    paragraph: {
      indent: { left: TERM_WIDTH, hanging: TERM_WIDTH, right: 284 },
      spacing: { ...LINE, after: 40 },
    },
  }),
  own('Term', 'Term', {
    run: { bold: true },
    paragraph: { keepNext: true, indent: COLUMN, spacing: { ...LINE, before: 80, after: 0 } },
  }),
  own('Definition', 'Definition', { paragraph: { indent: { left: 284, right: MEASURE_INDENT } } }),
  own('TableText', 'Table Text', {
    run: { size: 19 },
    paragraph: { spacing: { ...TIGHT_LINE, before: 0, after: 0 } },
  }),
  {
    ...own('TableNumber', 'Table Number', { paragraph: { alignment: AlignmentType.RIGHT } }),
    basedOn: 'TableText',
  },
  {
    ...own('TableHead', 'Table Head', {
      run: { size: 18, bold: true, color: QUIET },
      paragraph: { keepNext: true },
    }),
    basedOn: 'TableText',
  },
  own('Picture', 'Picture', { paragraph: { keepNext: true, spacing: { ...LINE, after: 80 } } }),
  own('SourceText', 'Source Text', {
    run: { size: 18 },
    paragraph: { spacing: { ...TIGHT_LINE, after: 60 }, indent: { left: 284, hanging: 284 } },
  }),
  own('SourceLink', 'Source Link', {
    run: { size: 18, color: QUIET },
    paragraph: { spacing: { ...LINE, before: 120 } },
  }),
  own('ContentsTitle', 'TOC Heading', {
    run: { size: 30, bold: true, color: ACCENT },
    paragraph: { keepNext: true, spacing: { ...LINE, before: 400, after: 120 } },
  }),
  {
    ...own('TOC1', 'toc 1', { paragraph: { keepNext: true, spacing: { ...LINE, after: 40 } } }),
    next: 'Normal',
  },
  own('Header', 'header', {
    run: { size: 17, color: QUIET },
    paragraph: { spacing: { ...TIGHT_LINE, after: 0 } },
  }),
  own('Footer', 'footer', {
    run: { size: 17, color: QUIET },
    paragraph: { spacing: { ...TIGHT_LINE, after: 0 } },
  }),
];

const rule = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** Thin rules between rows and none beside them. As it stands in the file: the library makes no table styles. */
export const TABLE_STYLE_XML = `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Tertial Table"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${rule('top', 6, INK)}${rule('bottom', 6, RULE)}${rule('insideH', 4, RULE)}</w:tblBorders><w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${rule('bottom', 6, INK)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`;
