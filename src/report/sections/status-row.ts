/**
 * The leaders' own colour and the computed one above each other (R1), with the previous ones and why. Leaders choose for
 * their activities, so only the whole has a chosen colour and the areas are computed, unless the programme has areas that
 * somebody chooses a colour for (F04): then they stand first, both colours side by side, with comment and measure.
 */
import { reasonWords } from '../../i18n/reason-words.ts';
import { columnWords as column, dimensionWords, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import type { Colour, Dimension } from '../../programme/status/colour.ts';
import { byHandRich } from '../colours-by-hand.ts';
import type { Rich, Row } from '../document.ts';
import { colourSources } from '../asked-sources.ts';
import { reasonText } from '../reason-text.ts';
import { light, plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import type { ShownColour } from '../situation.ts';
import { reportedText } from '../reported-text.ts';
import { areaBlocks } from '../area-blocks.ts';
import { overallColour } from './overall.ts';

export function statusRow(context: SectionContext) {
  const { locale, now, before } = context;
  const areas = now.colours.filter((one) => one.dimension !== 'overall');
  const own: readonly Dimension[] = context.facts.programme.statusAreas.map(({ dimension }) => dimension);
  const others = areas.filter(({ dimension }) => !own.includes(dimension));
  return {
    title: sectionTitles.status[locale],
    place: 'body' as const,
    blocks: [
      ...areaBlocks(context),
      {
        type: 'table' as const,
        caption: sectionWords.statusCaption[locale],
        columns: [column.area, column.colour, ...(before === null ? [] : [column.before]), column.why].map(
          (phrase) => ({ title: phrase[locale] }),
        ),
        rows: [...overallRows(context, areas), ...others.map((one) => areaRow(context, one))],
      },
    ],
  };
}

function overallRows(context: SectionContext, areas: readonly ShownColour[]): readonly Row[] {
  const { locale, now, before } = context;
  const is = overallColour(now.colours);
  const was = before === null ? null : overallColour(before.colours);
  const worst = areas
    .filter((one) => one.colour === is.colour)
    .map((one) => dimensionWords[one.dimension][locale].toLowerCase());
  const row = (input: { title: string; colour: Colour; previous: Colour | null; why: Rich }) =>
    rowOf(context, { ...input, sources: colourSources(is, context.coverage) });
  return [
    row({
      title: dimensionWords.overall[locale],
      colour: is.shown,
      previous: was?.shown ?? null,
      why: is.byHand === undefined ? plain(reasonWords.worseOfTwo[locale]) : byHandRich(is.byHand, locale),
    }),
    row({
      title: column.chosen[locale],
      colour: is.chosen ?? 'grey',
      previous: was === null ? null : (was.chosen ?? 'grey'),
      why: plain(reportedText(context, is.chosen)),
    }),
    row({
      title: column.computed[locale],
      colour: is.colour,
      previous: was?.colour ?? null,
      why: plain(reasonWords.worstOf[locale]({ areas: worst.join(', ') })),
    }),
  ];
}

function areaRow(context: SectionContext, one: ShownColour): Row {
  const { locale, before, facts } = context;
  const previous = before?.colours.find(({ dimension }) => dimension === one.dimension);
  return rowOf(context, {
    title: dimensionWords[one.dimension][locale],
    colour: one.byHand === undefined ? one.colour : one.shown,
    previous: previous?.shown ?? null,
    why: [
      ...(one.byHand === undefined ? [] : [...byHandRich(one.byHand, locale), { text: ' ' }]),
      ...plain(reasonText(locale, one.reason, facts.programme)),
    ],
    sources: colourSources(one, context.coverage),
  });
}

function rowOf(
  { locale, before }: SectionContext,
  input: {
    title: string;
    colour: Colour;
    previous: Colour | null;
    why: Rich;
    sources: readonly string[];
  },
): Row {
  return {
    cells: [
      plain(input.title),
      [light(locale, input.colour)],
      ...(before === null ? [] : [[light(locale, input.previous ?? 'grey')]]),
      input.why,
    ],
    sources: input.sources,
  };
}
