/**
 * What was known on a day. A plan file tells of meetings held, decisions, acceptances and outcomes with their dates; what
 * bears a later date had not happened yet, and a report as of an earlier day must not know it. Facts without a date are
 * taken as known all along, unless the plan says from which day (`knownFrom`): then outcomes, versions and parts are known
 * from that day on.
 */
import type { ChangeRequest } from './change/change-request.ts';
import type { Decision } from './decision/decision.ts';
import { originDay } from './decision/origin-day.ts';
import type { Deliverable, PlanMilestone } from './delivery/delivery.ts';
import type { EconomyFacts } from './economy/economy.ts';
import type { HeldMeeting } from './meeting/held-meeting.ts';
import type { Criterion } from './phase/phase.ts';
import type { Goal, Programme } from './programme.ts';
import type { Risk } from './risk/risk.ts';

type IsLater = (on: Temporal.PlainDate | null) => boolean;

/** The programme as it was known on `day`, which itself counts as known. */
export function knownOn(programme: Programme, day: Temporal.PlainDate): Programme {
  const isLater: IsLater = (on) => on !== null && Temporal.PlainDate.compare(on, day) > 0;
  const { document } = programme;
  const undated = programme.knownFrom ?? null;
  return {
    ...programme,
    document: { ...document, changeLog: document.changeLog.filter(({ date }) => !isLater(date)) },
    goals: programme.goals.map((goal) => knownGoal(goal, isLater)),
    economy: knownEconomy(programme.economy, (on) => isLater(on ?? undated)),
    risks: programme.risks.map((risk) => knownRisk(risk, isLater)),
    phases: programme.phases.map((phase) => ({ ...phase, criteria: knownCriteria(phase.criteria, isLater) })),
    decisionPoints: programme.decisionPoints.map((point) => ({
      ...point,
      checklist: knownCriteria(point.checklist, isLater),
      ...(isLater(point.on) ? { outcome: null, on: null } : {}),
    })),
    deliverables: programme.deliverables.map((one) =>
      knownDeliverable(isLater(undated) ? { ...one, version: null, parts: [] } : one, isLater),
    ),
    milestones: programme.milestones.map((one) => knownMilestone(one, isLater)),
    observations: programme.observations.filter(({ on }) => !isLater(on)),
    meetings: programme.meetings.map((meeting) => knownMeeting(meeting, isLater)),
    decisions: programme.decisions.map((decision) => knownDecision(decision, isLater)),
    // An action that comes from a meeting exists from that meeting on.
    actions: programme.actions.filter((action) => !isLater(originDay(action))),
    changeRequests: knownChanges(programme.changeRequests, day),
    remainingItems: programme.remainingItems.map((item) =>
      isLater(item.on) ? { ...item, acceptedBy: null, on: null } : item,
    ),
  };
}

/** The change requests raised by the day, with the approvals given by then. */
export function knownChanges(
  requests: readonly ChangeRequest[],
  day: Temporal.PlainDate,
): readonly ChangeRequest[] {
  const isLater: IsLater = (on) => on !== null && Temporal.PlainDate.compare(on, day) > 0;
  return requests
    .filter(({ raisedOn }) => !isLater(raisedOn))
    .map((request) => {
      if (!request.approvals.some(({ on }) => isLater(on))) return request;
      const approvals = request.approvals.map((step) =>
        isLater(step.on) ? { ...step, state: 'pending' as const, by: null, on: null, note: null } : step,
      );
      const refused = approvals.some(({ state }) => state === 'refused');
      return { ...request, approvals, state: refused ? ('refused' as const) : ('pending' as const) };
    });
}

/** Whether a goal was reached is known when its time is up. */
function knownGoal(goal: Goal, isLater: IsLater): Goal {
  return isLater(goal.due ?? goal.writtenDue?.end ?? null) ? { ...goal, fulfilment: null } : goal;
}

/** What was booked later, and what it led to, was not known. */
function knownEconomy(economy: EconomyFacts, isLater: IsLater): EconomyFacts {
  if (!isLater(economy.asOf)) return economy;
  return {
    ...economy,
    asOf: null,
    lines: economy.lines.map((line) => ({ ...line, outcome: null, forecast: null, deviation: null })),
  };
}

/** A risk is as it was last scored by then. */
function knownRisk(risk: Risk, isLater: IsLater): Risk {
  if (!risk.history.some(({ on }) => isLater(on))) return risk;
  const history = risk.history.filter(({ on }) => !isLater(on));
  const last = history.at(-1);
  return {
    ...risk,
    probability: last?.probability ?? null,
    consequence: last?.consequence ?? null,
    history: history.slice(0, -1),
  };
}

function knownCriteria(criteria: readonly Criterion[], isLater: IsLater): readonly Criterion[] {
  return criteria.map((one) =>
    isLater(one.on) ? { ...one, state: 'unknown', evidence: null, by: null, on: null } : one,
  );
}

function knownDeliverable(one: Deliverable, isLater: IsLater): Deliverable {
  const qualityRound = isLater(one.qualityRound?.from ?? null) ? null : one.qualityRound;
  if (!isLater(one.acceptedOn)) return { ...one, qualityRound };
  const acceptance = qualityRound === null ? 'pending' : 'in-review';
  return { ...one, qualityRound, acceptance, acceptedBy: null, acceptedOn: null };
}

function knownMilestone(one: PlanMilestone, isLater: IsLater): PlanMilestone {
  return {
    ...one,
    done: isLater(one.done) ? null : one.done,
    approvals: one.approvals.map((approval) =>
      isLater(approval.on) ? { ...approval, by: null, on: null } : approval,
    ),
  };
}

/** A meeting that is still to come has an agenda, but nobody has been there and nothing is noted. */
function knownMeeting(meeting: HeldMeeting, isLater: IsLater): HeldMeeting {
  if (!isLater(meeting.on)) return meeting;
  return {
    ...meeting,
    agenda: meeting.agenda.map((item) => ({ ...item, notes: [] })),
    present: [],
    absent: [],
    adjustedBy: null,
    dnr: null,
    state: 'planned',
    missingPictures: [],
    next: null,
  };
}

/** What is to be decided is known with its alternatives; what was decided is not. */
function knownDecision(decision: Decision, isLater: IsLater): Decision {
  if (!isLater(decision.on)) return decision;
  const { consent } = decision;
  return {
    ...decision,
    section: null,
    chosen: null,
    outcome: null,
    unanimous: null,
    consent: consent === null ? null : { ...consent, state: 'pending' },
  };
}
