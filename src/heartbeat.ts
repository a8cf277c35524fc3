/**
 * The one pulse: plan what fell due since the last finished beat, settle what a crash left open, send what is due.
 * node-cron only wakes it; which slots are due comes from data, so a missed beat loses nothing and a double beat
 * doubles nothing. Beats never overlap.
 */
import { schedule } from 'node-cron';
import { planDue, type PlanDueDeps } from './flows/deliver/plan-due.ts';
import { deliverDue, type RelayDeps } from './flows/deliver/relay.ts';
import { settleOrphans } from './flows/deliver/settle-orphans.ts';
import type { Clock, Log } from './ports.ts';

export interface Heartbeat {
  /** One whole beat at the clock's present time; resolves when everything due has been tried. */
  beat(): Promise<void>;
  /** Beats at once and then every minute until stopped. */
  start(): void;
  /** No new beat begins; resolves when the running one has ended. */
  stop(): Promise<void>;
}

export interface HeartbeatDeps extends Omit<PlanDueDeps, 'store'>, Omit<RelayDeps, 'store'> {
  readonly store: PlanDueDeps['store'] & RelayDeps['store'];
  readonly clock: Clock;
  readonly log: Log;
  /** Before each beat of the running product: what need not be done at every moved clock's step. */
  readonly housekeeping: (now: Temporal.Instant) => Promise<void>;
}

export function createHeartbeat(deps: HeartbeatDeps): Heartbeat {
  let running: Promise<void> | null = null;
  let task: ReturnType<typeof schedule> | null = null;

  const once = async (): Promise<void> => {
    const now = deps.clock.now();
    await planDue(deps, now);
    await settleOrphans(deps, now);
    await deliverDue(deps);
  };
  const alone = async (work: () => Promise<void>): Promise<void> => {
    while (running !== null) await running.catch(() => undefined);
    running = work().finally(() => (running = null));
    await running;
  };
  const pulse = async (): Promise<void> => {
    // A beat that outlasts the minute is not followed by a queue of others: the next minute finds what is left.
    if (running !== null) return;
    try {
      await alone(async () => {
        await deps.housekeeping(deps.clock.now());
        await once();
      });
    } catch (error) {
      deps.log.error('a beat failed; the next one takes it up', { error: String(error) });
    }
  };
  return {
    beat: () => alone(once),
    start() {
      task = schedule('* * * * *', pulse);
      // What fell due while nothing ran does not wait for the next full minute.
      void pulse();
    },
    async stop() {
      await task?.stop();
      await running?.catch(() => undefined);
    },
  };
}
