/**
 * A funder's conditions on a day (R10, N22, F11): how many take part, and how many of the municipalities lie in the zones
 * that the money is for. Counted in whole parties, never in rounded percentages: "at least 50 per cent" of 45
 * municipalities is 23 of them. A condition that is met with nothing to spare is met, and worth saying (trap 23).
 */
import { type Organisation, participatesOn } from '../organisation/organisation.ts';
import type { Condition, Programme } from '../programme.ts';

export interface ConditionCheck {
  readonly condition: Condition;
  /** Parties that count: those taking part, or those of them in the zones. */
  readonly actual: number;
  /** How many would be just enough on the day. */
  readonly required: number;
  /**
   * How many of `parties` may leave with the condition still met, the total shrinking with them; 0 is met without a
   * margin. Below 0 it is not met, by so many on the day.
   */
  readonly margin: number;
  readonly met: boolean;
  /** Out of how many: with `participants` the same as `actual`. */
  readonly of: number;
  /** Ids of the organisations behind `actual`, in plan order. */
  readonly parties: readonly string[];
}

export function checkConditions(
  programme: Pick<Programme, 'conditions' | 'organisations'>,
  on: Temporal.PlainDate,
): readonly ConditionCheck[] {
  const taking = distinct(programme.organisations.filter((one) => participatesOn(one, on)));
  return programme.conditions.map((condition) => check(condition, taking));
}

function check(condition: Condition, taking: readonly Organisation[]): ConditionCheck {
  const { rule } = condition;
  if (rule.kind === 'participants')
    return checked(condition, taking, { required: rule.atLeast, of: taking.length });
  const municipalities = taking.filter(({ kind }) => kind === 'municipality');
  const zones = rule.zones.map((zone) => zone.toLowerCase());
  const inside = municipalities.filter(({ zone }) => zone !== null && zones.includes(zone.toLowerCase()));
  // Nobody taking part meets no share: then one would be the least.
  const requiredOf = (total: number) => Math.max(1, Math.ceil((rule.atLeast * total) / 100));
  const of = municipalities.length;
  return {
    ...checked(condition, inside, { required: requiredOf(of), of }),
    margin: spareOf({ inside: inside.length, of }, requiredOf),
  };
}

/** Whoever leaves the zones leaves the total too: 26 of 45 may lose 7, for 19 is half of 38. */
function spareOf(
  { inside, of }: { readonly inside: number; readonly of: number },
  requiredOf: (total: number) => number,
): number {
  if (inside < requiredOf(of)) return inside - requiredOf(of);
  let spare = 0;
  while (inside - spare - 1 >= requiredOf(of - spare - 1)) spare += 1;
  return spare;
}

function checked(
  condition: Condition,
  parties: readonly Organisation[],
  { required, of }: { readonly required: number; readonly of: number },
): ConditionCheck {
  const actual = parties.length;
  return {
    condition,
    actual,
    required,
    margin: actual - required,
    met: actual >= required,
    of,
    parties: parties.map(({ id }) => id),
  };
}

function distinct(organisations: readonly Organisation[]): readonly Organisation[] {
  return [...new Map(organisations.map((one) => [one.id, one])).values()];
}

/** Who is gone from one check to a later one of the same condition: a party that withdrew. */
export function withdrawn(before: ConditionCheck, after: ConditionCheck): readonly string[] {
  return before.parties.filter((party) => !after.parties.includes(party));
}
