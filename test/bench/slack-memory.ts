/** What the silent Slack and the bench share. */
export const COUNTED = ['views.open', 'views.publish', 'chat.postMessage'] as const;
export type Counted = (typeof COUNTED)[number];

/** Presses one run of the bench can tell apart. */
export const MOST_PRESSES = 100_000;

export interface SlackMemory {
  /** Int32 per `COUNTED`. */
  readonly counts: SharedArrayBuffer;
  /** Float64 per press: when its form was opened, as `wallClock`. */
  readonly opened: SharedArrayBuffer;
}

/** Milliseconds on a clock that all threads share. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now();
}
