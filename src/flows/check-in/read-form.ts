import { type FormMemory, parseMemory } from '../../render/slack/form-ids.ts';
import { type FormState, parseForm } from '../../render/slack/parse-form.ts';
import type { AnswerInput } from '../../programme/status/answer-input.ts';
import { draftOf } from '../../programme/status/draft-answer.ts';
import type { CheckIn } from '../../programme/status/check-in.ts';
import type { CheckInDeps } from './check-in-deps.ts';
import { loadCheckIn } from './load-check-in.ts';
import { loadMembership, mayAnswerFor, type MemberOf } from './load-member.ts';

/** The form as Slack sends it back, with a press in it or on submission. */
export interface FormView {
  readonly id: string;
  readonly hash: string;
  readonly callbackId: string;
  readonly memory: string;
  readonly state: FormState;
}

export interface OpenForm {
  readonly memory: FormMemory;
  readonly member: MemberOf;
  readonly checkIn: CheckIn;
  /** What the fields of this page hold, in plan order. */
  readonly inputs: readonly AnswerInput[];
}

/** `undefined` when the form is not ours or not this person's. */
export async function readForm(
  deps: CheckInDeps,
  { userId, view }: { userId: string; view: FormView },
): Promise<OpenForm | undefined> {
  const memory = parseMemory(view.memory);
  if (memory === undefined) return undefined;
  const member = await loadMembership(deps, userId, memory.programme);
  if (member === undefined || !mayAnswerFor(member, memory.person)) return undefined;
  const checkIn = await loadCheckIn(deps, member.agenda, memory);
  const numbers = memory.pages[memory.page] ?? [];
  const inputs = checkIn.items
    .filter(({ activity }) => numbers.includes(activity.number))
    .map((item) => parseForm(view.state, item, draftOf(item, memory.week)));
  return { memory, member, checkIn, inputs };
}
