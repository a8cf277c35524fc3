/**
 * What a funder wants to know, as data: its own questions first, then the sections of its report in its order. An answer is
 * worked out of facts by a rule with a name, or written by the project leader under a key. Funders' forms differ and
 * change between calls, so a new one is a new entry in the plan and never new code.
 */
import type { Locale } from './locale.ts';
import type { ReportSection } from './report-section.ts';
import type { Thresholds } from './status/thresholds.ts';

/** Rules that answer a question from facts. */
export const ANSWER_RULES = [
  /** Whether it runs on schedule: yes or no, and why. */
  'schedule',
  /** Which activities are late, and by how many days. */
  'late-activities',
  /** What is done so that the rest is reached in time. */
  'catch-up',
  /** Whether the goals are or will be reached: yes, partly or no. */
  'goals-reached',
  /** Milestones of the period: reached, missed and moved. */
  'milestones',
  /** Counted targets: how many against how many. */
  'targets',
  /** What has been done since the last report. */
  'results',
  /** What each sub-project has reported, or that it has not. */
  'sub-projects',
  /** Deviations with cause and action. */
  'deviations',
  /** Changes decided or asked for. */
  'changes',
  /** Whether the costs follow the plan, with the sums. */
  'economy',
  /** The worst risks and what is done about them. */
  'risks',
  /** Whether each condition of the grant is met. */
  'conditions',
  /** What comes in the next period. */
  'next-period',
] as const;
export type AnswerRule = (typeof ANSWER_RULES)[number];

/** A rule, or words that the project leader writes: `text:spredning`. */
export type AnswerSource = AnswerRule | `text:${string}`;

export interface FunderQuestion {
  readonly id: string;
  /** As the funder's form has it, in the template's language. */
  readonly text: string;
  /** In other languages, where somebody has put it so. */
  readonly translations: Readonly<Partial<Record<Locale, string>>>;
  readonly answer: AnswerSource;
  /** Characters that the funder's field takes; `null`: it does not say. */
  readonly maxLength: number | null;
  readonly required: boolean;
}

export interface FunderTemplate {
  readonly id: string;
  readonly name: string;
  /** Organisation id. */
  readonly funder: string;
  readonly language: Locale;
  /** In the funder's order; `null`: the report's own sections. */
  readonly sections: readonly ReportSection[] | null;
  readonly questions: readonly FunderQuestion[];
  /** Where colours turn in this funder's report; `null`: as in the programme's. */
  readonly thresholds: Thresholds | null;
}
