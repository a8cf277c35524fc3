/** Every rule that looks for what a plan leaves open or says twice. One rule, one file; their order is the order shown. */
import { askLeaders, askRoles } from './ask-leaders.ts';
import { cadenceCalendar } from './contradictions/cadence-calendar.ts';
import { cancelledGoals } from './contradictions/cancelled-goals.ts';
import { costShareFigures } from './contradictions/cost-shares.ts';
import { goalDates } from './contradictions/goal-dates.ts';
import { milestoneOrder } from './contradictions/milestone-order.ts';
import { statedSums } from './contradictions/stated-sums.ts';
import { stateWords } from './contradictions/state-words.ts';
import { approximateAmounts } from './contradictions/approximate-amounts.ts';
import { blockCount } from './contradictions/block-count.ts';
import { budgetedEarly } from './contradictions/budgeted-early.ts';
import { conditionMargin } from './contradictions/condition-margin.ts';
import {
  economyUnavailable,
  endOnDayOff,
  peopleOutOfReach,
  undatedMilestones,
} from './contradictions/dates-and-reach.ts';
import { decisionOverlap } from './contradictions/decision-overlap.ts';
import { deliveryReports } from './contradictions/delivery-reports.ts';
import { dualRoles } from './contradictions/dual-roles.ts';
import { meetingCount } from './contradictions/meeting-count.ts';
import { milestoneTwice } from './contradictions/milestone-twice.ts';
import { missingReferences } from './contradictions/missing-references.ts';
import { misspeltTerms } from './contradictions/misspelt-terms.ts';
import { nameSpellings } from './contradictions/name-spellings.ts';
import { openItems } from './contradictions/open-items.ts';
import { overlappingStages } from './contradictions/overlapping-stages.ts';
import { participantLists } from './contradictions/participant-lists.ts';
import { periodWritings } from './contradictions/period-writings.ts';
import { resourceGaps } from './contradictions/resource-gaps.ts';
import { sharedTitles } from './contradictions/shared-titles.ts';
import { stageDependencies } from './contradictions/stage-dependencies.ts';
import { targetFigures } from './contradictions/target-figures.ts';
import { twoWritings } from './contradictions/two-writings.ts';
import { uncertainDates } from './contradictions/uncertain-dates.ts';
import { unscoredRisks } from './contradictions/unscored-risks.ts';
import { agendaLetters } from './contradictions/agenda-letters.ts';
import { independentMinutes } from './contradictions/independent-minutes.ts';
import { meetingQuorum } from './contradictions/meeting-quorum.ts';
import { missingPictures } from './contradictions/missing-pictures.ts';
import { openActions } from './contradictions/open-actions.ts';
import { riskValues } from './contradictions/risk-values.ts';
import { statusPeriods } from './contradictions/status-periods.ts';
import { unclearAcceptance } from './contradictions/unclear-acceptance.ts';
import type { PlanFacts, PlanRule } from './plan-facts.ts';

const RULES: readonly PlanRule[] = [
  askRoles,
  askLeaders,
  targetFigures,
  periodWritings,
  uncertainDates,
  approximateAmounts,
  decisionOverlap,
  stageDependencies,
  overlappingStages,
  meetingCount,
  cadenceCalendar,
  milestoneOrder,
  goalDates,
  cancelledGoals,
  statedSums,
  costShareFigures,
  stateWords,
  blockCount,
  nameSpellings,
  participantLists,
  twoWritings,
  unscoredRisks,
  riskValues,
  meetingQuorum,
  agendaLetters,
  statusPeriods,
  unclearAcceptance,
  openActions,
  deliveryReports,
  missingPictures,
  independentMinutes,
  openItems,
  sharedTitles,
  resourceGaps,
  misspeltTerms,
  undatedMilestones,
  endOnDayOff,
  peopleOutOfReach,
  economyUnavailable,
  milestoneTwice,
  budgetedEarly,
  conditionMargin,
  dualRoles,
  missingReferences,
];

export function findContradictions(facts: PlanFacts): void {
  for (const rule of RULES) rule(facts);
}
