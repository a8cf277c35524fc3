import type { KnownBlock } from '@slack/types';
import { checkinWords } from '../../i18n/checkin-words.ts';
import { conditionText, conditionWords } from '../../i18n/condition-words.ts';
import { homeWords } from '../../i18n/checkin-home-words.ts';
import { communicationWords } from '../../i18n/communication-words.ts';
import { number } from '../../i18n/format.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type {
  OverviewColour,
  OverviewPerson,
  OverviewTarget,
  WeekOverview,
} from '../../programme/status/week-overview.ts';
import { listName } from '../link/list-name.ts';
import { oneLine } from './clean-text.ts';
import { context, header, lines, notification, section } from './pieces.ts';
import { resourceBlocks } from './render-resource-form.ts';
import { weekLabel } from './week-label.ts';

/** Wednesday's private list to the coordinator: never posted where others read it. */
export function renderOverview(overview: WeekOverview, locale: Locale): ChatMessage {
  const title = homeWords.overviewTitle[locale]({
    programme: overview.programme.shortName,
    week: weekLabel(locale, overview.week.id),
  });
  return {
    text: notification(`${title}. ${overviewCount(overview, locale)}`),
    blocks: [header(title), ...overviewBlocks(overview, locale), context(homeWords.private[locale])],
  };
}

/** The list itself, at most 30 blocks and 6,500 characters, so that it also fits beside other things in Home. */
export function overviewBlocks(overview: WeekOverview, locale: Locale): readonly KnownBlock[] {
  const part = (title: string, items: readonly string[], none: string | null): readonly KnownBlock[] => {
    if (items.length === 0) return none === null ? [] : [section(none)];
    return lines([title, ...items], (count) => checkinWords.more[locale]({ count }), 1300);
  };
  return [
    section(overviewCount(overview, locale)),
    ...part(
      `${conditionWords.title[locale]}:`,
      overview.conditions.map((alert) => `• ${oneLine(conditionText(alert, locale), 400)}`),
      null,
    ),
    ...part(
      `${homeWords.missing[locale]}:`,
      overview.missing.map((person) => personLine(person, locale)),
      overview.answered.length > 0 ? homeWords.noneMissing[locale] : null,
    ),
    ...part(
      `${homeWords.turned[locale]}:`,
      overview.turned.map((colour) => colourLine(colour, locale)),
      homeWords.noneTurned[locale],
    ),
    ...part(
      `${homeWords.standing[locale]}:`,
      overview.standing.map((colour) => colourLine(colour, locale)),
      null,
    ),
    ...part(
      `${homeWords.answered[locale]}:`,
      overview.answered.map((person) => personLine(person, locale)),
      null,
    ),
    ...part(
      `${homeWords.targets[locale]}:`,
      overview.targets.map((target) => targetLine(target, locale)),
      null,
    ),
    ...part(
      `${homeWords.unsubscribed[locale]}:`,
      overview.unsubscribed.flatMap(({ name, list }) => {
        const what = listName(overview.programme, list, locale);
        return what === undefined ? [] : [`• ${oneLine(name, 80)} – ${oneLine(what, 160)}`];
      }),
      null,
    ),
    ...resourceBlocks(overview.programme, overview.week.id, locale),
  ];
}

function overviewCount({ answered, missing }: WeekOverview, locale: Locale): string {
  const asked = answered.length + missing.length;
  return asked === 0
    ? homeWords.nobodyAsked[locale]
    : homeWords.overviewCount[locale]({ answered: answered.length, asked });
}

function personLine(person: OverviewPerson, locale: Locale): string {
  const notes = [
    homeWords.activities[locale]({ count: person.activities.length, list: person.activities.join(', ') }),
    ...(person.late ? [homeWords.late[locale]] : []),
    ...(person.answeredBy === null
      ? []
      : [homeWords.byOther[locale]({ name: oneLine(person.answeredBy, 80) })]),
  ];
  return `• ${oneLine(person.name, 80)} – ${oneLine(notes.join(', '), 200)}`;
}

function colourLine({ activity, title, from, to, cause, escalated }: OverviewColour, locale: Locale): string {
  const before = from === to || from === 'grey' ? '' : `${colourLabel(locale, from)} → `;
  const why = cause === null ? '' : `. ${checkinWords.cause[locale]}: ${oneLine(cause, 160)}`;
  const goes =
    escalated === null
      ? ''
      : `${why === '' || /[.?]$/u.test(why) ? '' : '.'} ${communicationWords.escalated[locale]({
          to: oneLine(escalated.to, 80),
          week: escalated.week,
        })}`;
  return `• ${oneLine(activity, 20)} ${oneLine(title, 100)} – ${before}${colourLabel(locale, to)}${why}${goes}`;
}

function targetLine({ target, actual, stage }: OverviewTarget, locale: Locale): string {
  const wanted = { target: number(locale, target.target), unit: oneLine(target.unit, 60) };
  const so =
    actual === null
      ? homeWords.targetUnknown[locale](wanted)
      : homeWords.target[locale]({ ...wanted, actual: number(locale, actual) });
  const due =
    stage === null
      ? ''
      : ` (${homeWords.targetStage[locale]({ cumulative: number(locale, stage.cumulative), activity: stage.activity })})`;
  return `• ${so}${due}`;
}
