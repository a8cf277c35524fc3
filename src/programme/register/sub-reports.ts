/**
 * A tertial's sub-project reports as the main project reads them (N14, N15): who has reported and who has not, with the
 * leader's name, the four texts as written, and what has been counted. Silence is "not reported", never last tertial's
 * text. Municipalities are counted once, however many sub-projects they sit in (trap 6).
 */
import type { Period } from '../calendar/period.ts';
import type { Indicator } from '../delivery/delivery.ts';
import type { SubProject } from '../organisation/organisation.ts';
import type { Programme } from '../programme.ts';
import { entriesOf, type Entry, type EntryOf } from './entry.ts';
import { observationsOf } from './observations.ts';
import { unitCounts } from '../target/quantity-status.ts';

export interface SubReportRow {
  readonly subProject: SubProject;
  /** The leader as the plan writes it, "?" and all; `null`: the plan names nobody. */
  readonly leader: string | null;
  /** `null`: not reported. */
  readonly entry: EntryOf<'sub-report'> | null;
}

interface IndicatorTotal {
  readonly indicator: Indicator;
  /** Sum of the newest value of each municipality that takes part on the day. */
  readonly total: number;
  /** Distinct municipalities with a value. */
  readonly municipalities: number;
  /** Municipalities that take part on the day. */
  readonly of: number;
  /** Plan facts and entries the total was added up from. */
  readonly sources: readonly string[];
}

export interface TertialSubReports {
  readonly period: Period;
  /** Every sub-project, in plan order. */
  readonly rows: readonly SubReportRow[];
  readonly reported: readonly SubReportRow[];
  readonly missing: readonly SubReportRow[];
  /** Ids of the organisations in any sub-project, each once, in plan order. */
  readonly municipalities: readonly string[];
  readonly totals: readonly IndicatorTotal[];
}

export interface SubReportsInput {
  readonly programme: Programme;
  /** Any revisions, in any order: the newest per sub-project counts. */
  readonly entries: readonly Entry[];
  readonly period: Period;
  /** Last day whose counts are known. */
  readonly until: Temporal.PlainDate;
}

export function subReportsOf(input: SubReportsInput): TertialSubReports {
  const { programme, entries, period } = input;
  const rows = programme.subProjects.map((subProject) => ({
    subProject,
    leader: leaderText(programme, subProject),
    entry: subReportOf(entries, subProject.id, period.id),
  }));
  const inside = new Set(programme.subProjects.flatMap(({ organisations }) => organisations));
  return {
    period,
    rows,
    reported: rows.filter(({ entry }) => entry !== null),
    missing: rows.filter(({ entry }) => entry === null),
    municipalities: programme.organisations.map(({ id }) => id).filter((id) => inside.has(id)),
    totals: totalsOf(input),
  };
}

/** The newest revision about the sub-project in the period. */
export function subReportOf(
  entries: readonly Entry[],
  subProject: string,
  period: string,
): EntryOf<'sub-report'> | null {
  return entriesOf(entries, 'sub-report')
    .filter((entry) => entry.subject === subProject && entry.period === period)
    .reduce<EntryOf<'sub-report'> | null>(
      (newest, entry) => (newest === null || entry.revision > newest.revision ? entry : newest),
      null,
    );
}

/** The one who leads by name; where that is not sure, as the plan writes it. */
function leaderText({ people }: Programme, { leader }: SubProject): string | null {
  const names = leader.people.flatMap((id) => people.find((one) => one.id === id)?.name ?? []);
  return leader.state === 'confirmed' && names.length > 0 ? names.join(', ') : leader.raw;
}

function totalsOf({ programme, entries, until }: SubReportsInput): readonly IndicatorTotal[] {
  const observations = observationsOf(programme, entries, until);
  const basis = { organisations: programme.organisations, observations, day: until };
  return programme.indicators
    .filter(({ per }) => per === 'municipality')
    .map((indicator) => {
      const units = unitCounts(indicator.id, basis);
      const counted = units.filter(({ value }) => value !== null);
      return {
        indicator,
        total: counted.reduce((sum, { value }) => sum + (value ?? 0), 0),
        municipalities: counted.length,
        of: units.length,
        sources: [...new Set(counted.flatMap(({ source }) => source ?? []))],
      };
    });
}
