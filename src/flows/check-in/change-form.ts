import type { ModalView } from '@slack/types';
import { deviates } from '../../programme/status/answer-input.ts';
import { fieldBlockId } from '../../render/slack/form-ids.ts';
import type { CheckInDeps } from './check-in-deps.ts';
import { redrawnPage } from './form-page.ts';
import { type FormView, readForm } from './read-form.ts';

/**
 * A state was chosen in the open form: shows or hides the fields that yellow and red require, keeping what is typed.
 * `null` when the form already looks right.
 */
export async function changeForm(
  deps: CheckInDeps,
  input: { userId: string; view: FormView; blockIds: readonly string[] },
): Promise<ModalView | null> {
  const form = await readForm(deps, input);
  if (form === undefined) return null;
  const shown = new Set(input.blockIds);
  const isRight = form.inputs.every(
    (answer) => shown.has(fieldBlockId(answer.activity, 'cause')) === deviates(answer),
  );
  if (isRight) return null;
  return redrawnPage(form, false);
}
