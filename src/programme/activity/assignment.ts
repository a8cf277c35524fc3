/**
 * Who answers for an activity. The plan's confirmed leader; else the person the project leader has confirmed; else, for
 * activities without a leader (T17) or with one not yet confirmed (T16), the project leader and after that the
 * coordinator. Nobody is asked as leader while the plan has a "?" behind the name.
 */
import type { Activity, Programme } from '../programme.ts';

export interface Assignment {
  readonly activity: string;
  /** Person id; `null` when neither leader, project leader nor coordinator is known. */
  readonly person: string | null;
  readonly basis: 'plan' | 'confirmed' | 'fallback';
}

/** Confirmed person by activity number, newest confirmation wins. `project-leader` confirms that role. */
export type Confirmations = ReadonlyMap<string, string>;

export function assignmentOf(programme: Programme, activity: Activity, confirmed: Confirmations): Assignment {
  const chosen = confirmed.get(activity.number);
  if (chosen !== undefined) return { activity: activity.number, person: chosen, basis: 'confirmed' };
  const named = activity.leader.state === 'confirmed' ? activity.leader.people[0] : undefined;
  if (named !== undefined) return { activity: activity.number, person: named, basis: 'plan' };
  return {
    activity: activity.number,
    person: projectLeaderOf(programme, confirmed) ?? coordinatorOf(programme, confirmed) ?? null,
    basis: 'fallback',
  };
}

export function assignmentsOf(programme: Programme, confirmed: Confirmations): readonly Assignment[] {
  return programme.activities.map((activity) => assignmentOf(programme, activity, confirmed));
}

export function projectLeaderOf(programme: Programme, confirmed: Confirmations): string | undefined {
  return holderOf(programme, 'project-leader', confirmed);
}

export function coordinatorOf(programme: Programme, confirmed: Confirmations): string | undefined {
  return holderOf(programme, 'coordinator', confirmed);
}

export function clientOf(programme: Programme, confirmed: Confirmations): string | undefined {
  return holderOf(programme, 'client', confirmed);
}

/** Whom to ask about leaders: the project leader, else the client, else the coordinator. */
export function deciderOf(programme: Programme, confirmed: Confirmations): string | undefined {
  return (
    projectLeaderOf(programme, confirmed) ??
    holderOf(programme, 'client', confirmed) ??
    coordinatorOf(programme, confirmed)
  );
}

function holderOf(
  programme: Programme,
  role: 'project-leader' | 'coordinator' | 'client',
  confirmed: Confirmations,
): string | undefined {
  const chosen = confirmed.get(role);
  if (chosen !== undefined) return chosen;
  const holder = programme.roles.find((assignment) => assignment.function === role)?.holder;
  return holder?.state === 'confirmed' ? holder.people[0] : undefined;
}
