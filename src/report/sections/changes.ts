/** What is different from the last report: movement, not state. */
import { mediumDate, number } from '../../i18n/format.ts';
import { sectionTitles } from '../../i18n/report-words.ts';
import { changeWords } from '../../i18n/change-words.ts';
import { weeklyWords } from '../../i18n/weekly-words.ts';
import { CHOSEN_COLOURS } from '../../programme/status/colour.ts';
import { countedSoFar } from '../../programme/target/counted-so-far.ts';
import { activityName, activityNames, dateText, MOST_NAMES, planLanguage } from '../activity-text.ts';
import type { Block, ListItem, Rich } from '../document.ts';
import { milestoneChanges } from '../milestone-changes.ts';
import { light, plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { type ActivityStatus, isOpen, type Situation } from '../situation.ts';

/** Beyond so many names page one would be full: numbers then, and how many. */
const MOST_NAMED = 6;
/** More than one counts at a glance. */
const MANY = 4;

export function changes(context: SectionContext) {
  const { locale, before } = context;
  const items = before === null ? [] : changesSince(context, before);
  // A week is compared with the week before it.
  const isWeek = context.facts.period.kind === 'week';
  const { first, nothingChanged } = isWeek ? weeklyWords : changeWords;
  const empty = (before === null ? first : nothingChanged)[locale];
  const title = (isWeek ? weeklyWords : sectionTitles).changes[locale];
  const blocks: Block[] =
    items.length === 0
      ? [{ type: 'paragraph', rich: plain(empty), sources: [] }]
      : [{ type: 'list', ordered: false, items }];
  return { title, place: 'front' as const, blocks };
}

interface Movement {
  readonly was: ActivityStatus;
  readonly is: ActivityStatus;
}

/** What is said, and about whom. */
interface Line {
  readonly lead: Rich;
  readonly found: readonly ActivityStatus[];
}

function changesSince(context: SectionContext, before: Situation): readonly ListItem[] {
  const { locale, now, facts } = context;
  const moves = now.activities.flatMap((is): readonly Movement[] => {
    const was = before.activities.find((one) => one.activity.number === is.activity.number);
    return was === undefined ? [] : [{ was, is }];
  });
  const line = (lead: Rich, test: (move: Movement) => boolean): Line => ({
    lead,
    found: moves.filter(test).map(({ is }) => is),
  });
  const coloured = [...CHOSEN_COLOURS]
    .reverse()
    .map((colour) =>
      line(
        [{ text: `${changeWords.turned[locale]} ` }, light(locale, colour)],
        ({ was, is }) => isOpen(was) && isOpen(is) && is.colour === colour && was.colour !== colour,
      ),
    );
  const silent = changeWords.wentSilent[locale]({ days: facts.programme.rhythm.staleAfterDays });
  const first = [
    ...coloured,
    line(
      plain(silent),
      (move) =>
        isOpen(move.is) && move.is.colour === 'grey' && move.was.colour !== 'grey' && !isNowOverdue(move),
    ),
    line(
      plain(changeWords.reached[locale]),
      ({ was, is }) => is.phase === 'finished' && was.phase !== 'finished',
    ),
    line(plain(changeWords.overdue[locale]), isNowOverdue),
  ];
  const started = line(
    plain(changeWords.started[locale]),
    ({ was, is }) => is.phase === 'running' && was.phase === 'planned',
  );
  const moved = moves.filter(isMoved).map(({ is }) => is);
  const total = [...first, started].reduce((sum, one) => sum + one.found.length, moved.length);
  const most = total <= MOST_NAMED ? MOST_NAMES : 1;
  return [
    ...first.flatMap((one) => itemOf(context, one, most)),
    ...milestoneChanges(context, before),
    ...replanned(context, before),
    ...forecasts(context, moved, most),
    ...itemOf(context, started, most),
    ...counts(context, before),
  ];
}

/** Nobody is asked about a stage whose time is up: that it is, says more than its silence. */
function isNowOverdue({ was, is }: Movement): boolean {
  return is.phase === 'overdue' && was.phase !== 'overdue';
}

function itemOf(context: SectionContext, { lead, found }: Line, most: number): readonly ListItem[] {
  if (found.length === 0) return [];
  const { locale, facts } = context;
  const all = found.map((one) => one.activity);
  const names = quote(activityNames(locale, all, most), planLanguage(facts));
  const count =
    found.length > MANY ? [{ text: ` ${changeWords.activityCount[locale]({ count: found.length })}` }] : [];
  return [
    { rich: [...lead, { text: ': ' }, names, ...count, { text: '.' }], sources: found.flatMap(sourcesOf) },
  ];
}

function sourcesOf({ answer, milestone }: ActivityStatus): readonly string[] {
  return [...(answer === null ? [] : [answer.id]), ...milestone.sources];
}

function isMoved({ was, is }: Movement): boolean {
  const { forecast } = is.milestone;
  return forecast !== null && is.phase !== 'finished' && was.milestone.forecast?.equals(forecast) !== true;
}

/** What a new plan has moved since the last report, together what moves alike: the contract is still the measure, so it is never silent. */
function replanned({ facts, locale }: SectionContext, before: Situation): readonly ListItem[] {
  const moved = facts.replanned
    .filter(
      ({ at }) =>
        Temporal.Instant.compare(at, before.cutOff) > 0 && Temporal.Instant.compare(at, facts.asOf) <= 0,
    )
    .flatMap(({ activity, from, to, request }) => {
      const found = facts.programme.activities.find(({ number }) => number === activity);
      if (found === undefined) return [];
      const dates = { from: mediumDate(locale, from), to: mediumDate(locale, to), id: request };
      return [{ found, text: changeWords.replanned[locale](dates) }];
    });
  return [...Map.groupBy(moved, ({ text }) => text)].map(([text, rows]) => {
    const all = rows.map(({ found }) => found);
    return {
      rich: [quote(activityNames(locale, all), planLanguage(facts)), ...plain(`: ${text}`)],
      sources: all.map((one) => `plan:activities[${facts.programme.activities.indexOf(one)}].period`),
    };
  });
}

/** A few with name, date and distance to the plan; more by number and date. */
function forecasts(
  { locale, facts }: SectionContext,
  moved: readonly ActivityStatus[],
  most: number,
): readonly ListItem[] {
  if (moved.length <= most) {
    return moved.map((one) => {
      const { forecast, baseline } = one.milestone;
      const text =
        forecast === null
          ? ''
          : changeWords.movedOne[locale]({
              date: mediumDate(locale, forecast),
              days: baseline?.until(forecast, { largestUnit: 'day' }).days ?? 0,
            });
      return {
        rich: [quote(activityName(one.activity), planLanguage(facts)), { text }],
        sources: sourcesOf(one),
      };
    });
  }
  const dates = moved.map(
    ({ activity, milestone }) => `${activity.number} (${dateText(locale, milestone.forecast)})`,
  );
  return [
    {
      rich: plain(
        `${changeWords.moved[locale]}: ${dates.slice(0, MOST_NAMED).join(', ')}${dates.length > MOST_NAMED ? ' …' : ''}`,
      ),
      sources: moved.flatMap(sourcesOf),
    },
  ];
}

function counts({ locale, facts, now }: SectionContext, before: Situation): readonly ListItem[] {
  return facts.programme.targets.flatMap((target) => {
    const is = countedSoFar(target.id, now.answers);
    const was = countedSoFar(target.id, before.answers);
    if (is === null || is.value === (was?.value ?? 0)) return [];
    const text = changeWords.counted[locale]({
      unit: target.unit,
      from: number(locale, was?.value ?? 0),
      to: number(locale, is.value),
    });
    return [{ rich: plain(`${text}.`), sources: [...(was === null ? [] : [was.source]), is.source] }];
  });
}
