/** Which of several messages to one person goes first when not all can leave at once. */
import type { Obligation, ObligationKind } from './obligation.ts';

/** Where two may wait equally long: what a meeting or a decision waits for, then what others wait for. */
const URGENCY: readonly ObligationKind[] = [
  'meeting-reminder',
  'digest',
  'minutes',
  'attendance',
  'nudge',
  'prompt',
  'leaders',
  'questions',
  'area-status',
  'sub-report',
  'report-review',
  'change-approval',
  'delivery-review',
  'news-request',
  'report',
  'milestone',
  'plan-review',
  'news',
  'overview',
];

/** Earliest last moment first; what can always be sent comes after what cannot. */
export function byUrgency(a: Obligation, b: Obligation): number {
  const urgency = URGENCY.indexOf(a.about.kind) - URGENCY.indexOf(b.about.kind);
  if (a.lateUntil === null || b.lateUntil === null)
    return Number(a.lateUntil === null) - Number(b.lateUntil === null) || urgency;
  return Temporal.Instant.compare(a.lateUntil, b.lateUntil) || urgency;
}
