/** Page one's answer: the overall colour, why, and whether it is another colour than last time. */
import { number, shortDate } from '../../i18n/format.ts';
import { reasonWords } from '../../i18n/reason-words.ts';
import { dimensionWords, sectionTitles, standingWords } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import { countedSoFar } from '../../programme/target/counted-so-far.ts';
import { cumulativeTarget } from '../../programme/target/cumulative-target.ts';
import type { Block } from '../document.ts';
import { reasonText } from '../reason-text.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { isOpen, type ShownColour } from '../situation.ts';

export function overall(context: SectionContext) {
  return {
    title: sectionTitles.overall[context.locale],
    place: 'front' as const,
    blocks: [statusOf(context), ...figuresOf(context)],
  };
}

function statusOf(context: SectionContext): Block {
  const { locale, now, before } = context;
  const colour = overallColour(now.colours);
  const previous = before === null ? undefined : overallColour(before.colours).shown;
  const sentences = [`${reason(context, colour)}.`];
  if (colour.chosen !== null && colour.chosen !== colour.shown) {
    sentences.push(reasonWords.leadersSay[locale]({ colour: colourLabel(locale, colour.chosen) }));
  }
  if (previous !== undefined) {
    sentences.push(
      previous === colour.shown
        ? reasonWords.same[locale]
        : reasonWords.previous[locale]({ colour: colourLabel(locale, previous) }),
    );
  }
  return {
    type: 'status',
    colour: colour.shown,
    label: dimensionWords.overall[locale],
    rich: plain(sentences.join(' ')),
    sources: colour.sources,
  };
}

/** The leaders' worst colour explains itself by its activities; a worse computed one by its rule. */
function reason({ locale, now, facts }: SectionContext, colour: ShownColour): string {
  if (colour.shown === 'grey') return reasonText(locale, { key: 'no-answers' }, facts.programme);
  if (colour.chosen !== colour.shown || colour.shown === 'green')
    return reasonText(locale, colour.reason, facts.programme);
  const worst = now.activities.filter((one) => isOpen(one) && one.colour === colour.shown);
  return reasonWords.reportedWorst[locale]({
    activities: worst.map((one) => one.activity.number).join(', '),
  });
}

function figuresOf(context: SectionContext): readonly Block[] {
  return [...coverageFigure(context), ...targetFigures(context), ...nextFigure(context)];
}

function coverageFigure({ locale, coverage }: SectionContext): readonly Block[] {
  if (coverage.length === 0) return [];
  const answered = coverage.filter((one) => one.answeredAt !== null);
  const value = standingWords.of[locale]({
    part: number(locale, answered.length),
    whole: number(locale, coverage.length),
  });
  return [{ type: 'figure', value, label: sectionWords.answersFigure[locale], note: null, sources: [] }];
}

function targetFigures({ locale, facts, now }: SectionContext): readonly Block[] {
  return facts.programme.targets.slice(0, 1).flatMap((target, index): readonly Block[] => {
    const counted = countedSoFar(target.id, now.answers);
    const promised = cumulativeTarget(target, facts.programme, facts.period.end);
    // Nothing counted and nothing due: no figure.
    if (counted === null && promised === 0) return [];
    const figure: Block = {
      type: 'figure',
      value: counted === null ? '–' : number(locale, counted.value),
      label: sectionWords.targetFigure[locale]({ unit: target.unit, promised: number(locale, promised) }),
      note: null,
      sources: [...(counted === null ? [] : [counted.source]), `plan:targets[${index}].stages`],
    };
    return [figure];
  });
}

function nextFigure({ locale, now }: SectionContext): readonly Block[] {
  const next = now.activities
    .flatMap((one) => {
      const { baseline } = one.milestone;
      const isAhead = baseline !== null && Temporal.PlainDate.compare(baseline, now.date) > 0;
      return isAhead && one.phase !== 'finished' ? [{ ...one, baseline }] : [];
    })
    .sort((a, b) => Temporal.PlainDate.compare(a.baseline, b.baseline))[0];
  if (next === undefined) return [];
  return [
    {
      type: 'figure',
      value: shortDate(locale, next.baseline),
      label: sectionWords.nextFigure[locale]({ activity: next.activity.number }),
      note: null,
      sources: next.milestone.sources,
    },
  ];
}

export function overallColour(colours: readonly ShownColour[]): ShownColour {
  const found = colours.find((one) => one.dimension === 'overall');
  if (found === undefined) throw new Error('The situation has no overall colour.');
  return found;
}
