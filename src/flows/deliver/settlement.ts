/** What becomes of a row in the ledger: put off, tried again, closed, or left for a person to look at. */
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { isWanted } from '../../programme/obligation/mail-list.ts';
import { nextOpenMoment } from '../../programme/obligation/quiet-hours.ts';
import type { Delivery, SendOutcome, Settlement } from '../../ports.ts';

export type FlatOutcome = SendOutcome<Readonly<Record<string, string>>>;

const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 6 * 3600;
/** A long weekend without mail server or network must lose nothing; after a week a person has to look. */
const PARKED_AFTER_HOURS = 7 * 24;
/** A message that cannot be written was never tried, so nothing counts its tries: its pauses grow with its age. */
const SHORTEST_BROKEN_SECONDS = 600;

/** Too late, or its reader has taken themselves off the list meanwhile: closed unsent. Quiet hours: put off to the next open moment. `null`: go ahead. */
export function holdBack(row: Delivery, agenda: Agenda, now: Temporal.Instant): Settlement | null {
  if (row.lateUntil !== null && Temporal.Instant.compare(now, row.lateUntil) >= 0)
    return {
      state: row.channel === 'slack' ? 'missed' : 'expired',
      at: now,
      reason: `too late at ${now.toString()}`,
    };
  if (!isWanted(agenda, row))
    return { state: 'cancelled', at: now, reason: `${row.to} has taken themselves off this list` };
  if (row.channel !== 'slack') return null;
  const opens = nextOpenMoment(agenda, row.to, now);
  if (Temporal.Instant.compare(opens, now) === 0) return null;
  return { state: 'planned', at: now, notBefore: opens, reason: 'quiet hours' };
}

/** `null`: an ambiguous chat post, left in flight until the look-up. */
export function settlementOf(row: Delivery, outcome: FlatOutcome, now: Temporal.Instant): Settlement | null {
  switch (outcome.state) {
    case 'sent':
      return { state: 'sent', at: now, receipt: outcome.receipt };
    case 'failed':
      return { state: 'failed', at: now, reason: outcome.reason };
    case 'ambiguous':
      return row.channel === 'mail' ? { state: 'unknown', at: now, reason: outcome.reason } : null;
    case 'retry':
      return tryAgain(row, outcome, now);
  }
}

/** A message that could not be composed: a bug or a plan that changed under it; others must not wait for it. */
export function brokenSettlement(row: Delivery, reason: string, now: Temporal.Instant): Settlement {
  const age = row.dueAt.until(now).total('seconds');
  const afterSeconds = Math.min(Math.max(age, SHORTEST_BROKEN_SECONDS), LONGEST_PAUSE_SECONDS);
  return tryAgain(row, { reason, afterSeconds }, now);
}

/** Later, with doubling pauses; what has not left within a week of its day is parked for a person. */
function tryAgain(
  row: Delivery,
  { reason, afterSeconds }: { readonly reason: string; readonly afterSeconds: number },
  now: Temporal.Instant,
): Settlement {
  if (row.dueAt.until(now).total('hours') >= PARKED_AFTER_HOURS) return { state: 'parked', at: now, reason };
  const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** row.attempts, LONGEST_PAUSE_SECONDS);
  const notBefore = now.add({ seconds: Math.ceil(Math.max(afterSeconds, pause)) });
  return { state: 'planned', at: now, notBefore, reason };
}

/** States in which a message did not leave and never will by itself: somebody has to know. */
export function needsAPerson({ state }: Pick<Delivery, 'state'>): boolean {
  return state === 'failed' || state === 'parked' || state === 'unknown';
}
