/** Every counted target at the period's end: promised by the ended stages, and last counted. */
import type { CountedTarget } from '../programme/programme.ts';
import { type CountSoFar, countedSoFar } from '../programme/target/counted-so-far.ts';
import { cumulativeTarget } from '../programme/target/cumulative-target.ts';
import type { ReportFacts } from './facts.ts';
import type { Situation } from './situation.ts';

export interface TargetStatus {
  readonly target: CountedTarget;
  readonly promised: number;
  readonly counted: CountSoFar | null;
  readonly sources: readonly string[];
}

export function targetStatuses(facts: ReportFacts, situation: Situation): readonly TargetStatus[] {
  return facts.programme.targets.map((target, index) => {
    const counted = countedSoFar(target.id, situation.answers);
    return {
      target,
      promised: cumulativeTarget(target, facts.programme, facts.period.end),
      counted,
      sources: [...(counted === null ? [] : [counted.source]), `plan:targets[${index}].stages`],
    };
  });
}
