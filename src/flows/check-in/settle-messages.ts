import { localeOfPerson, zoneOf } from '../../programme/obligation/agenda.ts';
import { checkInKey } from '../../programme/obligation/rules/check-in.ts';
import type { ChatMessage } from '../../ports.ts';
import { answerOfWeek, renderReceipt } from '../../render/slack/render-receipt.ts';
import { renderClosedPrompt } from '../../render/slack/render-closed-prompt.ts';
import { loadAgenda } from '../load-agenda.ts';
import type { CheckInDeps } from './check-in-deps.ts';
import { loadCheckIn } from './load-check-in.ts';
import { publishHome } from './show-home.ts';

/**
 * After a submission: the prompt becomes the receipt, nudges lose their buttons, Home shows the new state. Updating is
 * idempotent, so that doing it again after a second submission or a restart does no harm.
 */
export async function settleMessages(
  deps: CheckInDeps,
  about: { programme: string; person: string; week: string; userId: string },
): Promise<void> {
  // Loaded anew: the agenda from before the submission does not know the answer.
  const agenda = await loadAgenda(deps, about.programme);
  if (agenda === undefined) return;
  const checkIn = await loadCheckIn(deps, agenda, about);
  const locale = localeOfPerson(agenda, about.person);
  const answered = checkIn.items.filter((item) => answerOfWeek(checkIn, item) !== null);
  const { prompt, nudge } = checkInKey;
  const messages = new Map<string, ChatMessage>();
  if (answered.length > 0)
    messages.set(
      prompt(about.programme, about.person, about.week),
      renderReceipt(checkIn, locale, zoneOf(agenda, about.person)),
    );
  if (answered.length === checkIn.items.length)
    for (const index of agenda.programme.rhythm.nudges.keys())
      messages.set(
        nudge(about.programme, about.person, about.week, index + 1),
        renderClosedPrompt(checkIn, locale),
      );
  await updateMessages(deps, messages);
  const asked = agenda.members.get(about.person)?.slackUserId ?? null;
  for (const userId of new Set([about.userId, ...(asked === null ? [] : [asked])]))
    await publishHome(deps, userId);
}

/** Rewrites those of the messages that have been sent. */
async function updateMessages(
  deps: Pick<CheckInDeps, 'store' | 'messenger' | 'log'>,
  messages: ReadonlyMap<string, ChatMessage>,
): Promise<void> {
  for (const { key, receipt } of await deps.store.loadDeliveries([...messages.keys()])) {
    const { channel, ts } = receipt ?? {};
    const message = messages.get(key);
    if (channel === undefined || ts === undefined || message === undefined) continue;
    const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
    if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
  }
}
