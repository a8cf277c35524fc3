/** What is different from the last report: movement, not state. */
import { number, shortDate } from '../../i18n/format.ts';
import { sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import { CHOSEN_COLOURS } from '../../programme/status/colour.ts';
import { countedSoFar } from '../../programme/target/counted-so-far.ts';
import { activityNames } from '../activity-text.ts';
import type { Block, ListItem } from '../document.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { type ActivityStatus, isOpen, type Situation } from '../situation.ts';

export function changes(context: SectionContext) {
  const { locale, before } = context;
  const items = before === null ? [] : changesSince(context, before);
  const empty = before === null ? words.first[locale] : words.nothingChanged[locale];
  const blocks: Block[] =
    items.length === 0
      ? [{ type: 'paragraph', rich: plain(empty), sources: [] }]
      : [{ type: 'list', ordered: false, items }];
  return { title: sectionTitles.changes[locale], place: 'front' as const, blocks };
}

interface Movement {
  readonly was: ActivityStatus;
  readonly is: ActivityStatus;
}

function changesSince(context: SectionContext, before: Situation): readonly ListItem[] {
  const { locale, now } = context;
  const moves = now.activities.flatMap((is): readonly Movement[] => {
    const was = before.activities.find((one) => one.activity.number === is.activity.number);
    return was === undefined ? [] : [{ was, is }];
  });
  const coloured = [...CHOSEN_COLOURS].reverse().flatMap((colour) =>
    line(
      moves,
      ({ was, is }) => isOpen(was) && isOpen(is) && is.colour === colour && was.colour !== colour,
      (names) => words.turned[locale]({ colour: colourLabel(locale, colour), names }),
    ),
  );
  return [
    ...coloured,
    ...line(
      moves,
      ({ was, is }) => isOpen(is) && is.colour === 'grey' && was.colour !== 'grey',
      (names) => words.wentSilent[locale]({ names }),
    ),
    ...line(
      moves,
      ({ was, is }) => is.phase === 'finished' && was.phase !== 'finished',
      (names) => words.reached[locale]({ names }),
    ),
    ...line(
      moves,
      ({ was, is }) => is.phase === 'overdue' && was.phase !== 'overdue',
      (names) => words.overdue[locale]({ names }),
    ),
    ...forecasts(moves, context),
    ...line(
      moves,
      ({ was, is }) => is.phase === 'running' && was.phase === 'planned',
      (names) => words.started[locale]({ names }),
    ),
    ...counts(context, before),
  ];
}

function line(
  moves: readonly Movement[],
  test: (move: Movement) => boolean,
  say: (names: string) => string,
): readonly ListItem[] {
  const found = moves.filter(test).map(({ is }) => is);
  if (found.length === 0) return [];
  const sources = found.flatMap((one) => [
    ...(one.answer === null ? [] : [one.answer.id]),
    ...one.milestone.sources,
  ]);
  return [{ rich: plain(`${say(activityNames(found))}.`), sources }];
}

function forecasts(moves: readonly Movement[], { locale }: SectionContext): readonly ListItem[] {
  const moved = moves.flatMap(({ was, is }) => {
    const { forecast } = is.milestone;
    if (forecast === null || is.phase === 'finished') return [];
    return was.milestone.forecast?.equals(forecast) === true ? [] : [{ one: is, forecast }];
  });
  if (moved.length === 0) return [];
  const names = moved
    .map(({ one, forecast }) => `${one.activity.number} ${shortDate(locale, forecast)}`)
    .join(', ');
  return [
    {
      rich: plain(words.moved[locale]({ names })),
      sources: moved.flatMap(({ one }) => one.milestone.sources),
    },
  ];
}

function counts({ locale, facts, now }: SectionContext, before: Situation): readonly ListItem[] {
  return facts.programme.targets.flatMap((target) => {
    const is = countedSoFar(target.id, now.answers);
    const was = countedSoFar(target.id, before.answers);
    if (is === null || is.value === was?.value) return [];
    const text = words.counted[locale]({
      unit: target.unit,
      from: number(locale, was?.value ?? 0),
      to: number(locale, is.value),
    });
    return [{ rich: plain(`${text}.`), sources: [...(was === null ? [] : [was.source]), is.source] }];
  });
}
