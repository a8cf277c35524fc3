import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { checkInKey } from '../../programme/obligation/rules/check-in.ts';
import { weekOverview } from '../../programme/status/week-overview.ts';
import { renderOverview } from '../../render/slack/render-overview.ts';
import type { CheckInDeps } from '../check-in/check-in-deps.ts';
import { loadAnswersForWeek } from '../check-in/load-check-in.ts';
import { publishHome } from '../check-in/show-home.ts';
import { loadAgenda } from '../load-agenda.ts';

/** The week's overview shows how many resources are secured now; so does Home. Idempotent. */
export async function redrawOverview(
  deps: CheckInDeps,
  about: { readonly programme: string; readonly week: string; readonly userId: string },
): Promise<void> {
  const agenda = await loadAgenda(deps, about.programme);
  if (agenda === undefined) return;
  const answers = await loadAnswersForWeek(deps, agenda, about.week);
  const overview = weekOverview(agenda, { week: about.week, answers });
  const sent = new Map(
    agenda.programme.people.map(({ id }) => [checkInKey.overview(about.programme, id, about.week), id]),
  );
  for (const { key, receipt } of await deps.store.loadDeliveries([...sent.keys()])) {
    const { channel, ts } = receipt ?? {};
    const person = sent.get(key);
    if (channel === undefined || ts === undefined || person === undefined) continue;
    const message = renderOverview(overview, localeOfPerson(agenda, person));
    const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
    if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
  }
  await publishHome(deps, about.userId);
}
