/**
 * The typed values of a view: every input carries one, untouched ones as null. What a person typed survives an update
 * only where block_id and action_id stay the same (docs.slack.dev/surfaces/modals).
 */
import { isObject, objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { elementsOf } from '../block-kit/validate.ts';
import type { ViewValues } from './model.ts';

/** The blocks with an id for every block and element that the app left unnamed. */
export function withIds(blocks: readonly JsonObject[], mint: () => string): readonly JsonObject[] {
  const named = (element: JsonObject): JsonObject =>
    'action_id' in element || !isInteractive(element) ? element : { ...element, action_id: mint() };
  return blocks.map((block) => {
    const full: Record<string, JsonObject[string]> = { ...block };
    if (textOf(block['block_id']) === undefined) full['block_id'] = mint();
    if (isObject(block['element'])) full['element'] = named(block['element']);
    if (isObject(block['accessory'])) full['accessory'] = named(block['accessory']);
    if (block['type'] === 'actions') full['elements'] = objectsOf(block['elements']).map(named);
    return full;
  });
}

/** The values after a view is shown: kept where the ids stayed, else as the view prefills them. */
export function valuesFor(content: JsonObject, before: ViewValues): ViewValues {
  const values: Record<string, Record<string, JsonObject>> = {};
  for (const block of objectsOf(content['blocks'])) {
    const blockId = textOf(block['block_id']) ?? '';
    for (const element of elementsOf(block)) {
      if (!isInteractive(element) || element['type'] === 'button' || element['type'] === 'overflow') continue;
      const actionId = textOf(element['action_id']) ?? '';
      const kept = before[blockId]?.[actionId];
      const isSame = kept !== undefined && kept['type'] === element['type'];
      values[blockId] = { ...values[blockId], [actionId]: isSame ? kept : initialValue(element) };
    }
  }
  return values;
}

function isInteractive(element: JsonObject): boolean {
  return element['type'] !== 'image' && element['type'] !== 'mrkdwn' && element['type'] !== 'plain_text';
}

function initialValue(element: JsonObject): JsonObject {
  const type = textOf(element['type']) ?? '';
  switch (type) {
    case 'datepicker':
      return { type, selected_date: element['initial_date'] ?? null };
    case 'timepicker':
      return { type, selected_time: element['initial_time'] ?? null };
    case 'static_select':
    case 'radio_buttons':
      return {
        type,
        selected_option: isObject(element['initial_option']) ? element['initial_option'] : null,
      };
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: objectsOf(element['initial_options']) };
    case 'users_select':
      return { type, selected_user: element['initial_user'] ?? null };
    case 'multi_users_select':
      return { type, selected_users: element['initial_users'] ?? [] };
    default:
      return { type, value: textOf(element['initial_value']) ?? null };
  }
}

/** The value in words of a type-less reader: what is typed or chosen, or undefined when the field is empty. */
export function chosenText(value: JsonObject | undefined): string | undefined {
  const it = objectOf(value);
  const single = it['value'] ?? it['selected_date'] ?? it['selected_time'] ?? it['selected_user'];
  if (typeof single === 'string') return single === '' ? undefined : single;
  if (isObject(it['selected_option'])) return textOf(it['selected_option']['value']);
  const many = objectsOf(it['selected_options']).map((option) => textOf(option['value']) ?? '');
  const users = Array.isArray(it['selected_users']) ? it['selected_users'].map(String) : [];
  const all = [...many, ...users];
  return all.length === 0 ? undefined : all.join(',');
}
