/** The funder's own questions (Energimyndigheten's form): on schedule, which are late, will the targets be reached. */
import { sectionTitles, standingWords } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { activityName, activityNames } from '../activity-text.ts';
import { colourSources } from '../asked-sources.ts';
import type { Fact, ListItem } from '../document.ts';
import { isLateActivity } from '../late-activity.ts';
import { reasonText } from '../reason-text.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import type { ShownColour } from '../situation.ts';
import { unconfirmedText } from '../unconfirmed.ts';
import type { Dimension } from '../../programme/status/colour.ts';

/** The funder asks which: by name as long as it is a list. */
const MOST_LATE = 8;

/** A funder with a form of its own asks in its own words: then these three are not asked once more. */
export function schedule(context: SectionContext) {
  const { locale, facts } = context;
  const { onSchedule, whichLate, goalsReached } = scheduleAnswers(context);
  const items: readonly Fact[] = [
    { term: words.onSchedule[locale], ...onSchedule },
    { term: words.whichLate[locale], ...whichLate },
    { term: words.goalsReached[locale], ...goalsReached },
  ];
  return {
    title: sectionTitles.schedule[locale],
    place: 'body' as const,
    blocks: facts.template === undefined ? [{ type: 'facts' as const, items }] : [],
  };
}

export function scheduleAnswers(
  context: SectionContext,
): Readonly<Record<'onSchedule' | 'whichLate' | 'goalsReached', ListItem>> {
  const { now } = context;
  const time = colourOf(now.colours, 'time');
  const deliverables = colourOf(now.colours, 'deliverables');
  return {
    onSchedule: { rich: plain(verdict(context, time, 'no')), sources: colourSources(time, context.coverage) },
    whichLate: whichLate(context),
    goalsReached: {
      rich: plain(verdict(context, deliverables, deliverables.colour === 'red' ? 'no' : 'partly')),
      sources: colourSources(deliverables, context.coverage),
    },
  };
}

function whichLate({ locale, now }: SectionContext): ListItem {
  const past = now.activities.filter((one) => isLateActivity(one) || one.milestone.state === 'late');
  const late = past.filter(isLateActivity).map(({ activity }) => activity);
  const unsure = past.filter((one) => !isLateActivity(one));
  const names = late.length === 0 ? standingWords.none[locale] : activityNames(locale, late, MOST_LATE);
  const texts = [
    ...(late.length === 0 && unsure.length > 0 ? [] : [names]),
    ...unsure.map(
      ({ activity }) => `${activityName(activity)}: ${unconfirmedText(locale, activity.period.raw)}`,
    ),
  ];
  return { rich: plain(texts.join('; ')), sources: past.flatMap((one) => one.milestone.sources) };
}

function verdict({ locale, facts }: SectionContext, colour: ShownColour, otherwise: 'no' | 'partly'): string {
  const answer =
    colour.colour === 'grey'
      ? words.unsure[locale]
      : colour.colour === 'green' && !isLate(colour)
        ? words.yes[locale]
        : words[otherwise][locale];
  return `${answer}. ${reasonText(locale, colour.reason, facts.programme)}.`;
}

/** Reached, but after the day it was promised: the targets were met in part. */
function isLate({ reason }: ShownColour): boolean {
  return reason.key === 'plan-milestones' && reason.late > 0;
}

function colourOf(colours: readonly ShownColour[], dimension: Dimension): ShownColour {
  const found = colours.find((one) => one.dimension === dimension);
  if (found === undefined) throw new Error(`The situation has no colour for ${dimension}.`);
  return found;
}
