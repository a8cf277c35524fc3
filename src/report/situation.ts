/**
 * Where the programme stands on a day, from the facts known at a cut-off: what every section reads. The same function
 * gives the situation at the previous report, so that "what changed" is a comparison and never a memory.
 */
import type { Locale } from '../programme/locale.ts';
import { isAskedAbout } from '../programme/activity/running.ts';
import type { Activity } from '../programme/programme.ts';
import { weekOf } from '../programme/calendar/period.ts';
import { knownOn } from '../programme/known-on.ts';
import { type Milestone, milestonesOf } from '../programme/milestone/milestone.ts';
import {
  type PlanMilestoneStatus,
  planMilestoneStatuses,
} from '../programme/milestone/plan-milestone-status.ts';
import type { Answer } from '../programme/status/answer.ts';
import { newestRevisions } from '../programme/status/newest-revisions.ts';
import { type ChosenColour, type Colour, isWorse, worstColour } from '../programme/status/colour.ts';
import { type AreaStatus, areaStatuses } from '../programme/status/area-status.ts';
import { computedColours } from '../programme/status/computed-colour.ts';
import type { ComputedColour } from '../programme/status/colour-reason.ts';
import { type Thresholds, thresholdsOf } from '../programme/status/thresholds.ts';
import type { ReportFacts } from './facts.ts';
import { type Leader, leaderOf } from './leader.ts';
import { weekStart } from './week-start.ts';

/** `past`: its period ended before anyone was asked, so nobody knows. */
/** `unasked`: only listed, because it is not the programme's to run or is an idea without time or leader. */
export type Phase = 'planned' | 'running' | 'overdue' | 'finished' | 'past' | 'unasked';

export interface ActivityStatus {
  readonly activity: Activity;
  readonly index: number;
  readonly leader: Leader;
  readonly milestone: Milestone;
  readonly phase: Phase;
  /** Grey when nothing fresh has been reported. */
  readonly colour: Colour;
  /** The newest answer known, fresh or not. */
  readonly answer: Answer | null;
  readonly fresh: boolean;
}

export interface ShownColour extends ComputedColour {
  readonly chosen: ChosenColour | null;
  readonly shown: Colour;
  /** Set by hand for this report, instead of the one that follows from answers and plan; absent: it was not. */
  readonly byHand?: {
    readonly instead: Colour;
    readonly reason: string;
    readonly lang: Locale;
    readonly by: string;
  };
}

export interface Situation {
  readonly date: Temporal.PlainDate;
  readonly cutOff: Temporal.Instant;
  readonly answers: readonly Answer[];
  readonly activities: readonly ActivityStatus[];
  /** The milestone plan's rows, as counted at the cut-off: a period's counts come in after it has ended. */
  readonly planMilestones: readonly PlanMilestoneStatus[];
  /** Where colours turn in this programme (R2). */
  readonly thresholds: Thresholds;
  readonly colours: readonly ShownColour[];
}

export interface SituationMoment {
  readonly date: Temporal.PlainDate;
  readonly cutOff: Temporal.Instant;
}

export function situationAt(facts: ReportFacts, { date, cutOff }: SituationMoment): Situation {
  const heard = heardUntil(facts, cutOff);
  const known = facts.history.filter(
    (answer) =>
      Temporal.Instant.compare(answer.at, heard) <= 0 &&
      Temporal.PlainDate.compare(weekStart(answer.week), date) <= 0,
  );
  const answers = [...newestRevisions(known)].sort((a, b) =>
    a.week < b.week ? -1 : a.week > b.week ? 1 : 0,
  );
  const latest = new Map(answers.map((answer) => [answer.activity, answer]));
  const fresh = new Set(
    [...latest.values()].filter((one) => isFresh(facts, one, date)).map((one) => one.activity),
  );
  const milestones = milestonesOf({
    programme: facts.programme,
    date,
    latest,
    stale: new Set([...latest.keys()].filter((number) => !fresh.has(number))),
    ...(facts.basis === 'contract' ? { against: 'contract' as const } : {}),
    firstAsked: firstAsked(facts),
    ends: new Map(facts.baselines.map((one) => [one.activity, one])),
  });
  const activities = facts.programme.activities.map((activity, index): ActivityStatus => {
    const answer = latest.get(activity.number) ?? null;
    const milestone = milestones[index];
    if (milestone === undefined) throw new Error(`No milestone was made for activity ${activity.number}.`);
    const isFreshNow = fresh.has(activity.number);
    return {
      activity,
      index,
      leader: leaderOf(facts, activity),
      milestone,
      phase: isAskedAbout(facts, activity) ? phaseOf(activity, milestone, date) : 'unasked',
      // What is finished keeps its last colour: nobody owes a report about it any more.
      colour: answer !== null && (isFreshNow || milestone.done !== null) ? answer.colour : 'grey',
      answer,
      fresh: isFreshNow,
    };
  });
  const planMilestones = planMilestonesAt(facts, cutOff);
  const thresholds = thresholdsOf(facts.programme);
  const situation = { date, cutOff, answers, activities, planMilestones, thresholds };
  return { ...situation, colours: shownColours(facts, situation) };
}

