/** From the first to the last day of a programme, or of its activities where the plan gives no dates of its own. */
import type { Period } from './calendar/period.ts';
import type { Programme } from './programme.ts';

export interface Life {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

/** `null` when the plan has no dates at all. */
export function lifeOf(programme: Pick<Programme, 'activities' | 'start' | 'end'>): Life | null {
  const days = programme.activities
    .flatMap(({ period }) => [period.start, period.end])
    .concat(programme.start, programme.end)
    .filter((day) => day !== null)
    .sort((a, b) => Temporal.PlainDate.compare(a, b));
  const start = programme.start ?? days[0];
  const end = programme.end ?? days.at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}

/** Whether the period lies at least partly inside the programme's life. */
export function livesIn(
  programme: Pick<Programme, 'activities' | 'start' | 'end'>,
  period: Pick<Period, 'start' | 'end'>,
): boolean {
  const life = lifeOf(programme);
  return (
    life !== null &&
    Temporal.PlainDate.compare(period.start, life.end) <= 0 &&
    Temporal.PlainDate.compare(period.end, life.start) >= 0
  );
}
