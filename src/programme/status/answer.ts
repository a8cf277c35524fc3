/** What an activity leader answers about one activity in one week, as stored. */
import type { ChosenColour } from './colour.ts';

/** Required with yellow and red: why, what it leads to, what is done, by whom, by when. */
export interface Deviation {
  readonly cause: string;
  readonly consequence: string;
  readonly action: string;
  readonly owner: string;
  readonly due: Temporal.PlainDate;
}

export interface StatusContent {
  readonly colour: ChosenColour;
  /** The leader answered "no change": texts and colour stand as in the previous answer. */
  readonly unchanged: boolean;
  readonly done: string;
  readonly next: string;
  /** Obstacle or help wanted; empty when none. */
  readonly help: string;
  readonly deviation: Deviation | null;
  /** Totals so far by counted target id: `{ 'e-tjanster': 14 }`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Why a total fell, when one did. */
  readonly countReason: string;
  /** When the leader expects the stage to be finished, where that differs from the plan. */
  readonly forecast: Temporal.PlainDate | null;
  /** The leader says the milestone is reached on this day. */
  readonly finished: Temporal.PlainDate | null;
  /** How far it has come, in the programme's own words; `null` where the programme has none. */
  readonly state: string | null;
}

/** One stored revision. Never overwritten: an edit is a new row with a higher `revision`. */
export interface Answer extends StatusContent {
  /** `2.1:2016-W35:1`: activity, week, revision. Also the source id in reports. */
  readonly id: string;
  readonly activity: string;
  /** ISO week id the answer is about. */
  readonly week: string;
  readonly revision: number;
  /** Person id of who answered. */
  readonly by: string;
  readonly at: Temporal.Instant;
  /** Came after the week's overview had gone to the coordinator. */
  readonly late: boolean;
  /** Since when the texts have stood untouched: the week they were last changed. */
  readonly textSince: string;
}
