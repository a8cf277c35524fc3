/**
 * What a reader who is cleared for no more than the public gets of a report's facts (R12, N21, trap 16), e.g. a reference
 * group of vendors. It is a list of what is given, never of what is taken away, so that a field added later stays inside:
 * what the programme is called, its activities with their periods and milestones, public deliverables with their
 * versions, bodies with their dates, and meetings that are public with their agenda. Of what leaders answer, only that
 * something is finished and when. Nothing about money, shares, risks, changes, questions, decisions, names or colours.
 */
import type { Activity, Programme } from '../programme/programme.ts';
import type { HeldMeeting } from '../programme/meeting/held-meeting.ts';
import type { Deliverable, PlanMilestone } from '../programme/delivery/delivery.ts';
import type { Answer } from '../programme/status/answer.ts';
import { maySee, visibleTo } from '../programme/visible-to.ts';
import type { ReportFacts } from './facts.ts';

const NOBODY = { raw: null, state: 'none', people: [] } as const;

export function openToPublic(facts: ReportFacts): ReportFacts {
  const programme = openProgramme(facts.programme);
  const isOpen = programme.deliverables.some(({ id }) => id === facts.subject);
  const { subject, ...rest } = facts;
  return {
    ...rest,
    ...(isOpen && subject !== undefined ? { subject } : {}),
    audience: 'public',
    programme,
    contract: facts.contract === null ? null : openProgramme(facts.contract),
    answers: facts.answers.flatMap(finishedOnly),
    history: facts.history.flatMap(finishedOnly),
    replanned: facts.replanned.map((one) => ({ ...one, request: null, reason: null })),
    ...{ assignments: [], coverage: [], questions: [], entries: [], changeRequests: [] },
    previousMeeting: null,
    nextMeeting: openNext(facts),
  };
}

/** Where others meet, and by what link, is theirs to know; when is not. */
function openNext({ nextMeeting, programme }: ReportFacts): ReportFacts['nextMeeting'] {
  if (nextMeeting === null) return null;
  const isOwn = programme.bodies.some(
    ({ id, clearance }) => id === nextMeeting.body && !maySee(clearance, 'funder'),
  );
  return isOwn ? nextMeeting : { ...nextMeeting, place: null };
}

function openProgramme(programme: Programme): Programme {
  const seen = visibleTo(programme, 'public');
  const { id, title, shortName, language, country, timeZone, currency, start, end, blocks, rhythm } = seen;
  return {
    ...{ id, title, shortName, language, country, timeZone, currency, start, end, blocks, rhythm },
    document: {
      ...{ title, registrationNumber: null, version: null, date: seen.document.date, authors: [] },
      ...{ client: null, approver: null, store: null, changeLog: [], relatedDocuments: [] },
    },
    activities: seen.activities.map(openActivity),
    bodies: seen.bodies.map((one) => ({
      ...one,
      ...{ members: [], chair: null, secretary: null, organisations: [] },
      agendaTemplate: maySee(one.clearance, 'funder') ? [] : one.agendaTemplate.map(openItem),
    })),
    deliverables: seen.deliverables.map(openDeliverable),
    milestones: seen.milestones.map(openMilestone),
    meetings: seen.meetings.map(openMeeting),
    economy: { note: null, lines: [], unavailable: [], asOf: null, statedTotals: [] },
    ...{ goals: [], targets: [], people: [], roles: [], resources: [], risks: [], reporting: [] },
    ...{ organisations: [], subProjects: [], phases: [], decisionPoints: [], milestonePlans: [] },
    ...{ indicators: [], observations: [], decisions: [], actions: [], changeRequests: [], costShares: [] },
    ...{ conditions: [], announcements: [], remainingItems: [], channels: [], escalations: [] },
    ...{ statusAreas: [], stateWords: [], changeApprovals: [], funderTemplates: [] },
    ...(seen.thresholds === undefined ? {} : { thresholds: seen.thresholds }),
  };
}

function openActivity({ number, block, title, period, milestone, inScope }: Activity): Activity {
  return {
    ...{ number, block, title, period: { ...period, parts: [] }, milestone, inScope, leader: NOBODY },
    ...{ contents: [], deliverables: [], decisionPoint: null, resources: [], dependsOn: [] },
    ...{ state: null, comment: null },
  };
}

function openDeliverable(one: Deliverable): Deliverable {
  return { ...one, acceptedBy: null, report: null, qualityRound: null, parts: [] };
}

/** Without counts: "0 of 40" would be said about what the reader is not shown. */
function openMilestone({ id, text, due, contract, done, forecast }: PlanMilestone): PlanMilestone {
  return { id, text, due, contract, done, forecast, quantity: null, indicator: null, approvals: [] };
}

function openMeeting({ body, on, starts, ends, place, state, next, ...rest }: HeldMeeting): HeldMeeting {
  return {
    ...{ body, on, starts, ends, place, state, next, legend: rest.legend, visibility: rest.visibility },
    ...{ period: null, present: [], absent: [], chair: null, notedBy: null, adjustedBy: null, dnr: null },
    ...{ attachments: [], missingPictures: [], agenda: rest.agenda.map(openItem) },
  };
}

function openItem({ number, type, title, minutes }: HeldMeeting['agenda'][number]) {
  return {
    number,
    type,
    title,
    minutes,
    purpose: null,
    presenter: null,
    proposal: null,
    attachments: [],
    notes: [],
  };
}

/** That it is finished and when; neither colour, words nor who said so. */
function finishedOnly(answer: Answer): readonly Answer[] {
  if (answer.finished === null) return [];
  return [
    {
      ...answer,
      ...{ by: '', colour: 'green', unchanged: false, done: '', next: '', help: '', deviation: null },
      ...{ counts: {}, countReason: '', forecast: null, state: null },
    },
  ];
}
