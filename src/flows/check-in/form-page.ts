import type { ModalView } from '@slack/types';
import type { AnswerInput } from '../../programme/status/answer-input.ts';
import { renderForm } from '../../render/slack/render-form.ts';
import type { OpenForm } from './read-form.ts';

/** Of Slack's 250,000. */
const VIEW_BYTES = 240_000;

/** One page of an open form, with the given drafts in its fields. */
export function formPage(
  { checkIn, memory, member }: OpenForm,
  { page, drafts, incomplete }: { page: number; drafts: readonly AnswerInput[]; incomplete: boolean },
): ModalView {
  return renderForm(
    {
      checkIn,
      pages: memory.pages,
      page,
      drafts: new Map(drafts.map((draft) => [draft.activity, draft])),
      behalfOf: member.person === memory.person ? null : checkIn.name,
      incomplete,
    },
    member.locale,
  );
}

/**
 * The same page again, as typed. Slack keeps what stands in fields whose ids stay, so where everything together would
 * be too large for a view, the texts that are always shown are left to it.
 */
export function redrawnPage(form: OpenForm, incomplete: boolean): ModalView {
  const { page } = form.memory;
  const whole = formPage(form, { page, drafts: form.inputs, incomplete });
  if (new TextEncoder().encode(JSON.stringify(whole)).length <= VIEW_BYTES) return whole;
  const drafts = form.inputs.map((draft) => ({ ...draft, done: '', next: '', help: '' }));
  return formPage(form, { page, drafts, incomplete });
}
