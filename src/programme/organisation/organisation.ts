/** Who takes part: municipalities, funders, vendors …, and the sub-projects they run together. */
import type { PersonReading } from '../person.ts';

type OrganisationKind =
  'municipality' | 'association' | 'board' | 'funder' | 'vendor' | 'consultant' | 'agency' | 'other';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Counts as a participating party of the programme, e.g. in cost shares and participation floors. */
  readonly participates: boolean;
  /** The municipality that employs and keeps the books (värdkommun). */
  readonly host: boolean;
  /** The funder's zone (Høykom: a, b, c); `null` where none is written. */
  readonly zone: string | null;
  readonly population: { readonly count: number; readonly asOf: Temporal.PlainDate | null } | null;
  /** First and last day of taking part; `null`: from the start, to the end. */
  readonly joins: Temporal.PlainDate | null;
  readonly leaves: Temporal.PlainDate | null;
  /** Person ids. */
  readonly contacts: readonly string[];
}

/** A sub-project (delprojekt) may cover many municipalities, and a municipality may sit in two. */
export interface SubProject {
  readonly id: string;
  readonly name: string;
  readonly leader: PersonReading;
  /** Organisation ids. */
  readonly organisations: readonly string[];
  /** The local directive as written; `null`: none. */
  readonly directive: string | null;
  /** Indicators its leader counts per municipality. */
  readonly indicators: readonly string[];
}

/** Whether the organisation takes part on the day. */
export function participatesOn(
  { participates, joins, leaves }: Pick<Organisation, 'participates' | 'joins' | 'leaves'>,
  day: Temporal.PlainDate,
): boolean {
  return (
    participates &&
    (joins === null || Temporal.PlainDate.compare(joins, day) <= 0) &&
    (leaves === null || Temporal.PlainDate.compare(leaves, day) >= 0)
  );
}
