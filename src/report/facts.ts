/** Everything a report or digest is built from, loaded by a flow. Building is pure: facts in, Document out. */
import type { Assignment } from '../programme/activity/assignment.ts';
import type { ChangeRequest } from '../programme/change/change-request.ts';
import type { Period } from '../programme/calendar/period.ts';
import type { WorkCalendar } from '../programme/calendar/work-calendar.ts';
import type { FunderTemplate } from '../programme/funder-template.ts';
import type { Programme, ReportingObligation } from '../programme/programme.ts';
import type { Entry } from '../programme/register/entry.ts';
import type { OpenQuestion } from '../programme/question.ts';
import type { Answer } from '../programme/status/answer.ts';
import type { ReviewFacts } from './review-facts.ts';

/** How a stage's end was planned in the first and in the newest revision. */
export interface MilestoneBaseline {
  readonly activity: string;
  /** End in plan revision 1: the contract. */
  readonly contract: Temporal.PlainDate | null;
  /** End in the newest revision. */
  readonly baseline: Temporal.PlainDate | null;
}

/** A stage's end as one plan revision moved it from the one before. */
export interface Replanned {
  readonly activity: string;
  /** When the revision became the current plan. */
  readonly at: Temporal.Instant;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** The change request it came with; `null`: none was needed. */
  readonly request: string | null;
  readonly reason: string | null;
}

export interface MeetingFact {
  readonly body: string;
  readonly start: Temporal.ZonedDateTime;
  readonly minutes: number;
  readonly place: string | null;
  /** Where one joins from afar; absent or `null`: nothing is written. */
  readonly link?: string | null;
  /** Running number within the series, from 1. */
  readonly number: number;
}

/** One person-week of the check-in. */
export interface CoverageFact {
  readonly week: string;
  readonly person: string;
  readonly activities: readonly string[];
  /** `null`: no answer before the cut-off. */
  readonly answeredAt: Temporal.Instant | null;
  readonly late: boolean;
}

export interface ReportFacts {
  /** As far as the reader may see it. */
  readonly programme: Programme;
  /** Before anything was left out for the reader: colours are computed from it. Absent: nothing was left out. */
  readonly whole?: Programme;
  /** Written for a funder: who has not answered is counted, not named. Absent: for those who run it or take part. */
  readonly forFunder?: true;
  /** `public`: only sections that anybody may read; absent: a reader inside, or one who pays or takes part. */
  readonly audience?: 'public';
  readonly calendar: WorkCalendar;
  readonly period: Period;
  /** Data cut-off: nothing submitted later is in `answers`. */
  readonly asOf: Temporal.Instant;
  readonly planRevision: number;
  /** Phase, decision point, change request, deliverable or meeting (`e-namnd:2014-05-21`) the report is about. */
  readonly subject?: string;
  /**
   * Where the recipients stood before: the day and cut-off of their report before this one. `null`: this one tells of
   * the whole time; absent: the report of the period before, sent on the first working day after it.
   */
  readonly since?: { readonly date: Temporal.PlainDate; readonly cutOff: Temporal.Instant } | null;
  /**
   * Until when answers about the period and corrections of them were heard; absent: until the cut-off. Set where a report
   * is looked at again with what has come in since.
   */
  readonly heard?: Temporal.Instant;
  /** Which edition it is (`tertial:2007-T1~funder~form`): what people write for one is in no other. */
  readonly edition?: string;
  /** On what terms it is owed; absent: to nobody in particular. */
  readonly owed?: ReportingObligation;
  /** The funder's form it follows. */
  readonly template?: FunderTemplate;
  /** Which plan it is held against; absent: the current one. */
  readonly basis?: ReportingObligation['basis'];
  readonly assignments: readonly Assignment[];
  readonly baselines: readonly MilestoneBaseline[];
  /** Oldest first. */
  readonly replanned: readonly Replanned[];
  /** Newest revision per activity and week, from the programme's first week to the cut-off, oldest first. */
  readonly answers: readonly Answer[];
  /** Every revision up to the cut-off, oldest first: what an earlier report knew is found in it. */
  readonly history: readonly Answer[];
  /** Somebody was to be asked by the period's end; before that there is nothing to report. */
  readonly hasBegun: boolean;
  readonly coverage: readonly CoverageFact[];
  readonly questions: readonly OpenQuestion[];
  /** What people have recorded beside the weekly answers up to the cut-off: every revision, oldest first. */
  readonly entries: readonly Entry[];
  /** As they stood at the cut-off. */
  readonly changeRequests: readonly ChangeRequest[];
  /** Plan as it stood in revision 1; `null` only where it cannot be read any more. */
  readonly contract: Programme | null;
  /** On its way to an approval; absent: it leaves without one. */
  readonly review?: ReviewFacts;
  readonly previousMeeting: MeetingFact | null;
  readonly nextMeeting: MeetingFact | null;
}
