import type { PlanCount } from '../i18n/plan-count-words.ts';
import { countMeetings } from './contradictions/meeting-count.ts';
import { namesIn } from './contradictions/participant-lists.ts';
import type { PlanFacts } from './plan-facts.ts';

/** How much of what was found, so that a reader sees at once whether the import is whole. */
export function countPlan(facts: PlanFacts, ignored: number): Readonly<Record<PlanCount, number>> {
  const { file, programme, roles } = facts;
  const { activities, goals } = programme;
  return {
    blocks: programme.blocks.length,
    activities: activities.length,
    activitiesWithoutLeader: activities.filter(({ leader }) => leader.state === 'none').length,
    decisionPoints: decisionPointsOf(programme),
    milestones: activities.filter((one) => one.milestone !== null && one.decisionPoint === null).length,
    datedMilestones: programme.milestones.length,
    countedMilestones: programme.milestones.filter(({ quantity }) => quantity !== null).length,
    milestonePlanRows: sum(programme.milestonePlans, ({ rows }) => rows.length),
    phases: programme.phases.length,
    phaseCriteria: sum(programme.phases, ({ criteria }) => criteria.length),
    deliverables: programme.deliverables.length,
    visions: goals.filter(({ level }) => level === 'vision').length,
    effectGoals: goals.filter(({ level }) => level === 'effect').length,
    partialGoals: goals.filter(({ level }) => level === 'partial').length,
    cancelledGoals: goals.filter(({ cancelled }) => cancelled).length,
    countedIndicators: programme.indicators.length,
    observations: programme.observations.length,
    organisations: programme.organisations.length,
    subProjects: programme.subProjects.length,
    heldMeetings: programme.meetings.length,
    decisions: programme.decisions.length,
    actions: programme.actions.length,
    changeRequests: programme.changeRequests.length,
    costShares: programme.costShares.length,
    conditions: programme.conditions.length,
    reporting: programme.reporting.length,
    announcements: programme.announcements.length,
    statusAreas: programme.statusAreas.length,
    remainingItems: programme.remainingItems.length,
    answers: file.readings?.length ?? 0,
    overallGoals: goals.filter(({ level }) => level === 'overall').length,
    projectGoals: goals.filter(({ level }) => level === 'project').length,
    indicators: goals.reduce((sum, { indicators }) => sum + indicators.length, 0),
    targets: programme.targets.length,
    people: programme.people.length,
    roles: roles.length,
    rolesInQuestion: roles.filter(({ writing }) => writing.inQuestion).length,
    resources: programme.resources.length,
    resourcesSecured: programme.resources.filter(({ secured }) => secured).length,
    bodies: programme.bodies.length,
    meetings: programme.bodies.reduce((sum, { meetings }) => {
      if (meetings === null) return sum;
      const { all, pauses } = countMeetings(meetings);
      return sum + all - pauses;
    }, 0),
    risks: programme.risks.length,
    risksScored: programme.risks.filter(({ probability }) => probability !== null).length,
    budgetLines: programme.economy.lines.length,
    changeLog: programme.document.changeLog.length,
    relatedDocuments: programme.document.relatedDocuments.length,
    participants: new Set((file.project?.participants ?? []).flatMap(({ raw }) => namesIn(raw))).size,
    ignored,
  };
}

/** Those that activities end in and those that stand on their own, each once. */
function decisionPointsOf({ activities, decisionPoints }: PlanFacts['programme']): number {
  const named = activities.flatMap(({ decisionPoint }) => (decisionPoint === null ? [] : [decisionPoint]));
  return new Set([...named, ...decisionPoints.map(({ id }) => id)]).size;
}

function sum<Item>(items: readonly Item[], size: (item: Item) => number): number {
  return items.reduce((total, item) => total + size(item), 0);
}
