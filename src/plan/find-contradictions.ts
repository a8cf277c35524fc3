/** Every rule that looks for what a plan leaves open or says twice. One rule, one file; their order is the order shown. */
import { askLeaders, askRoles } from './ask-leaders.ts';
import { blockCount } from './contradictions/block-count.ts';
import {
  economyUnavailable,
  endOnDayOff,
  peopleOutOfReach,
  undatedMilestones,
} from './contradictions/dates-and-reach.ts';
import { decisionOverlap } from './contradictions/decision-overlap.ts';
import { meetingCount } from './contradictions/meeting-count.ts';
import { misspeltTerms } from './contradictions/misspelt-terms.ts';
import { nameSpellings } from './contradictions/name-spellings.ts';
import { openItems } from './contradictions/open-items.ts';
import { participantLists } from './contradictions/participant-lists.ts';
import { periodWritings } from './contradictions/period-writings.ts';
import { resourceGaps } from './contradictions/resource-gaps.ts';
import { sharedTitles } from './contradictions/shared-titles.ts';
import { stageDependencies } from './contradictions/stage-dependencies.ts';
import { targetFigures } from './contradictions/target-figures.ts';
import { twoWritings } from './contradictions/two-writings.ts';
import { unscoredRisks } from './contradictions/unscored-risks.ts';
import type { PlanFacts, PlanRule } from './plan-facts.ts';

const RULES: readonly PlanRule[] = [
  askRoles,
  askLeaders,
  targetFigures,
  periodWritings,
  decisionOverlap,
  stageDependencies,
  meetingCount,
  blockCount,
  nameSpellings,
  participantLists,
  twoWritings,
  unscoredRisks,
  openItems,
  sharedTitles,
  resourceGaps,
  misspeltTerms,
  undatedMilestones,
  endOnDayOff,
  peopleOutOfReach,
  economyUnavailable,
];

export function findContradictions(facts: PlanFacts): void {
  for (const rule of RULES) rule(facts);
}
