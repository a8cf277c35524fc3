/**
 * What a counted target should have reached by a day: the sum of the stages whose planned period has ended by then (T06:
 * Timrå's e-services are 10 after T3 2016, 20 after T1 2017, 40 after T2 and 60 after T3). A stage whose end the plan
 * leaves unread, or that is not read surely, counts nothing until it is.
 */
import type { CountedTarget, Programme } from '../programme.ts';

export function cumulativeTarget(
  target: CountedTarget,
  programme: Programme,
  date: Temporal.PlainDate,
): number {
  return target.stages
    .filter((stage) => {
      const end = stageEnd(programme, stage.activity);
      return end !== null && Temporal.PlainDate.compare(end, date) <= 0;
    })
    .reduce((sum, stage) => sum + stage.count, 0);
}

/** When the next stage after `date` is due; `null` when none is. */
export function nextStageEnd(
  target: CountedTarget,
  programme: Programme,
  date: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const ends = target.stages
    .flatMap((stage) => stageEnd(programme, stage.activity) ?? [])
    .filter((end) => Temporal.PlainDate.compare(end, date) > 0)
    .sort((a, b) => Temporal.PlainDate.compare(a, b));
  return ends[0] ?? null;
}

/** A stage's end by the plan; `null` unless it is read surely. */
export function stageEnd(programme: Programme, number: string): Temporal.PlainDate | null {
  const period = programme.activities.find((activity) => activity.number === number)?.period;
  return period?.confidence === 'sure' ? period.end : null;
}
