/**
 * A programme as the rest of the product sees it: the plan's facts after reading.
 * Wherever the plan's own words matter, the raw text stands beside the reading (`raw`), because a plan is kept as it
 * was written, also where it is wrong. Dates are `Temporal.PlainDate`; ids are stable within one programme.
 */
import type { Locale } from './locale.ts';

/** ISO 3166-1 codes of the countries whose public holidays are known. */
export type Country = 'SE' | 'NO' | 'DK' | 'FI' | 'IS';

/** How sure a reading is. Below `sure`, the plan reader also yields an open question. */
export type Confidence = 'sure' | 'likely' | 'unsure';

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
  readonly rhythm: Rhythm;
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
  }[];
}

export interface Goal {
  readonly id: string;
  readonly level: 'vision' | 'overall' | 'effect' | 'project' | 'partial';
  /** The plan's own code, `1:5`. Never a time or a ratio. */
  readonly code: string | null;
  readonly text: string;
  readonly due: Temporal.PlainDate | null;
  readonly cancelled: boolean;
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

export type DatePrecision = 'day' | 'month' | 'season' | 'quarter' | 'year' | 'unknown';

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

/**
 * Who the plan says leads: `confirmed` one named person · `tentative` a name with "?" · `alternatives` several to
 * choose from · `vacant` "?" or to be recruited · `role` a generic role name · `none` nothing written.
 */
export type PersonState = 'confirmed' | 'tentative' | 'alternatives' | 'vacant' | 'role' | 'none';

export interface PersonReading {
  readonly raw: string | null;
  readonly state: PersonState;
  /** Ids of the people named, in the plan's order. */
  readonly people: readonly string[];
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
    'client' | 'project-leader' | 'coordinator' | 'steering-group' | 'activity-leader' | null;
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
  readonly note: string | null;
}

/** A group of people that meets, e.g. the steering group. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly meetings: MeetingSeries | null;
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

export interface Risk {
  readonly id: string;
  readonly text: string;
  readonly parent: string | null;
  /** 1–5, or `null` when the plan gives no score ("ej värderad"). */
  readonly probability: number | null;
  readonly consequence: number | null;
}

/** Amounts are decimal strings in `currency`, e.g. `"1484700.00"`. */
export interface BudgetLine {
  readonly category: string;
  readonly parent: string | null;
  readonly year: number | null;
  readonly budget: string;
  readonly outcome: string | null;
}

/** `unavailable` lists why nothing can be computed, as the plan says it; then there are no lines. */
export interface EconomyFacts {
  readonly note: string | null;
  readonly lines: readonly BudgetLine[];
  readonly unavailable: readonly string[];
}

export type ReportKind = 'monthly' | 'tertial';

/** What report is owed to whom. `to`: body ids, role functions or person ids. */
export interface ReportingObligation {
  readonly kind: ReportKind;
  readonly to: readonly string[];
  readonly channel: 'mail';
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
  readonly staleAfterDays: number;
}
