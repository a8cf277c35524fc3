/** What page one says at a glance: the status with its sign, word and coloured rule, key figures, and what calls for attention. */
import { BorderStyle, Paragraph, TextRun } from 'docx';
import { colourWords } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Block } from '../../report/document.ts';
import { BAR_COLOUR } from './look.ts';
import { richRuns, signRun, textRuns } from './runs.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

export function statusParts({ colour, label, rich }: Of<'status'>, locale: Locale): readonly Paragraph[] {
  const border = {
    left: { style: BorderStyle.SINGLE, size: 36, space: 8, color: BAR_COLOUR[colour] },
  };
  const said = `${label}: ${colourWords[colour][locale]}`;
  return [
    new Paragraph({
      ...{ style: 'Status', keepNext: true, border },
      children: [signRun(colour, 28), ...textRuns(said, { bold: true, size: 28 })],
    }),
    new Paragraph({
      style: 'Status',
      border,
      spacing: { after: 140 },
      children: [...richRuns(rich, locale)],
    }),
  ];
}

export function figurePart({ value, label, note }: Of<'figure'>): Paragraph {
  return new Paragraph({
    style: 'KeyFigure',
    children: [
      ...textRuns(value, { style: 'KeyFigureValue' }),
      ...textRuns(` ${label}`),
      ...(note === null ? [] : textRuns(` ${note}`, { style: 'Quiet' })),
    ],
  });
}

export function calloutPart({ title, rich }: Of<'callout'>, locale: Locale): Paragraph {
  return new Paragraph({
    style: 'Callout',
    children: [...textRuns(title, { style: 'Strong' }), new TextRun(' '), ...richRuns(rich, locale)],
  });
}
