/**
 * A counted target held against what has been counted: "Minst 10 kommuner har implementert mer enn 15 tjenester" is
 * reached when ten different municipalities each have more than 15 (N02). Documents mix "mer enn 15" and "minst 15"
 * (N05), so both readings are counted; the one that is written decides. A municipality counts once, however many
 * sub-projects it sits in, with its newest value, and a count may fall. Silence is no count: who has not reported is
 * missing, never zero.
 */
import type { Indicator, Observation } from '../delivery/delivery.ts';
import { participatesOn, type Organisation } from '../organisation/organisation.ts';
import type { Comparator, Quantity } from '../reading.ts';

/** What stands about one municipality on the day. */
export interface UnitCount {
  readonly organisation: string;
  /** `null`: nobody has reported. */
  readonly value: number | null;
  readonly on: Temporal.PlainDate | null;
  /** Source id of the value. */
  readonly source: string | null;
}

/** The count under one reading of the threshold that each municipality must pass. */
export interface ThresholdReading {
  readonly comparator: Comparator;
  readonly threshold: number;
  /** How many have passed it. */
  readonly count: number;
  /** Those behind the count, in the plan's order; empty where the programme is counted as a whole. */
  readonly behind: readonly UnitCount[];
  /** How many more are needed. */
  readonly missing: number;
  readonly reached: boolean;
}

export interface QuantityStatus {
  readonly quantity: Quantity;
  readonly day: Temporal.PlainDate;
  /** How many are needed: 10 with "minst 10", 11 with "mer enn 10", all that take part with "alle". */
  readonly needed: number;
  /** Municipalities that take part on the day. */
  readonly participants: number;
  readonly asWritten: ThresholdReading;
  /** "minst 15" where "mer enn 15" is written, and the other way round; `null` where the threshold has one meaning. */
  readonly otherwise: ThresholdReading | null;
  /** Take part but have not passed the threshold as written, nearest first; those without a report last. */
  readonly lacking: readonly UnitCount[];
}

export interface CountBasis {
  readonly organisations: readonly Organisation[];
  /** As `observationsOf` gives them: oldest first. */
  readonly observations: readonly Observation[];
  readonly day: Temporal.PlainDate;
}

/** Where the target stands at the end of `basis.day`. Later observations are not seen. */
export function quantityStatus(quantity: Quantity, indicator: Indicator, basis: CountBasis): QuantityStatus {
  const units = indicator.per === 'programme' ? [] : unitCounts(indicator.id, basis);
  const needed = neededOf(quantity, units.length);
  const each = quantity.each ?? { comparator: 'at-least' as const, count: 1 };
  const total = indicator.per === 'programme' ? programmeCount(indicator.id, basis) : null;
  const read = (comparator: Comparator): ThresholdReading => {
    const behind = units.filter(({ value }) => passes(value, comparator, each.count));
    const count = total ?? behind.length;
    return {
      ...{ comparator, threshold: each.count, count, behind },
      missing: Math.max(0, needed - count),
      reached: quantity.comparator === 'exactly' ? count === needed : needed > 0 && count >= needed,
    };
  };
  const other = quantity.each === null || total !== null ? null : otherReading(each.comparator);
  return {
    ...{ quantity, needed, day: basis.day, participants: units.length },
    asWritten: read(each.comparator),
    otherwise: other === null ? null : read(other),
    lacking: units
      .filter(({ value }) => !passes(value, each.comparator, each.count))
      .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)),
  };
}

/** The newest value of each municipality that takes part on the day, in the plan's order. */
export function unitCounts(
  indicator: string,
  { organisations, observations, day }: CountBasis,
): readonly UnitCount[] {
  const newest = new Map<string, Observation>();
  for (const one of observations) {
    if (one.indicator !== indicator || one.organisation === null) continue;
    if (Temporal.PlainDate.compare(one.on, day) > 0) continue;
    const known = newest.get(one.organisation);
    if (known === undefined || Temporal.PlainDate.compare(one.on, known.on) >= 0)
      newest.set(one.organisation, one);
  }
  return organisations
    .filter((one) => one.kind === 'municipality' && participatesOn(one, day))
    .map(({ id }) => {
      const { value = null, on = null, source = null } = newest.get(id) ?? {};
      return { organisation: id, value, on, source };
    });
}

function programmeCount(indicator: string, { observations, day }: CountBasis): number {
  return observations.reduce((value, one) => {
    const counts = one.indicator === indicator && one.organisation === null;
    return counts && Temporal.PlainDate.compare(one.on, day) <= 0 ? one.value : value;
  }, 0);
}

function neededOf({ comparator, count }: Quantity, participants: number): number {
  if (comparator === 'all' || count === null) return participants;
  return comparator === 'more-than' ? count + 1 : count;
}

function passes(value: number | null, comparator: Comparator, threshold: number): boolean {
  if (value === null) return false;
  if (comparator === 'more-than') return value > threshold;
  return comparator === 'exactly' ? value === threshold : value >= threshold;
}

function otherReading(comparator: Comparator): Comparator | null {
  if (comparator === 'more-than') return 'at-least';
  return comparator === 'at-least' ? 'more-than' : null;
}
