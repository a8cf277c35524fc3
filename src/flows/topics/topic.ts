/**
 * A topic is one thing people do in Slack beside the weekly check-in: its buttons and its forms. Every action id and
 * callback id of a topic begins with its name and a dot (`question.answer`), and every button's value and form's memory
 * carries what is needed to find the way back; all of it is checked again when it comes back.
 */
import type { ModalView } from '@slack/types';
import type { Locale } from '../../programme/locale.ts';
import type { FormState } from '../../render/slack/parse-form.ts';
import type { Afterwards, CheckInDeps } from '../check-in/check-in-deps.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';

export interface TopicPress {
  readonly userId: string;
  readonly actionId: string;
  readonly blockId: string;
  readonly value: string;
  readonly state: FormState;
}

export interface TopicForm {
  readonly userId: string;
  readonly callbackId: string;
  readonly viewId: string;
  /** `private_metadata`. */
  readonly memory: string;
  readonly state: FormState;
  readonly blockIds: readonly string[];
}

export interface TopicReply {
  /** A modal to open. */
  readonly open: ModalView | null;
  readonly afterwards: Afterwards;
}

export interface Topic {
  /** `question`, `sub-report`, `area`, `change`, `delivery`, `news`, `resource`. */
  readonly name: string;
  /** Whether a press of this action opens a form: then a light view stands there until it is ready. */
  opens(actionId: string): boolean;
  /** Language of a button's value or a form's memory; `undefined` when it is not ours. */
  localeOf(hint: string): Locale | undefined;
  press(deps: CheckInDeps, press: TopicPress): Promise<TopicReply>;
  submit(deps: CheckInDeps, form: TopicForm): Promise<SubmitReply>;
}

/** The topic an action or callback id belongs to. */
export function topicOf(topics: readonly Topic[], id: string): Topic | undefined {
  return topics.find(({ name }) => id.startsWith(`${name}.`));
}
