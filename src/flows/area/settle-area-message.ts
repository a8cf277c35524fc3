import { localeOfPerson, zoneOf } from '../../programme/obligation/agenda.ts';
import { areaStatusKey } from '../../programme/obligation/rules/area-status.ts';
import { renderAreaReceipt } from '../../render/slack/render-area-request.ts';
import type { CheckInDeps } from '../check-in/check-in-deps.ts';
import { publishHome } from '../check-in/show-home.ts';
import { loadAgenda } from '../load-agenda.ts';
import { loadAreaSheet } from './load-area-sheet.ts';

/** The message that asked becomes the receipt, and Home shows the new colours. Doing it again does no harm. */
export async function settleAreaMessage(
  deps: CheckInDeps,
  about: { programme: string; person: string; week: string; userId: string },
): Promise<void> {
  // Loaded anew: the agenda from before the submission does not know the answer.
  const agenda = await loadAgenda(deps, about.programme);
  if (agenda === undefined) return;
  const { person, week } = about;
  const sheet = await loadAreaSheet(deps, agenda, { person, week, now: deps.clock.now() });
  const key = areaStatusKey(about.programme, person, week);
  const { channel, ts } = (await deps.store.loadDelivery(key))?.receipt ?? {};
  if (sheet !== null && channel !== undefined && ts !== undefined) {
    const message = renderAreaReceipt(sheet, localeOfPerson(agenda, person), zoneOf(agenda, person));
    const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
    if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
  }
  const asked = agenda.members.get(person)?.slackUserId ?? null;
  for (const userId of new Set([about.userId, ...(asked === null ? [] : [asked])]))
    await publishHome(deps, userId);
}
