/**
 * When a simulated leader answers. Most do on the day they are asked, some need a nudge, some are late, some never
 * answer that week. A pure function of seed, person and week, so a restart finds the same people.
 */
import { chance } from './chance.ts';

export interface Moments {
  readonly prompt: Temporal.Instant;
  readonly nudges: readonly (Temporal.Instant | null)[];
  readonly overview: Temporal.Instant;
}

/** Share of weeks answered up to and including: the same day, after nudge 1, after nudge 2, late; the rest never. */
const SAME_DAY = 0.66;
const FIRST_NUDGE = 0.82;
const SECOND_NUDGE = 0.9;
const LATE = 0.95;

/** `null`: not this week. */
export function answersAt(
  seed: number,
  person: string,
  week: string,
  moments: Moments,
): Temporal.Instant | null {
  const mood = chance(seed, 'mood', person, week);
  const minutes = 5 + Math.floor(chance(seed, 'minutes', person, week) * 240);
  const [first, second] = moments.nudges;
  if (mood < SAME_DAY) return moments.prompt.add({ minutes });
  if (mood < FIRST_NUDGE) return (first ?? moments.prompt).add({ minutes });
  if (mood < SECOND_NUDGE) return (second ?? first ?? moments.prompt).add({ minutes });
  if (mood < LATE) return moments.overview.add({ minutes: minutes + 24 * 60 });
  return null;
}
