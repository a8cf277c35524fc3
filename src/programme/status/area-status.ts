/**
 * The colour somebody chooses for a whole area (Budget, Tid, Personal; F04) beside the computed one of the same
 * dimension; the worse of the two counts (R1). A choice stands as long as an answer is fresh; after that, and before
 * the first, the area is grey: silence is never last month's green. Only what is computed as red is not hidden by it.
 * "Klart: Ja" on a yellow row says that the measure is done. The deviation is still there, so the colour stays.
 */
import { parsePeriod } from '../calendar/period.ts';
import type { Programme, StatusArea } from '../programme.ts';
import { entriesOf, type Entry, type EntryOf } from '../register/entry.ts';
import type { ComputedColour } from './colour-reason.ts';
import { type ChosenColour, type Colour, worstColour } from './colour.ts';

export interface AreaStatus {
  readonly area: StatusArea;
  /** `null`: nobody has chosen lately. */
  readonly chosen: ChosenColour | null;
  readonly computed: ComputedColour;
  /** The worse of the two; grey while nobody has chosen, unless red is computed. */
  readonly shown: Colour;
  /** Why, in the words of who chose; empty when none. */
  readonly comment: string;
  /** The measure (åtgärd); empty when none. */
  readonly action: string;
  /** Whether the measure is done, never whether the deviation is gone; `null` while nobody has chosen. */
  readonly actionDone: boolean | null;
  /** ISO week since which the area has been given this same colour. */
  readonly since: string | null;
  /** The entry it comes from. */
  readonly source: string | null;
  /** Person id and moment of the answer. */
  readonly by: string | null;
  readonly at: Temporal.Instant | null;
}

/**
 * The areas as they stand in the ISO week `week`, in plan order. `entries`: any revisions, oldest first; those about
 * later weeks are left out. `computed`: `computedColours` of the same day.
 */
export function areaStatuses(
  programme: Pick<Programme, 'statusAreas' | 'rhythm'>,
  entries: readonly Entry[],
  { computed, week }: { readonly computed: readonly ComputedColour[]; readonly week: string },
): readonly AreaStatus[] {
  return programme.statusAreas.map((area): AreaStatus => {
    const said = areaHistory(entries, area.id, week);
    const own = computed.find(({ dimension }) => dimension === area.dimension) ?? noBasis(area);
    const last = said.at(-1);
    if (last === undefined || !isFresh(last.period, week, programme.rhythm.staleAfterDays))
      return silent(area, own);
    const { colour, comment, action, actionDone } = last.content;
    return {
      ...{ area, computed: own, comment, action, actionDone },
      chosen: colour,
      shown: worstColour([colour, own.colour]),
      since: standingSince(said, colour),
      source: last.id,
      by: last.by,
      at: last.at,
    };
  });
}

/** What was said about the area up to the week: the newest revision per week, oldest week first. */
export function areaHistory(
  entries: readonly Entry[],
  area: string,
  week: string,
): readonly EntryOf<'area-status'>[] {
  const byWeek = new Map(
    entriesOf(entries, 'area-status')
      .filter(({ subject, period }) => subject === area && period <= week)
      .toSorted((a, b) => a.revision - b.revision)
      .map((entry) => [entry.period, entry]),
  );
  return [...byWeek.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

function silent(area: StatusArea, computed: ComputedColour): AreaStatus {
  return {
    ...{ area, computed },
    chosen: null,
    shown: computed.colour === 'red' ? 'red' : 'grey',
    comment: '',
    action: '',
    actionDone: null,
    since: null,
    source: null,
    by: null,
    at: null,
  };
}

function noBasis({ dimension }: StatusArea): ComputedColour {
  return { dimension, colour: 'grey', reason: { key: 'no-answers' }, sources: [] };
}

function isFresh(said: string, week: string, staleAfterDays: number): boolean {
  const [from, to] = [parsePeriod(said)?.end, parsePeriod(week)?.end];
  return (
    from !== undefined && to !== undefined && from.until(to, { largestUnit: 'day' }).days <= staleAfterDays
  );
}

/** The first week of the unbroken row of same colours that the newest answer ends. */
function standingSince(said: readonly EntryOf<'area-status'>[], colour: ChosenColour): string | null {
  const lastOther = said.findLastIndex(({ content }) => content.colour !== colour);
  return said[lastOther + 1]?.period ?? null;
}
