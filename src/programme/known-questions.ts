/**
 * Which open questions can be known on a day. A plan file may hold the minutes of a meeting that is still to come as
 * seen from that day: what its minutes, decisions and actions leave open is nobody's question yet.
 */
import { originDay } from './decision/origin-day.ts';
import type { Programme } from './programme.ts';
import type { OpenQuestion } from './question.ts';

/** `programme`: with everything its file tells, also of later days. */
export function knownQuestions(
  programme: Programme,
  questions: readonly OpenQuestion[],
  day: Temporal.PlainDate,
): readonly OpenQuestion[] {
  return questions.filter(({ about }) => {
    const on = dayOf(programme, about);
    return on === null || Temporal.PlainDate.compare(on, day) <= 0;
  });
}

/** Of what `meetings[0].present`, `decisions[2].outcome` or `actions[1]` comes from; `null`: no day. */
function dayOf({ meetings, decisions, actions }: Programme, about: string): Temporal.PlainDate | null {
  const [, list, place] = /^(meetings|decisions|actions)\[(\d+)\]/u.exec(about) ?? [];
  const index = Number(place);
  if (list === 'meetings') return meetings[index]?.on ?? null;
  if (list === 'decisions') return decisions[index]?.on ?? null;
  const action = list === 'actions' ? actions[index] : undefined;
  return action === undefined ? null : originDay(action);
}
