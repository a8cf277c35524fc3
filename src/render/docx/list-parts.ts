/** Lists are Word's own, so that whoever adds an item gets its mark or number. */
import {
  AlignmentType,
  type FileChild,
  type ILevelsOptions,
  type INumberingOptions,
  LevelFormat,
  Paragraph,
} from 'docx';
import type { Locale } from '../../programme/locale.ts';
import type { Block } from '../../report/document.ts';
import { ACCENT, SIGN_FONT } from './look.ts';
import { richRuns } from './runs.ts';

const INDENT = { left: 397, hanging: 397 };

const LEVEL: Omit<ILevelsOptions, 'format' | 'text'> = {
  level: 0,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: INDENT }, run: { color: ACCENT } },
};

export const LISTS: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          ...LEVEL,
          ...{ format: LevelFormat.BULLET, text: '•' },
          style: { paragraph: { indent: INDENT }, run: { color: ACCENT, font: SIGN_FONT } },
        },
      ],
    },
    { reference: 'numbers', levels: [{ ...LEVEL, format: LevelFormat.DECIMAL, text: '%1.' }] },
  ],
};

/** `instance`: the list's number within the document. */
export function listParts(
  { ordered, items }: Extract<Block, { type: 'list' }>,
  locale: Locale,
  instance: number,
): readonly FileChild[] {
  const reference = ordered ? 'numbers' : 'bullets';
  return items.map(
    ({ rich }) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference, level: 0, ...(ordered ? { instance } : {}) },
        children: [...richRuns(rich, locale)],
      }),
  );
}
