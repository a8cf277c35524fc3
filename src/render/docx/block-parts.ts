/** A block as Word's paragraphs, tables and pictures. */
import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Block, Document } from '../../report/document.ts';
import { factParts } from './fact-parts.ts';
import { listParts } from './list-parts.ts';
import { pictureParts } from './picture-parts.ts';
import { richRuns, textRuns } from './runs.ts';
import { calloutPart, figurePart, statusParts } from './status-parts.ts';
import { tableParts } from './table-parts.ts';

/** What a Word file must number: lists, so that each begins from 1, and pictures. */
export interface Counts {
  lists: number;
  pictures: number;
}

export function blockParts(block: Block, { locale }: Document, counts: Counts): readonly FileChild[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: [...richRuns(block.rich, locale)] }),
      ];
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: [...richRuns(block.rich, locale)] })];
    case 'list':
      counts.lists += 1;
      return listParts(block, locale, counts.lists);
    case 'facts':
      return factParts(block.items, locale);
    case 'table':
      return tableParts(block, locale);
    case 'chart': {
      const pictures = pictureParts(block.chart, locale, counts.pictures + 1);
      counts.pictures += pictures.length;
      return [
        new Paragraph({ style: 'Caption', children: [...textRuns(block.chart.title)] }),
        ...pictures,
        ...tableParts(block.table, locale),
      ];
    }
    case 'status':
      return statusParts(block, locale);
    case 'figure':
      return [figurePart(block)];
    case 'callout':
      return [calloutPart(block, locale)];
  }
}
