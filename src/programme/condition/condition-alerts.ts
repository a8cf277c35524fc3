/**
 * What the coordinator has to hear about conditions (R10, trap 23): one that is met without a margin or not at all, and
 * whoever has left since an earlier day, also where there is room to spare. Otherwise a condition with room is silent.
 */
import type { Programme } from '../programme.ts';
import { checkConditions, type ConditionCheck, withdrawn } from './check-conditions.ts';

export interface ConditionAlert extends ConditionCheck {
  /** Names of the parties that counted before and do not any more, in plan order. */
  readonly left: readonly string[];
}

/** A plan and the day it is looked at. */
export interface PlanOn {
  readonly programme: Pick<Programme, 'conditions' | 'organisations'>;
  readonly on: Temporal.PlainDate;
}

export function conditionAlerts(before: PlanOn, now: PlanOn): readonly ConditionAlert[] {
  const earlier = new Map(
    checkConditions(before.programme, before.on).map((check) => [check.condition.id, check]),
  );
  const names = new Map(
    [...before.programme.organisations, ...now.programme.organisations].map(({ id, name }) => [id, name]),
  );
  return checkConditions(now.programme, now.on)
    .map((check) => {
      const known = earlier.get(check.condition.id);
      const left = known === undefined ? [] : withdrawn(known, check);
      return { ...check, left: left.map((id) => names.get(id) ?? id) };
    })
    .filter(({ margin, left }) => margin <= 0 || left.length > 0);
}
