/** One row per dimension: chosen and computed colour side by side (R1), the previous one, and why. */
import { columnWords as column, dimensionWords, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import type { Rich, Row } from '../document.ts';
import { reasonText } from '../reason-text.ts';
import { light, plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import type { ShownColour } from '../situation.ts';

export function statusRow(context: SectionContext) {
  const { locale } = context;
  return {
    title: sectionTitles.status[locale],
    place: 'body' as const,
    blocks: [
      {
        type: 'table' as const,
        caption: sectionWords.statusCaption[locale],
        columns: [column.area, column.chosen, column.computed, column.before, column.why].map((phrase) => ({
          title: phrase[locale],
        })),
        rows: context.now.colours.map((colour) => rowOf(context, colour)),
      },
    ],
  };
}

function rowOf({ locale, before, facts }: SectionContext, colour: ShownColour): Row {
  const previous = before?.colours.find((one) => one.dimension === colour.dimension);
  const none: Rich = plain('–');
  return {
    cells: [
      plain(dimensionWords[colour.dimension][locale]),
      colour.chosen === null ? none : [light(locale, colour.chosen)],
      [light(locale, colour.colour)],
      previous === undefined ? none : [light(locale, previous.shown)],
      plain(reasonText(locale, colour.reason, facts.programme)),
    ],
    sources: colour.sources,
  };
}
