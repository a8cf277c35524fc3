/**
 * Decisions that wait for somebody: those the plan or an agenda puts forward and nobody has taken, when their meeting is
 * near or past, and change requests that wait for an approval. What lies further ahead is not asked about yet.
 */
import type { ChangeRequest } from '../programme/change/change-request.ts';
import type { Decision } from '../programme/decision/decision.ts';
import type { Programme } from '../programme/programme.ts';

/** Two monthly meetings ahead. */
const DAYS_AHEAD = 60;

export function isDecided({ chosen, outcome }: Decision): boolean {
  return chosen !== null || outcome !== null;
}

export function decisionsToTake(
  { decisions }: Pick<Programme, 'decisions'>,
  today: Temporal.PlainDate,
): readonly Decision[] {
  const limit = today.add({ days: DAYS_AHEAD });
  return decisions.filter(
    (one) => !isDecided(one) && (one.on === null || Temporal.PlainDate.compare(one.on, limit) <= 0),
  );
}

/**
 * Requests raised in Tertial whose decision no entry of `decisions` already asks for. What only the plan file tells of is
 * decided elsewhere: nobody could record the word here.
 */
export function requestsToApprove(
  requests: readonly ChangeRequest[],
  decisions: readonly Decision[],
): readonly ChangeRequest[] {
  return requests.filter(
    ({ id, state, revision }) =>
      state === 'pending' &&
      revision !== null &&
      !decisions.some(({ changeRequest }) => changeRequest === id),
  );
}
