import { type Agenda } from '../../programme/obligation/agenda.ts';
import { checkInSlots } from '../../programme/obligation/rules/check-in.ts';
import type { AcceptedAnswer } from '../../programme/status/accept-answers.ts';
import type { CheckIn } from '../../programme/status/check-in.ts';
import type { CheckInDeps } from './check-in-deps.ts';

export interface StoreInput {
  readonly agenda: Agenda;
  readonly checkIn: CheckIn;
  readonly accepted: readonly AcceptedAnswer[];
  /** Person id of the one who answers. */
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly submissionKey: string;
}

/**
 * One transaction, before Slack gets its answer: what is acknowledged is stored. The same submission delivered twice
 * changes nothing. Late is what comes after the week's overview has gone to the coordinator. An answer can change what
 * is owed (finished, or not yet though the period is over), so the next tick plans again.
 */
export async function storeAnswers(
  deps: Pick<CheckInDeps, 'store'>,
  { agenda, checkIn, accepted, by, at, submissionKey }: StoreInput,
): Promise<'saved' | 'duplicate'> {
  const { overview } = checkInSlots(agenda, checkIn.person, checkIn.week);
  const { state } = await deps.store.saveAnswers({
    programme: agenda.programme.id,
    week: checkIn.week.id,
    by,
    at,
    late: Temporal.Instant.compare(at, overview) > 0,
    submissionKey,
    answers: accepted,
  });
  return state;
}
