/**
 * The programme's own colour per dimension, beside the one people choose (R1): time, economy, resources, deliverables
 * and risk, and the worst of them overall. Silence is grey, never yesterday's green; where the plan gives no basis the
 * colour is grey too, with the reason.
 */
import type { Assignment } from '../activity/assignment.ts';
import type { Milestone } from '../milestone/milestone.ts';
import type { PlanMilestoneStatus } from '../milestone/plan-milestone-status.ts';
import type { CountedTarget, Programme } from '../programme.ts';
import { countedSoFar } from '../target/counted-so-far.ts';
import { cumulativeTarget, nextStageEnd } from '../target/cumulative-target.ts';
import type { Answer } from './answer.ts';
import type { ComputedColour } from './colour-reason.ts';
import { isWorse, worstColour } from './colour.ts';
import { countedColour } from './counted-colour.ts';
import { economyColour } from './economy-colour.ts';
import { thresholdsOf } from './thresholds.ts';

export interface ColourBasis {
  readonly programme: Programme;
  readonly date: Temporal.PlainDate;
  /** The fresh newest answers: one per activity at most. */
  readonly answers: readonly Answer[];
  /** Everything answered by then, oldest first: a counted total stands until someone gives a new one. */
  readonly counts: readonly Answer[];
  readonly milestones: readonly Milestone[];
  /** The milestone plan's rows as they stand. */
  readonly planMilestones: readonly PlanMilestoneStatus[];
  readonly assignments: readonly Assignment[];
  /** Numbers of the activities that run or are overdue on the day. */
  readonly running: readonly string[];
}

export function computedColours(basis: ColourBasis): readonly ComputedColour[] {
  const parts = [
    time(basis),
    economyColour(basis.programme.economy, thresholdsOf(basis.programme)),
    resources(basis),
    deliverables(basis),
    risk(basis.programme),
  ];
  return [overall(parts), ...parts];
}

function overall(parts: readonly ComputedColour[]): ComputedColour {
  const colour = worstColour(parts.map((part) => part.colour));
  const worst = parts.filter((part) => part.colour === colour);
  const first = worst[0];
  if (first === undefined || colour === 'grey') {
    return { dimension: 'overall', colour: 'grey', reason: { key: 'no-answers' }, sources: [] };
  }
  const sources = worst.flatMap((part) => part.sources);
  if (colour === 'green') {
    const isOver = parts.some(({ reason }) => reason.key === 'all-finished');
    return { dimension: 'overall', colour, reason: { key: isOver ? 'all-finished' : 'on-plan' }, sources };
  }
  return { dimension: 'overall', colour, reason: first.reason, sources };
}

/** Worst slip of what runs: past its end without being reached, or forecast after the baseline. */
function time({ programme, milestones, running, date, answers }: ColourBasis): ComputedColour {
  const slips = milestones.flatMap((milestone) => {
    const slip = running.includes(milestone.id) ? slipOf(milestone, date) : null;
    return slip === null ? [] : [{ ...slip, sources: milestone.sources }];
  });
  slips.sort((a, b) => b.reason.days - a.reason.days);
  const worst = slips[0];
  if (worst !== undefined) {
    const colour = worst.reason.days > thresholdsOf(programme).redAfterDays ? 'red' : 'yellow';
    return { dimension: 'time', colour, reason: worst.reason, sources: worst.sources };
  }
  const known = answers.filter((answer) => running.includes(answer.activity));
  if (known.length === 0)
    return (
      finishedColour(milestones) ?? {
        ...{ dimension: 'time', colour: 'grey' },
        ...{ reason: { key: 'no-answers' }, sources: [] },
      }
    );
  const sources = milestones.filter(({ id }) => running.includes(id)).flatMap((one) => one.sources);
  return { dimension: 'time', colour: 'green', reason: { key: 'on-plan' }, sources };
}

/** When all that has a date is done, time is settled: silence is nothing to wait out any more. */
function finishedColour(milestones: readonly Milestone[]): ComputedColour | undefined {
  const dated = milestones.filter(({ baseline }) => baseline !== null);
  if (dated.length === 0 || dated.some(({ done }) => done === null)) return undefined;
  const sources = dated.flatMap((one) => one.sources);
  const [worst] = dated
    .flatMap(({ id, baseline, held, done }) => {
      const promised = held ?? baseline;
      const days = promised === null || done === null ? 0 : promised.until(done, { largestUnit: 'day' }).days;
      return days > 0 ? [{ activity: id, days }] : [];
    })
    .sort((a, b) => b.days - a.days);
  return worst === undefined
    ? { dimension: 'time', colour: 'green', reason: { key: 'all-finished' }, sources }
    : { dimension: 'time', colour: 'yellow', reason: { key: 'finished-late', ...worst }, sources };
}

