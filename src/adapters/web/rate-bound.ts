/** A bucket that fills again with time: so many at once, so many a second in the long run. */
import type { Clock } from '../../ports.ts';

export interface RateBound {
  /** Takes one out; `false` when the bucket is empty. */
  take(): boolean;
}

export function createRateBound(
  clock: Clock,
  { atOnce, perSecond }: { readonly atOnce: number; readonly perSecond: number },
): RateBound {
  let left = atOnce;
  let at = clock.now();
  return {
    take() {
      const now = clock.now();
      left = Math.min(atOnce, left + Math.max(0, at.until(now).total('seconds')) * perSecond);
      at = now;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
