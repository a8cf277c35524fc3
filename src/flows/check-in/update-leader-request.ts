import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { leadersKey } from '../../programme/obligation/rules/leaders.ts';
import { leaderQuestions } from '../../programme/status/leader-question.ts';
import { renderLeaderRequest } from '../../render/slack/render-leader-request.ts';
import { loadAgenda } from '../load-agenda.ts';
import type { CheckInDeps } from './check-in-deps.ts';

/** After a confirmation the message that asked shows what is left. Idempotent; where nobody was asked, nothing happens. */
export async function updateLeaderRequest(
  deps: CheckInDeps,
  programme: string,
  person: string,
): Promise<void> {
  const agenda = await loadAgenda(deps, programme);
  if (agenda === undefined) return;
  const key = leadersKey(programme, person, agenda.imported.revision);
  const { channel, ts } = (await deps.store.loadDelivery(key))?.receipt ?? {};
  if (channel === undefined || ts === undefined) return;
  const message = renderLeaderRequest(
    agenda.programme,
    leaderQuestions(agenda),
    localeOfPerson(agenda, person),
  );
  const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
  if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
}
