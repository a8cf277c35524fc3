/** Every call and delivery with its outcome, and what the app did wrong: read at the end of a test. */

type ViolationRule =
  | 'refused_call'
  | 'message_without_text'
  | 'message_twice'
  | 'rate_limited'
  | 'not_acknowledged'
  | 'acknowledged_twice'
  | 'bad_submission_answer';

interface Violation {
  readonly rule: ViolationRule;
  readonly name: string;
  readonly detail: string;
}

interface LedgerEntry {
  readonly number: number;
  /** The injected clock's time. */
  readonly at: Temporal.Instant;
  readonly kind: 'call' | 'delivery';
  /** The method, or what was delivered: `block_actions`, `view_submission`, `app_home_opened`, `/tertial`. */
  readonly name: string;
  /** `ok`, `acked`, an error code, `fault:…` or why it was not acknowledged. */
  readonly outcome: string;
  /** Real milliseconds until the answer. */
  readonly ms: number;
}

export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  add(entry: Omit<LedgerEntry, 'number' | 'at'>): void;
  blame(violation: Violation): void;
  violations(): readonly Violation[];
}

/** Keeps the newest entries only; violations are kept all. */
const KEPT = 10_000;

export function startLedger(input: { now: () => Temporal.Instant; onChange: () => void }): Ledger {
  const entries: LedgerEntry[] = [];
  const violations: Violation[] = [];
  let number = 0;
  return {
    entries,
    add(entry) {
      number += 1;
      entries.push({ ...entry, number, at: input.now() });
      if (entries.length > KEPT) entries.splice(0, KEPT / 10);
      input.onChange();
    },
    blame: (violation) => void violations.push(violation),
    violations: () => [...violations],
  };
}
