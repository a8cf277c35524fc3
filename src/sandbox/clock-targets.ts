/** Where the sandbox's clock can be asked to go, as instants of the programme. */
import { dueObligations } from '../programme/obligation/due-obligations.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import type { ObligationKind } from '../programme/obligation/obligation.ts';

/** How far ahead a kind of message is looked for. */
const HORIZON_DAYS = [10, 45, 200];

/** The next moment after `now` at which a message of the kind falls due. */
export function nextOf(agenda: Agenda, kind: ObligationKind, now: Temporal.Instant): Temporal.Instant | null {
  for (const days of HORIZON_DAYS) {
    const until = now.add({ hours: 24 * days });
    const found = dueObligations(agenda, { after: now, until }).find(({ about }) => about.kind === kind);
    if (found !== undefined) return found.dueAt;
  }
  return null;
}
