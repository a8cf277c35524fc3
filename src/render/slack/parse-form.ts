/** What Slack sends back of the form, as answers: missing fields are empty, nothing is judged here. */
import type { AnswerField } from '../../programme/status/answer-problems.ts';
import type { AnswerInput, Choice } from '../../programme/status/answer-input.ts';
import type { CheckInItem } from '../../programme/status/check-in.ts';
import { CHOSEN_COLOURS } from '../../programme/status/colour.ts';
import { cleanText } from './clean-text.ts';
import { fieldActionId, fieldBlockId } from './form-ids.ts';

/** `view.state.values`: by block id, then action id. */
export type FormState = Readonly<Record<string, Readonly<Record<string, FormValue>>>>;

interface FormValue {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value?: string | undefined } | null | undefined;
  readonly selected_options?: readonly { readonly value?: string | undefined }[] | null | undefined;
  readonly selected_date?: string | null | undefined;
}

/** `before` stands in for fields the form did not show (the deviation of an activity that was green). */
export function parseForm(state: FormState, item: CheckInItem, before: AnswerInput): AnswerInput {
  const { number } = item.activity;
  const at = (field: AnswerField, target: string | null = null): FormValue | undefined =>
    state[fieldBlockId(number, field, target)]?.[fieldActionId(field)];
  const text = (field: 'done' | 'next' | 'help' | 'cause' | 'consequence' | 'action' | 'owner'): string => {
    const found = at(field);
    return found === undefined ? before[field] : cleanText(found.value ?? '');
  };
  const date = (field: 'due' | 'forecast' | 'finished'): string | null => {
    const found = at(field);
    return found === undefined ? before[field] : (found.selected_date ?? null);
  };
  return {
    activity: number,
    choice: choiceOf(at('state')?.selected_option?.value),
    done: text('done'),
    next: text('next'),
    help: text('help'),
    cause: text('cause'),
    consequence: text('consequence'),
    action: text('action'),
    owner: text('owner'),
    due: date('due'),
    counts: Object.fromEntries(
      item.targets.map(({ target }) => [target.id, at('count', target.id)?.value ?? '']),
    ),
    countReason: cleanText(at('countReason')?.value ?? ''),
    forecast: date('forecast'),
    finished: date('finished'),
    state: at('stateWord') === undefined ? before.state : (at('stateWord')?.selected_option?.value ?? null),
  };
}

function choiceOf(value: string | undefined): Choice | null {
  if (value === 'unchanged') return value;
  return CHOSEN_COLOURS.find((colour) => colour === value) ?? null;
}
