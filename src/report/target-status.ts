/** Every counted target at the period's end: promised by the ended stages, and last counted. */
import type { CountedTarget, Programme } from '../programme/programme.ts';
import { type CountSoFar, countedSoFar } from '../programme/target/counted-so-far.ts';
import { cumulativeTarget, nextStageEnd, stageEnd } from '../programme/target/cumulative-target.ts';
import { isWithin } from './section-context.ts';
import type { ReportFacts } from './facts.ts';
import type { Situation } from './situation.ts';

export interface TargetStatus {
  readonly target: CountedTarget;
  readonly promised: number;
  readonly counted: CountSoFar | null;
  /** What the number is held against: a stage that ended in the period or is still owed, else the next one. */
  readonly goal: Goal | null;
  readonly sources: readonly string[];
}

export interface Goal {
  readonly count: number;
  readonly date: Temporal.PlainDate;
  /** Its day has come. */
  readonly due: boolean;
}

export function targetStatuses(facts: ReportFacts, situation: Situation): readonly TargetStatus[] {
  return facts.programme.targets.map((target, index) => {
    const counted = countedSoFar(target.id, situation.answers);
    const promised = cumulativeTarget(target, facts.programme, facts.period.end);
    return {
      target,
      promised,
      counted,
      goal: goalOf(facts, target, counted?.value ?? 0),
      sources: [...(counted === null ? [] : [counted.source]), `plan:targets[${index}].stages`],
    };
  });
}

function goalOf({ programme, period }: ReportFacts, target: CountedTarget, actual: number): Goal | null {
  const last = lastStageEnd(programme, target, period.end);
  const promised = cumulativeTarget(target, programme, period.end);
  const next = nextStageEnd(target, programme, period.end);
  const asked = last !== null && (isWithin(period, last) || actual < promised || next === null);
  if (asked) return { count: promised, date: last, due: true };
  return next === null ? null : { count: cumulativeTarget(target, programme, next), date: next, due: false };
}

/** The newest stage end up to and including the day. */
function lastStageEnd(
  programme: Programme,
  target: CountedTarget,
  date: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const ends = target.stages
    .flatMap((stage) => stageEnd(programme, stage.activity) ?? [])
    .filter((end) => Temporal.PlainDate.compare(end, date) <= 0)
    .sort((a, b) => Temporal.PlainDate.compare(a, b));
  return ends.at(-1) ?? null;
}
