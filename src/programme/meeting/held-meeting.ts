/** Agenda and minutes as written, letters that the legend lacks and all (F03). */
import type { Visibility } from '../reading.ts';

export interface AgendaItem {
  readonly number: string;
  /** I information · D discussion · B decision · A work session; any letter is kept. */
  readonly type: string | null;
  readonly title: string;
  /** Why it is on the agenda. */
  readonly purpose: string | null;
  readonly presenter: string | null;
  readonly minutes: number | null;
  /** Proposal for decision. */
  readonly proposal: string | null;
  readonly attachments: readonly string[];
  /** What the minutes say under it. */
  readonly notes: readonly string[];
  /** Entry ids of what was recorded at the meeting; absent: all of it stands in the plan. */
  readonly sources?: readonly string[];
}

export interface Participant {
  readonly name: string;
  /** Person id where the plan knows them. */
  readonly person: string | null;
  /** As written: municipality or company. */
  readonly of: string | null;
  /** Organisation id where it is one. */
  readonly organisation: string | null;
}

/** One meeting with its agenda and, once held, its minutes. */
export interface HeldMeeting {
  readonly body: string;
  readonly on: Temporal.PlainDate;
  readonly starts: Temporal.PlainTime | null;
  readonly ends: Temporal.PlainTime | null;
  readonly place: string | null;
  /** What its status report is about, as written: `sprint 10 till 16` (F05). */
  readonly period: string | null;
  /** What the document says its letters mean: `{ I: 'informationspunkt' }`. */
  readonly legend: Readonly<Record<string, string>>;
  readonly agenda: readonly AgendaItem[];
  readonly present: readonly Participant[];
  /** Förhindrade. */
  readonly absent: readonly Participant[];
  readonly chair: string | null;
  readonly notedBy: string | null;
  readonly adjustedBy: string | null;
  readonly state: 'planned' | 'draft' | 'adjusted' | 'registered';
  /** Registration number of the minutes. */
  readonly dnr: string | null;
  readonly attachments: readonly string[];
  /** Pictures that the document shows and the text lacks (F16). */
  readonly missingPictures: readonly string[];
  /** Next meeting as written. */
  readonly next: Temporal.PlainDate | null;
  readonly visibility: Visibility;
  /** Entry ids of what was recorded of the meeting as a whole; absent: it stands in the plan. */
  readonly sources?: readonly string[];
}
