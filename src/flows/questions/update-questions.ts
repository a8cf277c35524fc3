import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { questionsKey } from '../../programme/obligation/rules/questions.ts';
import { renderQuestions } from '../../render/slack/render-questions.ts';
import type { CheckInDeps } from '../check-in/check-in-deps.ts';
import { publishHome } from '../check-in/show-home.ts';
import { loadAgenda } from '../load-agenda.ts';
import { loadAskedQuestions } from './load-asked-questions.ts';

/**
 * After an answer the message that asked shows it, and what follows; so does the Home of who was asked and of who
 * answered. Idempotent; where nobody was asked in Slack, nothing is redrawn.
 */
export async function updateQuestions(
  deps: CheckInDeps,
  about: { readonly programme: string; readonly person: string; readonly userId: string },
): Promise<void> {
  const agenda = await loadAgenda(deps, about.programme);
  if (agenda === undefined) return;
  const locale = localeOfPerson(agenda, about.person);
  const revisions = await deps.store.listPlanRevisions(about.programme);
  const asking = new Map(
    revisions
      .filter(({ cause }) => cause !== 'answer')
      .map(({ revision }) => [questionsKey(about.programme, about.person, revision), revision]),
  );
  for (const { key, channel: by, receipt } of await deps.store.loadDeliveries([...asking.keys()])) {
    const { channel, ts } = receipt ?? {};
    const revision = asking.get(key);
    if (by !== 'slack' || channel === undefined || ts === undefined || revision === undefined) continue;
    const asked = await loadAskedQuestions(deps, agenda, { person: about.person, revision });
    const message = renderQuestions(agenda.programme, asked, locale);
    const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
    if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
  }
  const asked = agenda.members.get(about.person)?.slackUserId ?? null;
  for (const userId of new Set([about.userId, ...(asked === null ? [] : [asked])]))
    await publishHome(deps, userId);
}
