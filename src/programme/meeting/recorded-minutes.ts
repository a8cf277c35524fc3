/**
 * What has been recorded of a meeting, read out of the register. Of each thing (who was there, an item, a decision, an
 * action) the newest revision counts. Two people who wrote at the same time, neither having seen the other, are both kept:
 * what the newest did not build on stands beside it as a conflict until somebody who has seen both writes again.
 */
import { entriesOf, type Entry, type EntryOf, type MinutesContent } from '../register/entry.ts';

type MinutesKind = MinutesContent['kind'];
type Recorded<Kind extends MinutesKind> = EntryOf<Kind>;
type Written = Exclude<MinutesKind, 'minutes-step'>;

/** One thing as it stands. */
export interface Standing<Kind extends Written> {
  /** Item number, or the decision's or action's id within the meeting; empty for who was there. */
  readonly id: string;
  readonly newest: Recorded<Kind>;
  /** What others wrote at the same time and the newest did not see; mostly nothing. */
  readonly beside: readonly Recorded<Kind>[];
}

export interface RecordedMinutes {
  readonly present: Standing<'minutes-present'> | null;
  readonly items: readonly Standing<'minutes-item'>[];
  readonly decisions: readonly Standing<'minutes-decision'>[];
  /** Without those recorded by mistake. */
  readonly actions: readonly Standing<'minutes-action'>[];
  /** Every step, oldest first. */
  readonly steps: readonly Recorded<'minutes-step'>[];
  readonly state: 'none' | 'draft' | 'sent' | 'returned' | 'adjusted' | 'registered';
}

/** Ids of the meetings something has been recorded of, in the order of their first entry. */
export function recordedMeetings(entries: readonly Entry[]): readonly string[] {
  return [
    ...new Set(
      entries.filter(({ content }) => content.kind.startsWith('minutes-')).map(({ subject }) => subject),
    ),
  ];
}

/** `entries`: all revisions, or the newest of each; then no conflict is seen. */
export function recordedMinutes(entries: readonly Entry[], meeting: string): RecordedMinutes {
  const own = entries.filter(({ subject }) => subject === meeting);
  const [present = null] = standing(own, 'minutes-present');
  const items = standing(own, 'minutes-item');
  const decisions = standing(own, 'minutes-decision');
  const actions = standing(own, 'minutes-action').filter(({ newest }) => !newest.content.dropped);
  const steps = entriesOf(own, 'minutes-step').toSorted((a, b) => a.revision - b.revision);
  const isBegun = present !== null || items.length + decisions.length + actions.length > 0;
  return {
    ...{ present, items, decisions, actions, steps },
    state: steps.at(-1)?.content.step ?? (isBegun ? 'draft' : 'none'),
  };
}

/** Whether anything was written by two at once and nobody has put it together yet. */
export function hasConflict({ present, items, decisions, actions }: RecordedMinutes): boolean {
  return [...(present === null ? [] : [present]), ...items, ...decisions, ...actions].some(
    ({ beside }) => beside.length > 0,
  );
}

/** Adjusted minutes are closed: nothing is recorded any more. */
export function isClosed({ state }: Pick<RecordedMinutes, 'state'>): boolean {
  return state === 'adjusted' || state === 'registered';
}

function standing<Kind extends Written>(entries: readonly Entry[], kind: Kind): readonly Standing<Kind>[] {
  const perThing = Map.groupBy(entriesOf(entries, kind), ({ period }) => period);
  return [...perThing].map(([id, revisions]) => {
    const [newest, ...older] = revisions.toSorted((a, b) => b.revision - a.revision);
    if (newest === undefined) throw new Error('a group is never empty');
    const beside = older.filter((one) => !revisions.some((later) => hasSeen(later, one)));
    return { id, newest, beside };
  });
}

function hasSeen(later: Recorded<Written>, one: Recorded<Written>): boolean {
  return later.revision > one.revision && later.content.base >= one.revision;
}
