/** A plan as read, with both sides in hand: what the file says and what the programme became. */
import type { Programme } from '../programme/programme.ts';
import type { LeaderReading, RoleReading } from './interpret-roles.ts';
import type { PlanContext } from './plan-context.ts';

export interface PlanFacts extends PlanContext {
  readonly programme: Programme;
  readonly roles: readonly RoleReading[];
  readonly leaders: ReadonlyMap<string, LeaderReading>;
}

/** One rule: looks at the facts and puts what it finds into the findings. */
export type PlanRule = (facts: PlanFacts) => void;
