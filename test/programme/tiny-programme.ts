import type { WorkCalendar } from '../../src/programme/calendar/work-calendar.ts';
import { assignmentsOf } from '../../src/programme/activity/assignment.ts';
import type { Agenda } from '../../src/programme/obligation/agenda.ts';
import type { PersonReading } from '../../src/programme/person.ts';
import type { BudgetLine, EconomyFacts } from '../../src/programme/economy/economy.ts';
import type { Risk } from '../../src/programme/risk/risk.ts';
import type {
  Activity,
  Body,
  Person,
  Programme,
  ReportingObligation,
} from '../../src/programme/programme.ts';

/** A valid small programme; a test adds only what it is about. */
export function tinyProgramme(change: Partial<Programme> = {}): Programme {
  return {
    id: 'tiny',
    title: 'Tiny programme',
    shortName: 'Tiny',
    language: 'sv',
    country: 'SE',
    timeZone: 'Europe/Stockholm',
    currency: 'SEK',
    start: date('2016-08-01'),
    end: date('2017-12-31'),
    document: {
      title: 'Tiny programme',
      registrationNumber: null,
      version: '1.0',
      date: null,
      authors: [],
      client: null,
      approver: null,
      store: null,
      changeLog: [],
      relatedDocuments: [],
    },
    goals: [],
    targets: [],
    blocks: [{ number: '1', title: 'Block' }],
    activities: [activity('1.1', '2016-08-01', '2016-12-31', confirmed('ann'))],
    people: ['ann', 'bo', 'lea', 'kim'].map(person),
    roles: [role('project-leader', confirmed('lea')), role('coordinator', confirmed('kim'))],
    resources: [],
    bodies: [],
    risks: [],
    economy: { note: null, lines: [], unavailable: [], asOf: null, statedTotals: [] },
    reporting: [],
    rhythm: {
      prompt: { weekday: 5, time: time('09:00') },
      nudges: [
        { weekday: 1, time: time('10:00') },
        { weekday: 2, time: time('10:00') },
      ],
      overview: { weekday: 3, time: time('09:00') },
      mailTime: time('08:00'),
      milestoneOffsets: [-14, -7, -2, 1],
      digestOffset: 5,
      planReviewMonths: null,
      staleAfterDays: 14,
    },
    organisations: [],
    subProjects: [],
    phases: [],
    decisionPoints: [],
    deliverables: [],
    milestones: [],
    milestonePlans: [],
    indicators: [],
    observations: [],
    meetings: [],
    decisions: [],
    actions: [],
    changeRequests: [],
    costShares: [],
    conditions: [],
    announcements: [],
    funderTemplates: [],
    remainingItems: [],
    channels: [],
    escalations: [],
    statusAreas: [],
    stateWords: [],
    changeApprovals: [],
    ...change,
  };
}

export function activity(number: string, start: string, end: string, leader: PersonReading): Activity {
  return {
    number,
    block: number.split('.')[0] ?? number,
    title: `Activity ${number}`,
    contents: [],
    period: {
      raw: `${start} – ${end}`,
      start: date(start),
      startPrecision: 'day',
      end: date(end),
      endPrecision: 'day',
      confidence: 'sure',
      parts: [],
    },
    deliverables: [],
    milestone: null,
    decisionPoint: null,
    resources: [],
    leader,
    dependsOn: [],
    state: null,
    inScope: true,
    comment: null,
  };
}

export function confirmed(id: string): PersonReading {
  return { raw: id, state: 'confirmed', people: [id] };
}

export function tentative(id: string): PersonReading {
  return { raw: `${id}?`, state: 'tentative', people: [id] };
}

export function person(id: string): Person {
  return { id, name: id, aliases: [], email: `${id}@example.org`, organisation: null, language: null };
}

export function role(
  duty: 'project-leader' | 'coordinator' | 'client',
  holder: PersonReading,
): Programme['roles'][number] {
  return { role: duty, function: duty, responsibility: '', holder, activities: [] };
}

/** A body of two that meets monthly; a test changes what it is about. */
export function body(change: Partial<Body> = {}): Body {
  return {
    id: 'styrgrupp',
    name: 'Styrgrupp',
    kind: 'steering-group',
    members: ['bo', 'lea'],
    chair: null,
    secretary: null,
    organisations: [],
    quorum: null,
    meetings: null,
    cadence: null,
    agendaTemplate: [],
    clearance: 'internal',
    ...change,
  };
}

export function reportingOf(
  kind: ReportingObligation['kind'],
  to: readonly string[],
  change: Partial<ReportingObligation> = {},
): ReportingObligation {
  return {
    ...{
      kind,
      to,
      channel: 'mail',
      occasion: null,
      body: null,
      dueOffset: null,
      cutOff: 0,
      basis: 'current',
    },
    ...{ language: null, formats: ['html', 'pdf'], approvers: [], author: 'project-leader' },
    ...{ blocksPayment: false, number: null, registration: null, template: null },
    ...change,
  };
}

export function budgetLine(change: Partial<BudgetLine> & Pick<BudgetLine, 'budget'>): BudgetLine {
  return {
    code: null,
    category: 'Externa tjänster',
    parent: null,
    year: null,
    support: null,
    own: null,
    outcome: null,
    forecast: null,
    contents: [],
    deviation: null,
    ...change,
  };
}

export function economy(lines: readonly BudgetLine[]): EconomyFacts {
  return { note: null, lines, unavailable: [], asOf: null, statedTotals: [] };
}

export function risk(change: Partial<Risk> = {}): Risk {
  return {
    id: 'r',
    text: 'R',
    vulnerability: null,
    effect: null,
    parent: null,
    probability: null,
    consequence: null,
    needsAction: null,
    measures: [],
    owner: null,
    history: [],
    visibility: 'internal',
    ...change,
  };
}

/** Weekends only, plus the days named. */
export function calendarWith(...holidays: readonly string[]): WorkCalendar {
  return { isHoliday: (day) => holidays.includes(day.toString()) };
}

export function agendaOf(programme: Programme, change: Partial<Agenda> = {}): Agenda {
  const confirmations = change.confirmed ?? new Map<string, string>();
  return {
    programme,
    revision: 1,
    knownSince: at('2000-01-01T00:00'),
    changedAt: at('2016-08-01T00:00'),
    calendar: calendarWith(),
    meetingHistory: [],
    imported: { revision: 1, at: at('2016-08-01T00:00'), newQuestions: new Set() },
    entries: [],
    changeRequests: [],
    confirmed: confirmations,
    assignments: assignmentsOf(programme, confirmations),
    members: new Map(),
    latest: [],
    unfinished: new Set<string>(),
    questions: [],
    ...change,
  };
}

export function date(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}

export function time(text: string): Temporal.PlainTime {
  return Temporal.PlainTime.from(text);
}

/** `2016-09-02T09:00` in the given zone. */
export function at(text: string, timeZone = 'Europe/Stockholm'): Temporal.Instant {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
}
