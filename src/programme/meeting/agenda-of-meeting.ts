import type { Programme } from '../programme.ts';
import type { AgendaItem, HeldMeeting } from './held-meeting.ts';

/** That meeting's own agenda, else what every meeting of the body holds. */
export function agendaOfMeeting(
  { bodies }: Pick<Programme, 'bodies'>,
  { body, agenda }: Pick<HeldMeeting, 'body' | 'agenda'>,
): readonly AgendaItem[] {
  return agenda.length > 0 ? agenda : (bodies.find(({ id }) => id === body)?.agendaTemplate ?? []);
}
