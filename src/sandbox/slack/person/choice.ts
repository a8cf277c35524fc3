/** What a person chooses or types in an element, as the value Slack reports. */
import { objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';

/** A text for fields, dates and single choices; a list for several; `null` empties the element. */
export type Entry = string | readonly string[] | null;

/** Options go by value or by what they say. Throws when the element does not offer it. */
export function valueFor(element: JsonObject, entry: Entry): JsonObject {
  const type = textOf(element['type']) ?? '';
  const many = entry === null ? [] : typeof entry === 'string' ? [entry] : entry;
  const one = many[0] ?? null;
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { type, selected_option: one === null ? null : optionOf(element, one) };
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: many.map((it) => optionOf(element, it)) };
    case 'datepicker':
      return { type, selected_date: one };
    case 'timepicker':
      return { type, selected_time: one };
    case 'users_select':
      return { type, selected_user: one };
    case 'multi_users_select':
      return { type, selected_users: many };
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return { type, value: one === '' ? null : one };
    default:
      throw new Error(`nothing can be entered in a ${type}`);
  }
}

function optionOf(element: JsonObject, wanted: string): JsonObject {
  const grouped = objectsOf(element['option_groups']).flatMap((group) => objectsOf(group['options']));
  const options = [...objectsOf(element['options']), ...grouped];
  const says = (option: JsonObject) => textOf(objectOf(option['text'])['text']) ?? '';
  const found = options.find((it) => it['value'] === wanted) ?? options.find((it) => says(it) === wanted);
  if (found === undefined) {
    const offer = options.map((it) => `${textOf(it['value']) ?? ''} "${says(it)}"`).join(', ');
    throw new Error(`"${wanted}" is not offered; there is: ${offer}`);
  }
  return found;
}
