import type { Clock, Log, Messenger, Store } from '../../ports.ts';
import type { AgendaDeps } from '../load-agenda.ts';
import type { PrintDeps } from '../report/print-report.ts';

/** What the inbound lines of the check-in need. */
export interface CheckInDeps extends AgendaDeps {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: Log;
  /** Absent: only what needs no program of its own is printed. */
  readonly print?: PrintDeps;
}

/** Work to do once Slack has its answer; it may fail without taking the answer back. */
export type Afterwards = () => Promise<void>;

export async function nothing(): Promise<void> {
  // Nothing to do.
}
