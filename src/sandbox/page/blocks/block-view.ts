/**
 * Blocks as the templates draw them. What the page does not know becomes a visible notice, never a gap: a person who
 * tries the bot must see that something is there.
 */
import { objectOf, objectsOf, textOf, type JsonObject } from '../../slack/json.ts';
import type { ViewValues } from '../../slack/workspace/model.ts';
import { elementView, type ElementView } from './element-view.ts';
import { parseMrkdwn, plainInline, type Inline, type NameOf } from './mrkdwn.ts';

export type BlockView =
  | { readonly kind: 'header'; readonly text: string }
  | { readonly kind: 'divider' }
  | {
      readonly kind: 'section';
      readonly text: readonly Inline[] | null;
      readonly fields: readonly (readonly Inline[])[];
      readonly accessory: ElementView | null;
    }
  | { readonly kind: 'context'; readonly texts: readonly (readonly Inline[])[] }
  | { readonly kind: 'actions'; readonly elements: readonly ElementView[] }
  | {
      readonly kind: 'input';
      readonly label: string;
      readonly hint: string;
      readonly optional: boolean;
      readonly error: string;
      readonly group: boolean;
      /** The element's id; hint and error hang on it. */
      readonly id: string;
      /** For aria-describedby. */
      readonly described: string;
      readonly element: ElementView;
    }
  | { readonly kind: 'unknown'; readonly type: string };

export interface BlockScene {
  /** Prefix of element ids, unique on the page: the message's ts or the view's id. */
  readonly place: string;
  readonly values: ViewValues;
  /** block_id → what is wrong with it. */
  readonly errors: Readonly<Record<string, string>>;
  readonly nameOf: NameOf;
}

export function blockViews(blocks: readonly JsonObject[], scene: BlockScene): readonly BlockView[] {
  return blocks.map((block) => blockView(block, scene));
}

function textObject(value: unknown, nameOf: NameOf): readonly Inline[] {
  const { type, text } = objectOf(value);
  const source = textOf(text) ?? '';
  return type === 'mrkdwn' ? parseMrkdwn(source, nameOf) : plainInline(source);
}

function blockView(block: JsonObject, scene: BlockScene): BlockView {
  const { nameOf } = scene;
  const type = textOf(block['type']) ?? '?';
  switch (type) {
    case 'header':
      return { kind: 'header', text: textOf(objectOf(block['text'])['text']) ?? '' };
    case 'divider':
      return { kind: 'divider' };
    case 'section':
      return {
        kind: 'section',
        text: block['text'] === undefined ? null : textObject(block['text'], nameOf),
        fields: objectsOf(block['fields']).map((field) => textObject(field, nameOf)),
        accessory: block['accessory'] === undefined ? null : elementOf(block, block['accessory'], scene),
      };
    case 'context':
      return { kind: 'context', texts: objectsOf(block['elements']).map((it) => textObject(it, nameOf)) };
    case 'actions':
      return {
        kind: 'actions',
        elements: objectsOf(block['elements']).map((it) => elementOf(block, it, scene)),
      };
    case 'input':
      return inputView(block, scene);
    default:
      return { kind: 'unknown', type };
  }
}

function inputView(block: JsonObject, scene: BlockScene): BlockView {
  const element = elementOf(block, block['element'], scene);
  const hint = textOf(objectOf(block['hint'])['text']) ?? '';
  const error = scene.errors[textOf(block['block_id']) ?? ''] ?? '';
  const id = element.kind === 'unknown' ? '' : element.id;
  return {
    kind: 'input',
    label: textOf(objectOf(block['label'])['text']) ?? '',
    hint,
    optional: block['optional'] === true,
    error,
    id,
    described: [error === '' ? '' : `${id}-error`, hint === '' ? '' : `${id}-hint`].join(' ').trim(),
    group: element.kind === 'radio' || element.kind === 'checkboxes',
    element,
  };
}

function elementOf(block: JsonObject, value: unknown, scene: BlockScene): ElementView {
  const element = objectOf(value);
  const blockId = textOf(block['block_id']) ?? '';
  const value_ = scene.values[blockId]?.[textOf(element['action_id']) ?? ''];
  return elementView(element, {
    blockId,
    place: scene.place,
    value: value_,
    dispatch: block['type'] !== 'input' || block['dispatch_action'] === true,
    nameOf: scene.nameOf,
  });
}