/** The report's own moment also knows what has been put right since. */
function heardUntil({ heard, asOf }: ReportFacts, cutOff: Temporal.Instant): Temporal.Instant {
  return heard !== undefined && cutOff.equals(asOf) ? heard : cutOff;
}

function planMilestonesAt(facts: ReportFacts, cutOff: Temporal.Instant): readonly PlanMilestoneStatus[] {
  const { programme, contract, entries, basis } = facts;
  const heard = heardUntil(facts, cutOff);
  return planMilestoneStatuses({
    programme,
    first: contract,
    entries: entries.filter(({ at }) => Temporal.Instant.compare(at, heard) <= 0),
    day: cutOff.toZonedDateTimeISO(programme.timeZone).toPlainDate(),
    ...(basis === 'contract' ? { against: 'contract' as const } : {}),
  });
}

/** Activities one owes a report about on the day. */
export function isOpen({ phase }: ActivityStatus): boolean {
  return phase === 'running' || phase === 'overdue';
}

/**
 * The colour that counts: what has freshly been reported, or a deviation that nobody has taken back since. A green one
 * goes stale and turns grey; a red one does not go away by silence.
 */
export function standingColour({ colour, answer }: ActivityStatus): Colour {
  return colour === 'grey' && answer !== null && isWorse(answer.colour, 'green') ? answer.colour : colour;
}

/** Days by which the forecast comes after the plan; 0 when there is no forecast or no plan. */
export function slipOf({ milestone }: ActivityStatus): number {
  const { forecast } = milestone;
  const baseline = milestone.held ?? milestone.baseline;
  if (baseline === null || forecast === null) return 0;
  return Math.max(0, baseline.until(forecast, { largestUnit: 'day' }).days);
}

function shownColours(
  facts: ReportFacts,
  { date, cutOff, answers, activities, planMilestones }: Omit<Situation, 'colours'>,
): readonly ShownColour[] {
  const open = activities.filter(isOpen);
  const programme = knownOn(facts.programme, date);
  const fresh = new Set(activities.filter((one) => one.fresh).map((one) => one.answer));
  const basis = {
    date,
    answers: answers.filter((answer) => fresh.has(answer)),
    counts: answers,
    milestones: activities.map((one) => one.milestone),
    planMilestones,
    assignments: facts.assignments,
    running: open.map((one) => one.activity.number),
  };
  const whole = computedColours({ programme: knownOn(facts.whole ?? facts.programme, date), ...basis });
  const computed =
    facts.whole === undefined ? whole : withoutHidden(whole, computedColours({ programme, ...basis }));
  const reported = open.filter((one) => standingColour(one) !== 'grey');
  const worst = worstColour(reported.map(standingColour));
  const chosen = worst === 'grey' ? null : worst;
  const heard = heardUntil(facts, cutOff);
  const known = facts.entries.filter(({ at }) => Temporal.Instant.compare(at, heard) <= 0);
  const areas = areaStatuses(programme, known, { computed, week: weekOf(date).id });
  const isOver = whole.some(({ reason }) => reason.key === 'all-finished' || reason.key === 'finished-late');
  return computed.map((one): ShownColour => {
    if (one.dimension !== 'overall') return withArea(one, areas);
    const sources = reported
      .filter((each) => standingColour(each) === worst)
      .flatMap((each) => each.answer?.id ?? []);
    // Silence is grey, never last week's green; only what is computed as red is not hidden by it, and when all is done
    // nobody owes an answer any more.
    const isHidden = chosen === null && one.colour !== 'red' && !isOver;
    const shown = isHidden ? 'grey' : worstColour([chosen ?? 'grey', one.colour]);
    return worsenedBy(areas, { ...one, chosen, shown, sources: [...sources, ...one.sources] });
  });
}

