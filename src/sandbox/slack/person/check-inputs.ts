/**
 * What Slack's own client refuses before anything is sent: empty required fields, length, number, mail and web address.
 * Limits come from the elements; the wordings are the client's in spirit, not to the letter.
 */
import { isObject, objectsOf, stringsOf, textOf, type JsonObject } from '../json.ts';
import type { ViewValues } from '../workspace/model.ts';
import { chosenText } from '../workspace/view-values.ts';

/** Messages per block_id; empty when the form may be sent. */
export function checkInputs(content: JsonObject, values: ViewValues): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const block of objectsOf(content['blocks'])) {
    if (block['type'] !== 'input' || !isObject(block['element'])) continue;
    const blockId = textOf(block['block_id']) ?? '';
    const value = values[blockId]?.[textOf(block['element']['action_id']) ?? ''];
    const error = checkInput(block, block['element'], value);
    if (error !== undefined) errors[blockId] = error;
  }
  return errors;
}

function checkInput(
  block: JsonObject,
  element: JsonObject,
  value: JsonObject | undefined,
): string | undefined {
  const text = chosenText(value);
  if (text === undefined) {
    return block['optional'] === true ? undefined : 'Please complete this required field.';
  }
  switch (textOf(element['type']) ?? '') {
    case 'plain_text_input':
      return checkLength(element, text);
    case 'number_input':
      return checkNumber(element, text);
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'Enter a valid email address.';
    case 'url_text_input':
      return URL.canParse(text) ? undefined : 'Enter a valid web address.';
    case 'multi_static_select':
    case 'multi_users_select':
      return checkCount(element, value);
    default:
      return undefined;
  }
}

function checkLength(element: JsonObject, text: string): string | undefined {
  const [min, max] = [Number(element['min_length'] ?? 0), Number(element['max_length'] ?? 3000)];
  if (text.length < min) return `Enter at least ${min} characters.`;
  return text.length > max ? `Enter no more than ${max} characters.` : undefined;
}

function checkNumber(element: JsonObject, text: string): string | undefined {
  const form = element['is_decimal_allowed'] === true ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  if (!form.test(text)) return 'Enter a number.';
  const [min, max] = [textOf(element['min_value']), textOf(element['max_value'])];
  if (min !== undefined && Number(text) < Number(min)) return `Enter a number no lower than ${min}.`;
  return max !== undefined && Number(text) > Number(max)
    ? `Enter a number no higher than ${max}.`
    : undefined;
}

function checkCount(element: JsonObject, value: JsonObject | undefined): string | undefined {
  const max = Number(element['max_selected_items'] ?? Infinity);
  const count = objectsOf(value?.['selected_options']).length + stringsOf(value?.['selected_users']).length;
  return count > max ? `Choose no more than ${max}.` : undefined;
}
