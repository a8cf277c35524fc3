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
    decisionPoints: activities.filter(({ decisionPoint }) => decisionPoint !== null).length,
    milestones: activities.filter((one) => one.milestone !== null && one.decisionPoint === null).length,
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
