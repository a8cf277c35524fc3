/**
 * A programme as the rest of the product sees it: the plan's facts after reading.
 * Wherever the plan's own words matter, the raw text stands beside the reading (`raw`), because a plan is kept as it
 * was written, also where it is wrong. Dates are `Temporal.PlainDate`; ids are stable within one programme.
 */
import type { ChangeRequest } from './change/change-request.ts';
import type { Channel, Escalation } from './communication/communication.ts';
import type { Confidence } from './confidence.ts';
import type { ActionPoint, Decision } from './decision/decision.ts';
import type {
  Deliverable,
  Indicator,
  MilestonePlan,
  Observation,
  PlanMilestone,
  RemainingItem,
} from './delivery/delivery.ts';
import type { CostShareRule, EconomyFacts } from './economy/economy.ts';
import type { FunderTemplate } from './funder-template.ts';
import type { Locale } from './locale.ts';
import type { AgendaItem, HeldMeeting } from './meeting/held-meeting.ts';
import type { Organisation, SubProject } from './organisation/organisation.ts';
import type { DecisionPoint, Phase } from './phase/phase.ts';
import type { DatePrecision, Visibility, WrittenDate } from './reading.ts';
import type { ReportFormat } from './report-format.ts';
import type { Risk } from './risk/risk.ts';
import type { PersonReading } from './person.ts';
import type { Dimension } from './status/colour.ts';
import type { Thresholds } from './status/thresholds.ts';

/** ISO 3166-1 codes of the countries whose public holidays are known. */
export type Country = 'SE' | 'NO' | 'DK' | 'FI' | 'IS';

