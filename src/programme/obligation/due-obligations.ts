/**
 * What is owed in a window: every rule's answer, in the order it falls due, without the lists their readers have taken
 * themselves off. Pure.
 */
import type { Agenda } from './agenda.ts';
import type { Obligation } from './obligation.ts';
import { isWanted } from './mail-list.ts';
import { oneAskADay } from './one-ask-a-day.ts';
import type { ObligationRule, Window } from './rule.ts';
import { areaStatusRule } from './rules/area-status.ts';
import { changeRule } from './rules/change.ts';
import { checkInRule } from './rules/check-in.ts';
import { deliveryReviewRule } from './rules/delivery-review.ts';
import { leadersRule } from './rules/leaders.ts';
import { meetingChangeRule } from './rules/meeting-change.ts';
import { meetingRule } from './rules/meeting.ts';
import { minutesRule } from './rules/minutes.ts';
import { milestoneRule } from './rules/milestone.ts';
import { subReportRule } from './rules/sub-report.ts';
import { newsRule } from './rules/news.ts';
import { planReviewRule } from './rules/plan-review.ts';
import { questionsRule } from './rules/questions.ts';
import { reportRule } from './rules/report.ts';
import { reportReviewRule } from './rules/report-review.ts';

/** Every automatic message there is. A new one is a rule here and a composer in `flows`. */
const OBLIGATION_RULES: readonly ObligationRule[] = [
  leadersRule,
  checkInRule,
  reportRule,
  reportReviewRule,
  milestoneRule,
  meetingRule,
  meetingChangeRule,
  minutesRule,
  questionsRule,
  subReportRule,
  areaStatusRule,
  changeRule,
  deliveryReviewRule,
  newsRule,
  planReviewRule,
];

export function dueObligations(
  agenda: Agenda,
  window: Window,
  rules: readonly ObligationRule[] = OBLIGATION_RULES,
): readonly Obligation[] {
  const owed = (one: Window) => owedBy(agenda, one, rules);
  return oneAskADay(agenda, owed(window), owed);
}

function owedBy(agenda: Agenda, window: Window, rules: readonly ObligationRule[]): readonly Obligation[] {
  return rules
    .flatMap((rule) => rule(agenda, window))
    .filter((one) => isWanted(agenda, one))
    .sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt) || (a.key < b.key ? -1 : 1));
}

/** How far ahead a look for the next due instant goes, in days: mostly something is due tomorrow or this week. */
const HORIZONS = [1, 4, 12, 40, 400];

/** The first instant after `after` at which anything falls due; `null` when nothing does within a year. */
export function nextDueAt(agenda: Agenda, after: Temporal.Instant): Temporal.Instant | null {
  let from = after;
  for (const days of HORIZONS) {
    const until = after.add({ hours: 24 * days });
    // What is left out is looked for as well: waking once for nothing costs less than working out the weeks.
    const [first] = owedBy(agenda, { after: from, until }, OBLIGATION_RULES);
    if (first !== undefined) return first.dueAt;
    from = until;
  }
  return null;
}
