import { localeOfPerson, zoneOf, type Agenda } from '../../programme/obligation/agenda.ts';
import { checkInKey } from '../../programme/obligation/rules/check-in.ts';
import type { ChatMessage } from '../../ports.ts';
import { answerOfWeek, renderReceipt } from '../../render/slack/render-receipt.ts';
import { renderClosedPrompt } from '../../render/slack/render-closed-prompt.ts';
import type { CheckInDeps } from './check-in-deps.ts';
import { loadCheckIn } from './load-check-in.ts';
import { publishHome } from './show-home.ts';

/**
 * After a submission: the prompt becomes the receipt, nudges lose their buttons, Home shows the new state. Updating is
 * idempotent, so that doing it again after a second submission or a restart does no harm.
 */
export async function settleMessages(
  deps: CheckInDeps,
  agenda: Agenda,
  about: { person: string; week: string; userId: string },
): Promise<void> {
  const checkIn = await loadCheckIn(deps, agenda, about);
  const locale = localeOfPerson(agenda, about.person);
  const isAnswered = checkIn.items.every((item) => answerOfWeek(checkIn, item) !== null);
  const programme = agenda.programme.id;
  if (checkIn.items.some((item) => answerOfWeek(checkIn, item) !== null)) {
    await update(
      deps,
      checkInKey.prompt(programme, about.person, about.week),
      renderReceipt(checkIn, locale, zoneOf(agenda, about.person)),
    );
  }
  for (const index of isAnswered ? agenda.programme.rhythm.nudges.keys() : [])
    await update(
      deps,
      checkInKey.nudge(programme, about.person, about.week, index + 1),
      renderClosedPrompt(checkIn, locale),
    );
  const asked = agenda.members.get(about.person)?.slackUserId ?? null;
  for (const userId of new Set([about.userId, ...(asked === null ? [] : [asked])]))
    await publishHome(deps, userId);
}

async function update(
  deps: Pick<CheckInDeps, 'store' | 'messenger' | 'log'>,
  key: string,
  message: ChatMessage,
): Promise<void> {
  const delivery = await deps.store.loadDelivery(key);
  const { channel, ts } = delivery?.receipt ?? {};
  if (channel === undefined || ts === undefined) return;
  const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
  if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
}
