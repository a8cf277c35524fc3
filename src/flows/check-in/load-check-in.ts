import { parsePeriod, previousPeriod } from '../../programme/calendar/period.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { Answer } from '../../programme/status/answer.ts';
import { type CheckIn, checkInOf } from '../../programme/status/check-in.ts';
import type { CheckInDeps } from './check-in-deps.ts';

/**
 * The answers that decide how a week looks: the newest per activity up to the week, and where one of them is from the
 * week itself, also the newest before it, because that one is what "no change" refers to. At most two per activity,
 * however long the programme has run. The agenda holds the newest: mostly that is all.
 */
export async function loadAnswersForWeek(
  deps: Pick<CheckInDeps, 'store'>,
  agenda: Agenda,
  week: string,
): Promise<readonly Answer[]> {
  const programme = agenda.programme.id;
  const isNewest = agenda.latest.every((answer) => answer.week <= week);
  const latest = isNewest ? agenda.latest : await deps.store.loadLatestAnswers(programme, week);
  const own = latest.filter((answer) => answer.week === week);
  const period = parsePeriod(week);
  if (own.length === 0 || period === undefined) return latest;
  return [...(await deps.store.loadLatestAnswers(programme, previousPeriod(period).id)), ...own];
}

/** What a person is asked about a week, with the answers to start from. */
export async function loadCheckIn(
  deps: Pick<CheckInDeps, 'store'>,
  agenda: Agenda,
  { person, week }: { person: string; week: string },
): Promise<CheckIn> {
  const answers = await loadAnswersForWeek(deps, agenda, week);
  return checkInOf(agenda, { person, week, answers });
}