export interface Programme {
  /** Slug, unique in an installation: `timra-2016`. */
  readonly id: string;
  readonly title: string;
  /** What stands in brackets before a mail's subject: `Timrå`. */
  readonly shortName: string;
  readonly language: Locale;
  readonly country: Country;
  /** IANA zone of the programme office; the default for people whose zone is unknown. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly start: Temporal.PlainDate | null;
  readonly end: Temporal.PlainDate | null;
  readonly document: PlanDocument;
  readonly goals: readonly Goal[];
  readonly targets: readonly CountedTarget[];
  readonly blocks: readonly ActivityBlock[];
  readonly activities: readonly Activity[];
  readonly people: readonly Person[];
  readonly roles: readonly RoleAssignment[];
  readonly resources: readonly ResourceCommitment[];
  readonly bodies: readonly Body[];
  readonly risks: readonly Risk[];
  readonly economy: EconomyFacts;
  readonly reporting: readonly ReportingObligation[];
  /** What each funder wants to know, and in which order. */
  readonly funderTemplates: readonly FunderTemplate[];
  readonly rhythm: Rhythm;
  readonly organisations: readonly Organisation[];
  readonly subProjects: readonly SubProject[];
  readonly phases: readonly Phase[];
  readonly decisionPoints: readonly DecisionPoint[];
  readonly deliverables: readonly Deliverable[];
  readonly milestones: readonly PlanMilestone[];
  readonly milestonePlans: readonly MilestonePlan[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly meetings: readonly HeldMeeting[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly ActionPoint[];
  /** Those that the plan file itself tells of; the ones raised in Tertial are entries. */
  readonly changeRequests: readonly ChangeRequest[];
  readonly costShares: readonly CostShareRule[];
  readonly conditions: readonly Condition[];
  readonly announcements: readonly Announcement[];
  readonly remainingItems: readonly RemainingItem[];
  readonly channels: readonly Channel[];
  /** Where a question goes that is not settled where it arose. */
  readonly escalations: readonly Escalation[];
  readonly statusAreas: readonly StatusArea[];
  /** The programme's own words for how far an activity has come, in order (E-nämnden's portfolio); empty: none. */
  readonly stateWords: readonly string[];
  /** Approvals a re-plan needs, in order; empty: an import counts at once. */
  readonly changeApprovals: readonly ('steering-group' | 'funder')[];
  /**
   * From which day the follow-up that bears no date of its own is known: outcomes without `asOf`, deliverables' versions
   * and parts. A file written from minutes knows them from that meeting on. Absent: always.
   */
  readonly knownFrom?: Temporal.PlainDate;
  /** Where colours turn, as its funder has agreed (R2); absent: the ones shipped. */
  readonly thresholds?: Thresholds;
}

/** The plan document's own header. A field holding template text ("Text", "Siffor") is `null` here. */
export interface PlanDocument {
  readonly title: string;
  readonly registrationNumber: string | null;
  readonly version: string | null;
  readonly date: Temporal.PlainDate | null;
  readonly authors: readonly { readonly name: string; readonly note: string | null }[];
  readonly client: string | null;
  readonly approver: string | null;
  readonly store: string | null;
  readonly changeLog: readonly {
    readonly version: string;
    readonly date: Temporal.PlainDate | null;
    readonly text: string;
    readonly author: string | null;
  }[];
  readonly relatedDocuments: readonly {
    readonly version: string | null;
    readonly rawDate: string;
    readonly date: Temporal.PlainDate | null;
    readonly name: string;
    readonly decidedBy: string | null;
    readonly section: string | null;
    readonly visibility: Visibility;
  }[];
}

export interface Goal {
  readonly id: string;
  readonly level: 'vision' | 'overall' | 'effect' | 'project' | 'partial';
  /** The plan's own code, `1:5`. Never a time or a ratio. */
  readonly code: string | null;
  readonly text: string;
  readonly due: Temporal.PlainDate | null;
  /** The due date as written, beside `due`. */
  readonly writtenDue: WrittenDate | null;
  /** A later date that took its place, as written: a goal missed against its first date is still missed. */
  readonly revisedDue: WrittenDate | null;
  /** Ids of the goals above it that it helps to reach; never in a circle. */
  readonly serves: readonly string[];
  readonly cancelled: boolean;
  readonly cancelledReason: string | null;
  /** Whether it was reached, where the plan or a meeting says so. */
  readonly fulfilment: 'yes' | 'partly' | 'no' | null;
  /** Styrtal: how one sees that the goal is reached. */
  readonly indicators: readonly string[];
}

/** A number that activities move and people count, e.g. 60 new e-services. */
export interface CountedTarget {
  readonly id: string;
  readonly text: string;
  /** Unit in the plural in the programme's language: `e-tjänster`. */
  readonly unit: string;
  /** The whole programme's target. */
  readonly target: number;
  /** What each activity is to add, in plan order; the sum is the target unless a question says otherwise. */
  readonly stages: readonly { readonly activity: string; readonly count: number }[];
}

export interface ActivityBlock {
  readonly number: string;
  readonly title: string;
}

/** A period as read: `Sep – 17 oktober 2016` is 2016-09-01 (month) to 2016-10-17 (day). */
export interface PeriodReading {
  readonly raw: string;
  readonly start: Temporal.PlainDate | null;
  readonly startPrecision: DatePrecision;
  readonly end: Temporal.PlainDate | null;
  readonly endPrecision: DatePrecision;
  readonly confidence: Confidence;
  /** Sub-ranges the plan names inside the period. */
  readonly parts: readonly {
    readonly label: string;
    readonly start: Temporal.PlainDate | null;
    readonly end: Temporal.PlainDate | null;
  }[];
}

/** A stage or a block without stages: the leaf that someone leads and reports on. */
export interface Activity {
  /** The plan's number, unique: `2.3`, `6`. */
  readonly number: string;
  readonly block: string;
  readonly title: string;
  readonly contents: readonly string[];
  readonly period: PeriodReading;
  readonly deliverables: readonly string[];
  /** Qualitative: `När …`. Its due date is the end of the period. */
  readonly milestone: string | null;
  /** Id of the decision point the activity ends in: `BP1`. */
  readonly decisionPoint: string | null;
  readonly resources: readonly string[];
  readonly leader: PersonReading;
  readonly dependsOn: readonly string[];
  /** How far it has come in the programme's own words, as written: `Upphandling pågår`. */
  readonly state: string | null;
  /** `false`: it is in the list, but is not run by the programme ("Sker ej inom ramen för"). */
  readonly inScope: boolean;
  readonly comment: string | null;
}

export interface Person {
  /** Slug of the name: `helene-olofsson`. */
  readonly id: string;
  readonly name: string;
  /** Other ways the plan writes the same person. */
  readonly aliases: readonly string[];
  readonly email: string | null;
  readonly organisation: string | null;
  /** The person's own language where the plan knows it. */
  readonly language: Locale | null;
}

export interface RoleAssignment {
  readonly role: string;
  /** What the role means to Tertial, where it means something. */
  readonly function:
    | 'client'
    | 'project-leader'
    | 'coordinator'
    | 'steering-group'
    | 'activity-leader'
    /** Lends people to the programme: whom one asks when a resource is not secured. */
    | 'resource-owner'
    | null;
  readonly responsibility: string;
  readonly holder: PersonReading;
  /** Numbers of the activities an activity leader answers for. */
  readonly activities: readonly string[];
}

export interface ResourceCommitment {
  readonly raw: string;
  readonly person: string | null;
  readonly share: string | null;
  readonly secured: boolean;
  /** Who lends it, as written; `null`: whoever the role says. */
  readonly owner: string | null;
  readonly note: string | null;
}

/** A group of people that meets, e.g. the steering group. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly members: readonly string[];
  /** Person ids. */
  readonly chair: string | null;
  readonly secretary: string | null;
  /** Organisations that sit in it; with `present` of a meeting, its quorum can be judged. */
  readonly organisations: readonly string[];
  /** How many organisations must be present; `null`: nothing is written. */
  readonly quorum: number | null;
  readonly meetings: MeetingSeries | null;
  /** "minst sex gånger/år": checked against the calendar (R8). */
  readonly cadence: Cadence | null;
  /** What every meeting's agenda holds. */
  readonly agendaTemplate: readonly AgendaItem[];
  /** What this body may be sent at most. */
  readonly clearance: Visibility;
}

export type BodyKind =
  | 'steering-group'
  | 'board'
  | 'change-board'
  | 'management'
  | 'expert-group'
  | 'forum'
  | 'reference-group'
  | 'project-group'
  | 'other';

export interface Cadence {
  readonly raw: string;
  readonly times: number;
  readonly per: 'year' | 'month';
  /** `false`: "ca 10 gånger/år" may miss by one. */
  readonly exact: boolean;
}

/**
 * When a body meets. `monthly`: one a month on the `ordinal`th `weekday` (1 = Monday … 7 = Sunday; −1 = last),
 * moved to the working day before when that is a day off. `dates`: just these.
 */
export type MeetingSeries = {
  readonly raw: string;
  readonly time: Temporal.PlainTime;
  readonly minutes: number;
  readonly place: string | null;
  /** Where one joins from afar; absent: nothing is written. */
  readonly link?: string;
} & (
  | {
      readonly rule: 'monthly';
      readonly weekday: number;
      readonly ordinal: number;
      readonly from: Temporal.PlainDate;
      readonly until: Temporal.PlainDate;
      /** Months (1–12) without a meeting. */
      readonly except: readonly number[];
    }
  | { readonly rule: 'dates'; readonly dates: readonly Temporal.PlainDate[] }
);

/**
 * `weekly`: a note to those who run the programme · `board`: operational and economic report before a body's meeting · `partial`: when a phase closes · `change`: when a
 * change request is raised · `delivery`: when a deliverable goes into its quality round · `final`: when the programme ends.
 */
export const REPORT_KINDS = [
  'weekly',
  'monthly',
  'tertial',
  'board',
  'partial',
  'change',
  'delivery',
  'final',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What report is owed to whom, and what must have happened before it leaves. `to`: body ids, role functions, organisation ids or person ids. */
export interface ReportingObligation {
  readonly kind: ReportKind;
  readonly to: readonly string[];
  /** `portal`: the text goes to its author, who submits it in the recipient's own portal; nobody else is written to. */
  readonly channel: 'mail' | 'portal';
  /** `milestone`: at each row of the milestone plan · `request`: only when somebody asks; `null`: the kind's own occasions. */
  readonly occasion: 'milestone' | 'request' | null;
  /** With `board`: the body whose meetings it precedes. */
  readonly body: string | null;
  /** Working days from the period's end, the meeting or the event that it leaves; `null`: the kind's own. */
  readonly dueOffset: number | null;
  /** Working days before it leaves from which on its facts are frozen, so that there is time to read and approve them; 0: when it leaves. */
  readonly cutOff: number;
  /** Which plan it is held against: funders compare with the contract (N16). */
  readonly basis: 'current' | 'contract';
  /** What it is written in; `null`: each recipient's own language. */
  readonly language: Locale | null;
  /** What is attached. */
  readonly formats: readonly ReportFormat[];
  /**
   * Who must approve it before it leaves, in order: role functions, person ids, or body ids (the body's chair stands for
   * it). Empty: nobody. Never empty where a funder is among the recipients.
   */
  readonly approvers: readonly string[];
  /** Role function or person id: who writes what no fact says, and puts it to the approvers. */
  readonly author: string;
  /** The funder pays only after it is approved: said on its cover and in the reminders of it. */
  readonly blocksPayment: boolean;
  /** How its document number is written: `KS-{kind}-{period}`; `null`: Tertial's own way. */
  readonly number: string | null;
  /** The registration number (diarienummer, saksnummer) it is filed under. */
  readonly registration: string | null;
  /** Id of the funder's template it follows. */
  readonly template: string | null;
}

/** A funder's or the programme's own condition, watched in every report (R10). */
export interface Condition {
  readonly id: string;
  readonly text: string;
  readonly of: string | null;
  readonly rule:
    | { readonly kind: 'participants'; readonly atLeast: number }
    /** Share of the participating municipalities that lie in the zones; `atLeast` is a percentage. */
    | { readonly kind: 'zone-share'; readonly zones: readonly string[]; readonly atLeast: number };
}

/** News to a group at a fixed beat: weekly to expert groups, monthly to all municipalities (N14). */
export interface Announcement {
  readonly id: string;
  readonly name: string;
  readonly raw: string;
  readonly cadence: 'weekly' | 'monthly';
  /** Body ids, organisation ids, or `municipalities` for the contacts of all that take part. */
  readonly to: readonly string[];
  /** Role function or person id of who may add words of their own. */
  readonly author: string;
}

/** An area whose colour somebody chooses as a whole, beside the computed one: Budget, Tid, Personal (F04). */
export interface StatusArea {
  readonly id: string;
  readonly name: string;
  readonly dimension: Exclude<Dimension, 'overall'>;
  /** Role function or person id of who chooses. */
  readonly by: string;
}

/** The weekly and pre-meeting rhythm. Weekdays 1 = Monday … 7 = Sunday; times in each person's own zone. */
export interface Rhythm {
  readonly prompt: { readonly weekday: number; readonly time: Temporal.PlainTime };
  readonly nudges: readonly { readonly weekday: number; readonly time: Temporal.PlainTime }[];
  readonly overview: { readonly weekday: number; readonly time: Temporal.PlainTime };
  /** Time of day for mail: reports, milestone reminders, digests. */
  readonly mailTime: Temporal.PlainTime;
  /** Working days before (negative) and after (positive) a stage's end. */
  readonly milestoneOffsets: readonly number[];
  /** Working days before a meeting that the digest leaves; the reminder leaves the day before. */
  readonly digestOffset: number;
  /** Months between two reviews of the plan (N14); `null`: nobody is asked. */
  readonly planReviewMonths: number | null;
  readonly staleAfterDays: number;
}
