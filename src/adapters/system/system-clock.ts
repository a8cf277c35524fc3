/** The machine's own clock. */
import type { Clock } from '../../ports.ts';

export const systemClock: Clock = { now: () => Temporal.Now.instant() };
