import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { Answer } from '../../programme/status/answer.ts';
import { type CheckIn, checkInOf } from '../../programme/status/check-in.ts';
import type { CheckInDeps } from './check-in-deps.ts';

/**
 * The answers that decide how a week looks: the newest per activity, and where one of them is from the week itself or
 * later, everything up to the week, because then an older one is what "no change" refers to.
 */
export async function loadAnswersForWeek(
  deps: Pick<CheckInDeps, 'store'>,
  programme: string,
  week: string,
): Promise<readonly Answer[]> {
  const latest = await deps.store.loadLatestAnswers(programme);
  if (latest.every((answer) => answer.week < week)) return latest;
  return deps.store.loadAnswers({ programme, until: week });
}

/** What a person is asked about a week, with the answers to start from. */
export async function loadCheckIn(
  deps: Pick<CheckInDeps, 'store'>,
  agenda: Agenda,
  { person, week }: { person: string; week: string },
): Promise<CheckIn> {
  const answers = await loadAnswersForWeek(deps, agenda.programme.id, week);
  return checkInOf(agenda, { person, week, answers });
}
