/** What the page remembers between requests: faults shown in forms, what has been read, where the clock is going. */
import type { Journey } from './journey.ts';
import type { ClockProgress } from './sandbox-world.ts';

export interface PageMemory {
  /** Faults of an open view by block_id, from the client or the app. */
  errors(viewId: string): Readonly<Record<string, string>>;
  setErrors(viewId: string, errors: Readonly<Record<string, string>>): void;
  /** The newest message of the DM that somebody has looked at here. */
  seen(userId: string): string;
  see(userId: string, ts: string): void;
  /** `null` while the clock stands. */
  moving: ClockProgress | null;
  /** What the last move of the clock brought; `null` before the first. */
  journey: Journey | null;
  /** When each person's Home was last visited, by the world's clock. */
  readonly homeVisits: Map<string, Temporal.Instant>;
  /** Where the clock's buttons lead, as long as it stands and nothing else changes. */
  targets: { readonly from: Temporal.Instant; readonly reached: readonly (Temporal.Instant | null)[] } | null;
}

export function startMemory(): PageMemory {
  const errors = new Map<string, Readonly<Record<string, string>>>();
  const seen = new Map<string, string>();
  return {
    errors: (viewId) => errors.get(viewId) ?? {},
    setErrors: (viewId, found) => void errors.set(viewId, found),
    seen: (userId) => seen.get(userId) ?? '',
    see: (userId, ts) => void seen.set(userId, ts),
    moving: null,
    journey: null,
    homeVisits: new Map(),
    targets: null,
  };
}
