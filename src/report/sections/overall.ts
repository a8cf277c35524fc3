/** Page one's answer: the overall colour, why, and whether it is another colour than last time. */
import { listOf, number, shortDate } from '../../i18n/format.ts';
import { reasonWords } from '../../i18n/reason-words.ts';
import { dimensionWords, sectionTitles, standingWords } from '../../i18n/report-words.ts';
import { goalWords } from '../../i18n/goal-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { activityNames } from '../activity-text.ts';
import { byHandRich } from '../colours-by-hand.ts';
import type { Block, Rich } from '../document.ts';
import { askedSources, colourSources } from '../asked-sources.ts';
import { reasonText } from '../reason-text.ts';
import { reportedText, silentText } from '../reported-text.ts';
import { nextMilestones } from '../milestone-changes.ts';
import { clipWords, light, plain, QUOTES } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import type { ShownColour } from '../situation.ts';
import { targetStatuses } from '../target-status.ts';
import { isUnconfirmed } from '../unconfirmed.ts';

/** Titles and risks may be long; page one is not. */
const WORDS = 30;
const NAME_WORDS = 12;

export function overall(context: SectionContext) {
  return {
    title: sectionTitles.overall[context.locale],
    place: 'front' as const,
    blocks: [statusOf(context), ...figuresOf(context)],
  };
}

function statusOf(context: SectionContext): Block {
  const { locale, now, before } = context;
  const set = overallColour(now.colours);
  const colour = set.byHand === undefined ? set : { ...set, shown: set.byHand.instead };
  const was = before === null ? null : overallColour(before.colours);
  const isOverruled = colour.chosen !== null && colour.chosen !== colour.shown;
  // The same old reason must not stand in the way of what leaders say now: it comes after it.
  const isOld = isOverruled && was !== null && was.shown === colour.shown && isSameReason(was, colour);
  const leaders = isOverruled ? [leadersRun(context.locale, colour, isOld ? was : null)] : [];
  const reason = reasonRich(context, colour);
  return {
    type: 'status',
    colour: set.shown,
    label: dimensionWords.overall[locale],
    rich: sentences(
      set.byHand === undefined ? [] : [byHandRich(set.byHand, locale)],
      isOld ? [...leaders, reason] : [reason, ...leaders],
      was === null
        ? []
        : [
            isOld
              ? plain(reasonWords.unchanged[locale])
              : previousRich(locale, was, was.shown === colour.shown && !isOverruled),
          ],
    ),
    sources: colourSources(colour, context.coverage),
  };
}

/** The same rule about the same activities; days and numbers move by themselves. */
function isSameReason({ reason: a }: ShownColour, { reason: b }: ShownColour): boolean {
  const about = (one: ShownColour['reason']) =>
    'activity' in one ? one.activity : 'activities' in one ? one.activities.join() : '';
  return a.key === b.key && about(a) === about(b);
}

function sentences(...groups: readonly (readonly Rich[])[]): Rich {
  return groups.flat().flatMap((one, index) => (index === 0 ? one : [{ text: ' ' }, ...one]));
}

/** With what they had chosen before, where that was another colour and the whole has not changed. */
function leadersRun(locale: Locale, { chosen }: ShownColour, was: ShownColour | null): Rich {
  const before = was?.chosen ?? null;
  const previous =
    before === null || before === chosen
      ? []
      : [{ text: ` (${reasonWords.before[locale]} ` }, light(locale, before), { text: ')' }];
  return [
    { text: `${reasonWords.leadersSay[locale]} ` },
    light(locale, chosen ?? 'grey'),
    ...previous,
    { text: '.' },
  ];
}

function previousRich(locale: Locale, was: ShownColour, isSame: boolean): Rich {
  if (isSame) return plain(reasonWords.same[locale]);
  return [{ text: `${reasonWords.previous[locale]} ` }, light(locale, was.shown), { text: '.' }];
}

/** The leaders' worst colour explains itself by its activities; a worse computed one by its rule. */
function reasonRich(context: SectionContext, colour: ShownColour): Rich {
  const { locale, facts } = context;
  if (colour.shown === 'grey') return plain(`${silentText(context)}.`);
  if (colour.chosen !== colour.shown || colour.shown === 'green') {
    return plain(`${clipWords(reasonText(locale, colour.reason, facts.programme), WORDS)}.`);
  }
  return plain(`${clipWords(reportedText(context, colour.chosen), WORDS)}.`);
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
  return [
    {
      type: 'figure',
      value,
      label: sectionWords.answersFigure[locale],
      note: null,
      sources: askedSources(coverage),
    },
  ];
}

function targetFigures({ locale, facts, now }: SectionContext): readonly Block[] {
  return targetStatuses(facts, now)
    .slice(0, 1)
    .flatMap(({ target, counted, promised, goal, sources }): readonly Block[] => {
      // Nothing counted and nothing due: no figure.
      if (goal === null || (counted === null && promised === 0)) return [];
      const figure: Block = {
        type: 'figure',
        value: standingWords.of[locale]({
          part: counted === null ? '–' : number(locale, counted.value),
          whole: number(locale, goal.count),
        }),
        label: goalWords.targetFigure[locale]({ unit: target.unit, date: shortDate(locale, goal.date) }),
        note: null,
        sources,
      };
      return [figure];
    });
}

/** Stage ends and rows of the milestone plan: whichever comes first, and both where they come on the same day. */
function nextFigure({ locale, facts, now }: SectionContext): readonly Block[] {
  const ahead = now.activities
    .flatMap((one) => {
      const { baseline } = one.milestone;
      const isAhead = baseline !== null && Temporal.PlainDate.compare(baseline, now.date) > 0;
      if (isUnconfirmed(one.activity)) return [];
      return isAhead && one.phase !== 'finished' ? [{ ...one, baseline }] : [];
    })
    .sort((a, b) => Temporal.PlainDate.compare(a.baseline, b.baseline));
  const planned = nextMilestones(now);
  const next = [...(planned === null ? [] : [planned.on]), ...ahead.map(({ baseline }) => baseline)].sort(
    (a, b) => Temporal.PlainDate.compare(a, b),
  )[0];
  if (next === undefined) return [];
  const found = ahead.filter((one) => one.baseline.equals(next));
  const rows = planned?.on.equals(next) === true ? planned.indexes : [];
  const [open, close] = QUOTES[locale];
  const names = rows.map(
    (index) => `${open}${clipWords(facts.programme.milestones[index]?.text ?? '', NAME_WORDS)}${close}`,
  );
  const stages =
    found.length === 0
      ? []
      : [
          activityNames(
            locale,
            found.map((one) => one.activity),
          ),
        ];
  return [
    {
      type: 'figure',
      value: shortDate(locale, next),
      label: sectionWords.nextFigure[locale]({
        count: found.length + rows.length,
        names: listOf(locale, [...names, ...stages]),
      }),
      note: null,
      sources: [
        ...rows.map((index) => `plan:milestones[${String(index)}]`),
        ...found.flatMap((one) => one.milestone.sources),
      ],
    },
  ];
}

export function overallColour(colours: readonly ShownColour[]): ShownColour {
  const found = colours.find((one) => one.dimension === 'overall');
  if (found === undefined) throw new Error('The situation has no overall colour.');
  return found;
}