/**
 * The whole programme's colours (R1), each with its reason only where the reader's own part of the programme gives the
 * same one: else the row behind it is hidden from them, and so is the reason.
 */
function withoutHidden(
  whole: readonly ComputedColour[],
  seen: readonly ComputedColour[],
): readonly ComputedColour[] {
  const said = (one: ComputedColour | undefined) => JSON.stringify([one?.colour, one?.reason]);
  const areas = whole.filter(({ dimension }) => dimension !== 'overall');
  const hidden = areas.filter(
    (one) => said(one) !== said(seen.find(({ dimension }) => dimension === one.dimension)),
  );
  return whole.map((one) => {
    // The overall reason is that of one area.
    const isHidden = hidden.includes(one) || hidden.some(({ reason }) => reason === one.reason);
    if (isHidden) return { ...one, reason: { key: 'hidden' }, sources: [] };
    // Places in the plan are those of the reader's own part of it.
    const own = seen.find(({ dimension }) => dimension === one.dimension);
    return { ...one, sources: own?.sources ?? [] };
  });
}

/** An area that somebody chooses a colour for shows the worse of the two (F04). */
function withArea(one: ComputedColour, areas: readonly AreaStatus[]): ShownColour {
  const area = areas.find(({ area: { dimension } }) => dimension === one.dimension);
  if (area === undefined || area.chosen === null) return { ...one, chosen: null, shown: one.colour };
  const sources = area.source === null ? one.sources : [area.source, ...one.sources];
  return { ...one, chosen: area.chosen, shown: area.shown, sources };
}

/** The whole is never better than an area that has been chosen worse. */
function worsenedBy(areas: readonly AreaStatus[], overall: ShownColour): ShownColour {
  const worst = worstColour(areas.map(({ chosen }) => chosen ?? 'grey'));
  if (!isWorse(worst, overall.shown)) return overall;
  const found = areas.filter(({ chosen }) => chosen === worst);
  const names = found.map(({ area }) => area.name);
  return {
    ...overall,
    shown: worst,
    reason: { key: 'areas', names, comment: found[0]?.comment ?? '' },
    sources: [...found.flatMap(({ source }) => source ?? []), ...overall.sources],
  };
}

function phaseOf(activity: Activity, milestone: Milestone, date: Temporal.PlainDate): Phase {
  if (milestone.done !== null) return 'finished';
  if (milestone.state === 'late') return 'overdue';
  const { start, end } = activity.period;
  if (start !== null && Temporal.PlainDate.compare(start, date) > 0) return 'planned';
  if (end !== null && Temporal.PlainDate.compare(end, date) < 0) return 'past';
  return 'running';
}

function isFresh(facts: ReportFacts, answer: Answer, date: Temporal.PlainDate): boolean {
  const { timeZone, rhythm } = facts.programme;
  const day = answer.at.toZonedDateTimeISO(timeZone).toPlainDate();
  return day.until(date, { largestUnit: 'day' }).days <= rhythm.staleAfterDays;
}

/** The Monday of the first week anybody was asked or answered about. */
function firstAsked(facts: ReportFacts): Temporal.PlainDate | null {
  const weeks = [...facts.coverage.map((one) => one.week), ...facts.answers.map((one) => one.week)];
  const first = weeks.reduce<string | null>(
    (known, week) => (known === null || week < known ? week : known),
    null,
  );
  return first === null ? null : weekOf(weekStart(first)).start;
}
