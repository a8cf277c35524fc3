/** Decisions with the alternatives that were weighed, and what people were asked to do. */
import type { PersonReading } from '../person.ts';
import type { Visibility, WrittenDate } from '../reading.ts';

export interface Alternative {
  readonly number: number;
  readonly text: string;
  /** Effects as listed: a, b, c … */
  readonly effects: readonly string[];
}

export interface Decision {
  readonly id: string;
  /** What was to be decided. */
  readonly text: string;
  readonly body: string | null;
  /** Day of the meeting. */
  readonly on: Temporal.PlainDate | null;
  /** `§ 179`. */
  readonly section: string | null;
  /** Number of the agenda item. */
  readonly item: string | null;
  readonly alternatives: readonly Alternative[];
  /** Number of the chosen alternative; `null`: none, or not decided yet. */
  readonly chosen: number | null;
  /** The decision in the minutes' own words; `null`: not decided yet. */
  readonly outcome: string | null;
  readonly unanimous: boolean | null;
  readonly consent: {
    /** Organisation id of the funder, or its name. */
    readonly of: string;
    readonly raw: string;
    readonly state: 'given' | 'pending' | 'refused';
  } | null;
  /** The change request it settles. */
  readonly changeRequest: string | null;
  readonly visibility: Visibility;
  /** `5 för, 2 emot`; absent: nothing was counted. */
  readonly votes?: string;
  /** On what condition it was taken; absent: none. */
  readonly conditions?: string;
  /** Entry id where it was recorded at a meeting; absent: it stands in the plan. */
  readonly source?: string;
}

export interface ActionPoint {
  readonly id: string;
  readonly text: string;
  readonly owner: PersonReading;
  readonly due: WrittenDate | null;
  /** Where it comes from: `2021-05-20, punkt 2`. */
  readonly origin: string | null;
  readonly state: 'open' | 'done' | 'dropped';
  /** Entry id where it was recorded at a meeting; absent: it stands in the plan. */
  readonly source?: string;
  /** Who has said that it is done, when, and how; absent: nobody has in Tertial. */
  readonly done?: {
    readonly by: string;
    readonly on: Temporal.PlainDate;
    readonly note: string;
    /** Entry id. */
    readonly source: string;
  };
}
