/**
 * Minutes go to whoever adjusts them, come back or are adjusted, and get their registration number. Each step is taken once:
 * of two at the same moment the first counts. Adjusting closes the minutes; it approves nothing that was presented (trap 9).
 */
import { meetingId, type MeetingId } from '../../programme/meeting/meeting-id.ts';
import { adjusterAdvice, adjustersOf, recordersOf } from '../../programme/meeting/minutes-parties.ts';
import { hasConflict, type RecordedMinutes } from '../../programme/meeting/recorded-minutes.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { type RecordMinutesDeps } from './record-minutes.ts';
import { loadAgenda } from '../load-agenda.ts';
import { loadMinutes } from './load-minutes.ts';

export type MinutesStep =
  | { readonly step: 'sent'; readonly adjuster: string }
  | { readonly step: 'returned'; readonly comment: string }
  /** `stamp`: what the adjuster has read; absent where somebody enters it for one who answered by mail. */
  | { readonly step: 'adjusted'; readonly stamp?: string }
  | { readonly step: 'registered'; readonly dnr: string };

export interface StepInput {
  readonly programme: string;
  readonly meeting: MeetingId;
  /** Person id. */
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly act: MinutesStep;
}

export type StepResult =
  | { readonly state: 'unknown' | 'not-yours' | 'not-now' | 'changed' | 'conflict' | 'needs-text' }
  | { readonly state: 'done'; readonly advice: 'author' | 'presenter' | null };

export async function stepMinutes(deps: RecordMinutesDeps, input: StepInput): Promise<StepResult> {
  const { programme, meeting: id, by, at, act } = input;
  const agenda = await loadAgenda(deps, programme);
  if (agenda === undefined) return { state: 'unknown' };
  const loaded = await loadMinutes(deps, agenda, { id, now: at, locale: agenda.programme.language });
  if (loaded === undefined) return { state: 'unknown' };
  const { model, stamp } = loaded;
  const { recorded, meeting } = model;
  if (!mayStep(agenda, { id, recorded, by, step: act.step })) return { state: 'not-yours' };
  if (!FROM[act.step].includes(recorded.state)) return { state: 'not-now' };
  if (act.step === 'sent' && !adjustersOf(agenda, meeting).includes(act.adjuster))
    return { state: 'unknown' };
  if (act.step === 'sent' && hasConflict(recorded)) return { state: 'conflict' };
  if (act.step === 'returned' && act.comment.trim() === '') return { state: 'needs-text' };
  if (act.step === 'registered' && act.dnr.trim() === '') return { state: 'needs-text' };
  if (act.step === 'adjusted' && act.stamp !== undefined && act.stamp !== stamp) return { state: 'changed' };
  const last = recorded.steps.at(-1)?.content;
  const subject = meetingId(id);
  const { state, entry } = await deps.store.saveEntry({
    ...{ programme, subject, period: '', by, at },
    key: `minutes-step:${programme}:${subject}:${String(recorded.steps.length)}`,
    content: {
      kind: 'minutes-step',
      step: act.step,
      adjuster: act.step === 'sent' ? act.adjuster : (last?.adjuster ?? null),
      comment: act.step === 'returned' ? act.comment.trim() : '',
      dnr: act.step === 'registered' ? act.dnr.trim() : '',
    },
  });
  if (state === 'duplicate' && (entry.content.kind !== 'minutes-step' || entry.content.step !== act.step))
    return { state: 'not-now' };
  if (state === 'saved')
    await deps.store.audit({ at, programme, actor: by, action: `minutes.${act.step}`, subject });
  const advice =
    act.step === 'sent'
      ? adjusterAdvice(agenda, { adjuster: act.adjuster, sender: by, meeting, recorded })
      : null;
  return { state: 'done', advice };
}

/** From which states each step leads on. A draft that was returned is sent again. */
const FROM: Readonly<Record<MinutesStep['step'], readonly RecordedMinutes['state'][]>> = {
  sent: ['draft', 'returned'],
  returned: ['sent'],
  adjusted: ['sent'],
  registered: ['adjusted'],
};

/**
 * Whoever writes minutes sends and registers them. Who was chosen adjusts or returns them; for one who is not in Slack
 * whoever writes them enters the answer, and both names stand in the register.
 */
export function mayStep(
  agenda: Agenda,
  about: {
    readonly id: MeetingId;
    readonly recorded: RecordedMinutes;
    readonly by: string;
    readonly step: MinutesStep['step'];
  },
): boolean {
  const { id, recorded, by, step } = about;
  const isWriter = recordersOf(agenda, id.body).includes(by);
  if (step === 'sent' || step === 'registered') return isWriter;
  const adjuster = recorded.steps.at(-1)?.content.adjuster ?? null;
  if (adjuster === null) return false;
  if (adjuster === by) return true;
  return isWriter && (agenda.members.get(adjuster)?.slackUserId ?? null) === null;
}