function slipOf(milestone: Milestone, date: Temporal.PlainDate) {
  const { forecast, state, id } = milestone;
  const baseline = milestone.held ?? milestone.baseline;
  if (baseline === null || milestone.done !== null) return null;
  const past = state === 'late' ? baseline.until(date, { largestUnit: 'day' }).days : 0;
  const ahead = forecast === null ? 0 : baseline.until(forecast, { largestUnit: 'day' }).days;
  if (ahead > 0 && ahead >= past) {
    return { reason: { key: 'forecast-late', activity: id, days: ahead } as const };
  }
  return past > 0 ? { reason: { key: 'late', activity: id, days: past } as const } : null;
}

/**
 * Counted totals against what the ended stages promised, and the milestone plan's counted rows. Any shortfall is yellow, a
 * material one red.
 */
function deliverables(basis: ColourBasis): ComputedColour {
  const milestones = countedColour(basis.planMilestones, basis.date, thresholdsOf(basis.programme));
  const judged = [
    ...basis.programme.targets.map((target, index) => judge(target, index, basis)),
    ...(milestones === null ? [] : [milestones]),
  ];
  const worst = judged.reduce<ComputedColour | undefined>(
    (known, one) => (known === undefined || isWorse(one.colour, known.colour) ? one : known),
    undefined,
  );
  return (
    worst ?? {
      dimension: 'deliverables',
      colour: 'grey',
      reason: { key: 'no-targets' },
      sources: ['plan:targets'],
    }
  );
}

function judge(
  target: CountedTarget,
  index: number,
  { programme, date, counts }: ColourBasis,
): ComputedColour {
  const promised = cumulativeTarget(target, programme, date);
  const counted = countedSoFar(target.id, counts);
  const plan = `plan:targets[${index}].stages`;
  const dimension = 'deliverables';
  if (promised === 0) {
    const due = nextStageEnd(target, programme, date);
    return { dimension, colour: 'grey', reason: { key: 'nothing-due', due }, sources: [plan] };
  }
  if (counted === null) {
    return {
      dimension,
      colour: 'grey',
      reason: { key: 'not-counted', target: target.text },
      sources: [plan],
    };
  }
  const sources = [counted.source, plan];
  const reason = { key: 'counted', unit: target.unit, actual: counted.value, promised } as const;
  const short = promised - counted.value;
  const isMaterial = short * 100 > thresholdsOf(programme).materialPercent * promised;
  return {
    dimension,
    colour: short <= 0 ? 'green' : isMaterial ? 'red' : 'yellow',
    reason,
    sources,
  };
}

/** Red when nobody can answer for what runs; yellow while leaders are unconfirmed or resources not secured. */
function resources({ programme, assignments, running }: ColourBasis): ComputedColour {
  const dimension = 'resources';
  const mine = assignments.filter((one) => running.includes(one.activity));
  const nobody = mine.filter((one) => one.person === null).map((one) => one.activity);
  if (nobody.length > 0) {
    return {
      dimension,
      colour: 'red',
      reason: { key: 'nobody', activities: nobody },
      sources: ['plan:roles'],
    };
  }
  const unled = mine.filter((one) => one.basis === 'fallback').map((one) => one.activity);
  if (unled.length > 0) {
    return {
      dimension,
      colour: 'yellow',
      reason: { key: 'unled', activities: unled },
      sources: ['plan:roles'],
    };
  }
  const total = programme.resources.length;
  const unsecured = programme.resources.filter((one) => !one.secured).length;
  const sources = ['plan:resources'];
  if (total === 0) return { dimension, colour: 'grey', reason: { key: 'no-resources' }, sources };
  if (unsecured > 0) {
    return { dimension, colour: 'yellow', reason: { key: 'unsecured', unsecured, total }, sources };
  }
  return { dimension, colour: 'green', reason: { key: 'staffed' }, sources };
}

function risk(programme: Programme): ComputedColour {
  const dimension = 'risk';
  const scored = programme.risks
    .flatMap(({ text, probability, consequence }, index) =>
      probability === null || consequence === null ? [] : [{ text, value: probability * consequence, index }],
    )
    .sort((a, b) => b.value - a.value);
  const top = scored[0];
  if (top === undefined) {
    return {
      dimension,
      colour: 'grey',
      reason: { key: 'unscored', count: programme.risks.length },
      sources: ['plan:risks'],
    };
  }
  const { redRisk, yellowRisk } = thresholdsOf(programme);
  const colour = top.value >= redRisk ? 'red' : top.value >= yellowRisk ? 'yellow' : 'green';
  const { text, value, index } = top;
  return { dimension, colour, reason: { key: 'top-risk', text, value }, sources: [`plan:risks[${index}]`] };
}
