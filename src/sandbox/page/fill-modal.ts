/** What stands in the posted fields goes into the open view, field by field, as if typed. */
import { textOf, type Json, type JsonObject } from '../slack/json.ts';
import { elementsOf } from '../slack/block-kit/validate.ts';
import type { Entry } from '../slack/person/choice.ts';
import type { Modal } from '../slack/person/modal.ts';

/** Fields that report at once are told to the app only when they changed; `dispatched` goes last, with all the rest in. */
export async function fillModal(modal: Modal, form: URLSearchParams, dispatched: string): Promise<void> {
  const fields = fieldsOf(modal);
  const later = fields.filter(({ name }) => name === dispatched);
  for (const field of [...fields.filter(({ name }) => name !== dispatched), ...later]) {
    if (!modal.isOpen || !isPosted(field, form)) continue;
    const entry = entryOf(form, field.name, field.element);
    const target = { blockId: field.blockId, actionId: field.actionId };
    if (comparable(entry) === (modal.value(target) ?? '')) continue;
    await modal.choose(target, entry === '' ? null : entry);
  }
}

/** Browsers post line breaks as CR LF; Slack reports LF. */
export function entryOf(form: URLSearchParams, name: string, element?: JsonObject): Exclude<Entry, null> {
  const values = form.getAll(name).map((value) => value.replaceAll('\r\n', '\n'));
  return element?.['type'] === 'checkboxes' ? values : (values[0] ?? '');
}

/** These act when pressed and hold nothing. */
const NO_FIELDS: ReadonlySet<Json | undefined> = new Set(['button', 'overflow']);

interface Field {
  readonly name: string;
  readonly blockId: string;
  readonly actionId: string;
  readonly element: JsonObject;
}

function fieldsOf(modal: Modal): readonly Field[] {
  return modal.blocks.flatMap((block) => {
    const blockId = textOf(block['block_id']) ?? '';
    return elementsOf(block).flatMap((element): Field[] => {
      const actionId = textOf(element['action_id']);
      if (actionId === undefined || NO_FIELDS.has(element['type'])) return [];
      const name = `v/${encodeURIComponent(blockId)}/${encodeURIComponent(actionId)}`;
      return [{ name, blockId, actionId, element }];
    });
  });
}

/** Unticked boxes are not posted at all, so the form says which groups it had. */
function isPosted({ name }: Field, form: URLSearchParams): boolean {
  return form.has(name) || form.getAll('group').includes(name);
}

function comparable(entry: Exclude<Entry, null>): string {
  return typeof entry === 'string' ? entry : entry.join(',');
}
