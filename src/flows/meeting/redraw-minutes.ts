import { type MeetingId } from '../../programme/meeting/meeting-id.ts';
import { type Agenda, localeOfPerson } from '../../programme/obligation/agenda.ts';
import { minutesKey } from '../../programme/obligation/rules/minutes.ts';
import { buildMinutes } from '../../report/minutes/build-minutes.ts';
import { renderAdjustRequest } from '../../render/slack/render-adjust-request.ts';
import { renderMinutesPanel } from '../../render/slack/render-minutes-panel.ts';
import type { ChatMessage } from '../../ports.ts';
import type { CheckInDeps } from '../check-in/check-in-deps.ts';
import { publishHome } from '../check-in/show-home.ts';
import { loadAgenda } from '../load-agenda.ts';
import { reportFactsLoader } from '../load-report-facts.ts';
import { loadMinutes } from './load-minutes.ts';
import { loadMinutesFacts } from './minutes-document.ts';

/** Every message about the minutes shows how far they have come; so does the Home of whoever pressed. Idempotent. */
export async function redrawMinutes(
  deps: CheckInDeps,
  about: { readonly programme: string; readonly id: MeetingId; readonly userId: string },
): Promise<void> {
  const agenda = await loadAgenda(deps, about.programme);
  if (agenda === undefined) return;
  const { id } = about;
  const loaded = await loadMinutes(deps, agenda, {
    ...{ id, now: deps.clock.now(), locale: agenda.programme.language },
  });
  if (loaded === undefined) return;
  const sent = keysOf(agenda, id, loaded.model.recorded.steps.length);
  for (const { key, receipt } of await deps.store.loadDeliveries([...sent.keys()])) {
    const { channel, ts } = receipt ?? {};
    const found = sent.get(key);
    if (channel === undefined || ts === undefined || found === undefined) continue;
    const message = await drawn(deps, agenda, { ...found, id });
    if (message === undefined) continue;
    const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
    if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
  }
  await publishHome(deps, about.userId);
}

interface Sent {
  readonly person: string;
  readonly step: 'record' | 'returned' | 'adjust';
}

/** Whoever may have been told of a step, by the key of the message. */
function keysOf({ programme }: Agenda, { body, day }: MeetingId, steps: number): ReadonlyMap<string, Sent> {
  const about = { body, meeting: day };
  const names = (step: 'returned' | 'adjust') =>
    Array.from({ length: steps }, (_, index) => ({ step, name: `${step}-${String(index + 1)}` }));
  const all = [{ step: 'record' as const, name: 'record' }, ...names('returned'), ...names('adjust')];
  return new Map(
    programme.people.flatMap(({ id: person }) =>
      all.map(({ step, name }) => [
        minutesKey.minutes(programme.id, { ...about, step: name }, person),
        { person, step },
      ]),
    ),
  );
}

async function drawn(
  deps: CheckInDeps,
  agenda: Agenda,
  { person, step, id }: Sent & { readonly id: MeetingId },
): Promise<ChatMessage | undefined> {
  const now = deps.clock.now();
  const locale = localeOfPerson(agenda, person);
  const loaded = await loadMinutes(deps, agenda, { id, now, locale });
  if (loaded === undefined) return undefined;
  if (step !== 'adjust') return renderMinutesPanel(loaded.model, false);
  const asOf = now.add({ milliseconds: 1 });
  const facts = await loadMinutesFacts(reportFactsLoader(deps), agenda, { id, asOf });
  return renderAdjustRequest(loaded.model, buildMinutes(facts, id, locale), loaded.stamp);
}
