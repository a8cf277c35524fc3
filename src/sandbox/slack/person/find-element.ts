/** Finding what a person points at: a button by what it says, or by its ids when several say the same. */
import { elementsOf } from '../block-kit/validate.ts';
import { isObject, objectOf, textOf, type JsonObject } from '../json.ts';

/** An action id or what the button or field says; ids and value together when that is not enough. */
export type Target =
  | string
  | {
      readonly blockId?: string;
      readonly actionId?: string;
      readonly label?: string;
      readonly value?: string;
    };

export interface Found {
  readonly block: JsonObject;
  readonly blockId: string;
  readonly element: JsonObject;
  readonly actionId: string;
}

/** The one element that fits. Throws with everything on offer when none or several do. */
export function findElement(blocks: readonly JsonObject[], target: Target): Found {
  const all = blocks.flatMap((block) =>
    elementsOf(block).flatMap((element): Found[] => {
      const actionId = textOf(element['action_id']);
      const blockId = textOf(block['block_id']) ?? '';
      return actionId === undefined ? [] : [{ block, blockId, element, actionId }];
    }),
  );
  const fitting = all.filter((it) => fits(it, target));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const offer = all.map((it) => `${it.blockId}/${it.actionId} "${labelOf(it)}"`).join(', ');
  const count = only === undefined ? 'nothing' : 'more than one thing';
  throw new Error(
    `${count} here answers to ${JSON.stringify(target)}; there is: ${offer || 'nothing at all'}`,
  );
}

function fits(it: Found, target: Target): boolean {
  if (typeof target === 'string') {
    return it.actionId === target || it.blockId === target || labelOf(it) === target;
  }
  return (
    (target.blockId === undefined || it.blockId === target.blockId) &&
    (target.actionId === undefined || it.actionId === target.actionId) &&
    (target.label === undefined || labelOf(it) === target.label) &&
    (target.value === undefined || it.element['value'] === target.value)
  );
}

/** A button's text, an input's label. */
function labelOf(it: { readonly block: JsonObject; readonly element: JsonObject }): string {
  const holder = isObject(it.element['text']) ? it.element['text'] : objectOf(it.block['label']);
  return textOf(holder['text']) ?? '';
}
