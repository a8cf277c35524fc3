/** What a funder hears of as late: past its day and not done, or expected later than planned. One rule for every answer. */
import { type ActivityStatus, slipOf } from './situation.ts';
import { isUnconfirmed } from './unconfirmed.ts';

export function isLateActivity(one: ActivityStatus): boolean {
  return (
    !isUnconfirmed(one.activity) &&
    one.phase !== 'finished' &&
    (one.milestone.state === 'late' || slipOf(one) > 0)
  );
}
