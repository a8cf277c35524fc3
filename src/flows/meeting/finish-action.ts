import { knownOn } from '../../programme/known-on.ts';
import { withRecorded } from '../../programme/meeting/with-recorded.ts';
import type { ActionPoint } from '../../programme/decision/decision.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { coordinatorOf, projectLeaderOf } from '../../programme/activity/assignment.ts';
import { loadAgenda } from '../load-agenda.ts';
import type { RecordMinutesDeps } from './record-minutes.ts';

export type FinishResult =
  | { readonly state: 'unknown' }
  | { readonly state: 'not-yours' }
  | { readonly state: 'already' | 'done'; readonly action: ActionPoint };

/** An action point is done when its owner says so, or whoever runs the programme; once is enough. */
export async function finishAction(
  deps: RecordMinutesDeps,
  input: {
    readonly programme: string;
    readonly action: string;
    readonly note: string;
    readonly by: string;
    readonly at: Temporal.Instant;
    readonly key: string;
  },
): Promise<FinishResult> {
  const { programme, by, at, key, note } = input;
  const agenda = await loadAgenda(deps, programme);
  const action = agenda === undefined ? undefined : actionOf(agenda, input.action, at);
  if (agenda === undefined || action === undefined) return { state: 'unknown' };
  if (!mayFinish(agenda, action, by)) return { state: 'not-yours' };
  if (action.state !== 'open') return { state: 'already', action };
  const { state } = await deps.store.saveEntry({
    ...{ programme, by, at, key, subject: action.id, period: '' },
    content: { kind: 'action-done', done: true, note: note.trim() },
  });
  if (state === 'saved')
    await deps.store.audit({ at, programme, actor: by, action: 'action.done', subject: action.id });
  return { state: 'done', action };
}

export function mayFinish({ programme, confirmed }: Agenda, action: ActionPoint, by: string): boolean {
  const leaders = [projectLeaderOf(programme, confirmed), coordinatorOf(programme, confirmed)];
  return action.owner.people.includes(by) || leaders.includes(by);
}

export function actionOf(agenda: Agenda, id: string, now: Temporal.Instant): ActionPoint | undefined {
  return knownActions(agenda, now).find((one) => one.id === id);
}

/** The person's own that are open, oldest first. */
export function ownOpenActions(
  agenda: Agenda,
  person: string,
  now: Temporal.Instant,
): readonly ActionPoint[] {
  return knownActions(agenda, now).filter(
    ({ state, owner }) => state === 'open' && owner.people.includes(person),
  );
}

function knownActions(agenda: Agenda, now: Temporal.Instant): readonly ActionPoint[] {
  const today = now.toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate();
  return withRecorded(knownOn(agenda.programme, today), agenda.entries).actions;
}
