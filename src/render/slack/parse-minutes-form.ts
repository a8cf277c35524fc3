/** What Slack sends back of a meeting's forms. Missing fields are empty; nothing is judged here. */
import { cleanText } from './clean-text.ts';
import type { FormState } from './parse-form.ts';
import { field } from './render-minutes-forms.ts';

export function minutesText(state: FormState, name: string): string {
  const { block, action } = field(name);
  return cleanText(state[block]?.[action]?.value ?? '').trim();
}

export function minutesChoice(state: FormState, name: string): string | null {
  const { block, action } = field(name);
  return state[block]?.[action]?.selected_option?.value ?? null;
}

export function minutesChoices(state: FormState, name: string): readonly string[] {
  const { block, action } = field(name);
  return (state[block]?.[action]?.selected_options ?? []).flatMap(({ value }) => value ?? []);
}

export function minutesDate(state: FormState, name: string): string | null {
  const { block, action } = field(name);
  return state[block]?.[action]?.selected_date ?? null;
}
