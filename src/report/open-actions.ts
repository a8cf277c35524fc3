/** Action points that nobody has closed, oldest first, with their age since the meeting they come from (F15). */
import type { ActionPoint } from '../programme/decision/decision.ts';
import { originDay } from '../programme/decision/origin-day.ts';
import type { Programme } from '../programme/programme.ts';
import { dueDay } from '../programme/reading.ts';

export interface OpenAction {
  readonly action: ActionPoint;
  /** Place in the plan. */
  readonly index: number;
  /** Day of the meeting it comes from; `null` when none is written. */
  readonly since: Temporal.PlainDate | null;
  readonly age: number | null;
  readonly due: Temporal.PlainDate | null;
  /** Days past `due`; 0 while it is not. */
  readonly overdue: number;
}

export function openActions(
  { actions }: Pick<Programme, 'actions'>,
  today: Temporal.PlainDate,
): readonly OpenAction[] {
  const days = (from: Temporal.PlainDate) => from.until(today, { largestUnit: 'day' }).days;
  return actions
    .map((action, index) => ({ action, index }))
    .filter(({ action }) => action.state === 'open')
    .map(({ action, index }): OpenAction => {
      const since = originDay(action);
      const due = dueDay(action.due);
      const age = since === null ? null : Math.max(0, days(since));
      return { ...{ action, index, since, due, age }, overdue: due === null ? 0 : Math.max(0, days(due)) };
    })
    .sort((a, b) => (b.age ?? -1) - (a.age ?? -1));
}
