/** When the programme runs: as written, else from the first activity's start to the last one's end. */
import { planProblemWords } from '../i18n/plan-words.ts';
import type { Activity, Programme } from '../programme/programme.ts';
import type { PlanContext } from './plan-context.ts';
import { readPeriod } from './read-period.ts';

export function interpretProject(
  { file, findings }: PlanContext,
  activities: readonly Activity[],
): Pick<Programme, 'start' | 'end'> {
  const written = (key: 'starts' | 'ends', side: 'start' | 'end') => {
    const raw = file.project?.[key];
    if (raw === undefined) return null;
    const read = readPeriod(raw);
    // What is only uncertain is asked; meanwhile the activities say when the programme runs.
    if (read.confidence === 'sure') return read[side];
    if (read.start === null && read.startPrecision === 'unknown')
      findings.problem(['project', key], raw, planProblemWords.date);
    return null;
  };
  const inOrder = (dates: readonly (Temporal.PlainDate | null)[]) =>
    dates.filter((date) => date !== null).toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const start =
    written('starts', 'start') ?? inOrder(activities.map(({ period }) => period.start))[0] ?? null;
  const end = written('ends', 'end') ?? inOrder(activities.map(({ period }) => period.end)).at(-1) ?? null;
  if (start !== null && end !== null && Temporal.PlainDate.compare(start, end) > 0)
    findings.problem(['project', 'ends'], file.project?.ends, planProblemWords.afterStart);
  return { start, end };
}
