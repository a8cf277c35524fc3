/**
 * Milestones against three dates (R3): the contract (the first plan revision), the current baseline (the newest) and the
 * leader's forecast. Re-planning never deletes the first. A milestone that says "När …" has no date of its own: it is
 * due when its stage ends (T13) and is reached only when somebody says so. What ended before anyone was asked is
 * `unknown`, never "met" (N01).
 */
import type { Activity, Programme } from '../programme.ts';
import type { Answer } from '../status/answer.ts';

export const MILESTONE_STATES = [
  'planned',
  'on-track',
  'at-risk',
  'late',
  'met',
  'met-late',
  'cancelled',
  'superseded',
  'unconfirmed',
  'unknown',
] as const;
type MilestoneState = (typeof MILESTONE_STATES)[number];

export interface Milestone {
  /** The activity's number. */
  readonly id: string;
  /** The plan's own words: the milestone, else the decision point, else the activity's title. */
  readonly text: string;
  readonly contract: Temporal.PlainDate | null;
  readonly baseline: Temporal.PlainDate | null;
  /** The date it is judged by where that is not the baseline: funders compare with the contract (N16). */
  readonly held?: Temporal.PlainDate | null;
  readonly forecast: Temporal.PlainDate | null;
  readonly done: Temporal.PlainDate | null;
  /** When it was or will be reached as far as is known; a late one at the earliest today; `null`: nobody can say. */
  readonly expected: Temporal.PlainDate | null;
  readonly state: MilestoneState;
  /** Answer and plan facts behind the dates. */
  readonly sources: readonly string[];
}

export interface MilestoneBasis {
  readonly programme: Programme;
  readonly date: Temporal.PlainDate;
  /** The newest answer per activity known by then. */
  readonly latest: ReadonlyMap<string, Answer>;
  /** Activities whose newest answer is too old to say anything about today. */
  readonly stale: ReadonlySet<string>;
  /** Judged by the contract's dates; absent: by the newest plan's. */
  readonly against?: 'contract';
  /** The day anybody was first asked; `null` when nobody has been. */
  readonly firstAsked: Temporal.PlainDate | null;
  readonly ends: ReadonlyMap<
    string,
    { readonly contract: Temporal.PlainDate | null; readonly baseline: Temporal.PlainDate | null }
  >;
}

export function milestonesOf(basis: MilestoneBasis): readonly Milestone[] {
  return basis.programme.activities.map((activity, index) => {
    const answer = basis.latest.get(activity.number);
    const ends = basis.ends.get(activity.number);
    const baseline = ends?.baseline ?? activity.period.end;
    const contract = ends === undefined ? activity.period.end : ends.contract;
    const held = basis.against === 'contract' ? (contract ?? baseline) : baseline;
    const state = stateOf(activity, held, basis);
    return {
      ...(basis.against === 'contract' ? { held } : {}),
      id: activity.number,
      text: activity.milestone ?? activity.decisionPoint ?? activity.title,
      contract,
      baseline,
      forecast: answer?.forecast ?? null,
      done: answer?.finished ?? null,
      expected: expectedOf(answer, { baseline, state, date: basis.date }),
      state,
      sources: [
        `plan:activities[${index}].period`,
        ...(answer !== undefined && (answer.forecast !== null || answer.finished !== null)
          ? [answer.id]
          : []),
      ],
    };
  });
}

/** Days after (positive) or before (negative) `promised` that the milestone was or will be reached; `null`: unknown. */
export function daysAgainst(promised: Temporal.PlainDate | null, { expected }: Milestone): number | null {
  if (promised === null || expected === null) return null;
  return promised.until(expected, { largestUnit: 'day' }).days;
}

function expectedOf(
  answer: Answer | undefined,
  now: { baseline: Temporal.PlainDate | null; state: MilestoneState; date: Temporal.PlainDate },
): Temporal.PlainDate | null {
  if (answer?.finished) return answer.finished;
  const planned = answer?.forecast ?? now.baseline;
  if (planned === null || !isAfter(now.date, planned)) return planned;
  return now.state === 'late' ? now.date : null;
}

function stateOf(
  activity: Activity,
  baseline: Temporal.PlainDate | null,
  basis: MilestoneBasis,
): MilestoneState {
  const answer = basis.latest.get(activity.number);
  if (answer?.finished) {
    return baseline !== null && isAfter(answer.finished, baseline) ? 'met-late' : 'met';
  }
  if (baseline === null) return 'unknown';
  if (isAfter(basis.date, baseline)) {
    const neverAsked = basis.firstAsked === null || isAfter(basis.firstAsked, baseline);
    return answer === undefined && neverAsked ? 'unknown' : 'late';
  }
  if (answer?.forecast && isAfter(answer.forecast, baseline)) return 'at-risk';
  const start = activity.period.start;
  if (start !== null && isAfter(start, basis.date)) return 'planned';
  if (answer === undefined || basis.stale.has(activity.number)) return 'unknown';
  return answer.colour === 'green' ? 'on-track' : 'at-risk';
}

function isAfter(date: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, other) > 0;
}
