/**
 * Blocks with their bounds and the surfaces they may stand on.
 * Source: docs.slack.dev/reference/block-kit/blocks and the doc comments of @slack/types 3.2.0.
 */
import { z } from 'zod';
import { accessory, actionElement, contextElement, inputElement } from './elements.ts';
import { anyText, identifier, plainText } from './text-objects.ts';

export type Surface = 'message' | 'modal' | 'home';

export const MAX_BLOCKS: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };

const named = { block_id: identifier.optional() };

const section = z
  .strictObject({
    type: z.literal('section'),
    ...named,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine((it) => it.text !== undefined || it.fields !== undefined, {
    error: 'missing required field: text',
  });

const header = z.strictObject({ type: z.literal('header'), ...named, text: plainText(150) });
const divider = z.strictObject({ type: z.literal('divider'), ...named });
const context = z.strictObject({
  type: z.literal('context'),
  ...named,
  elements: z.array(contextElement).min(1).max(10),
});
const actions = z.strictObject({
  type: z.literal('actions'),
  ...named,
  elements: z.array(actionElement).min(1).max(25),
});
const image = z
  .strictObject({
    type: z.literal('image'),
    ...named,
    image_url: z.string().max(3000).optional(),
    slack_file: z.looseObject({}).optional(),
    alt_text: z.string().min(1).max(2000),
    title: plainText(2000).optional(),
  })
  .refine((it) => it.image_url !== undefined || it.slack_file !== undefined, {
    error: 'missing required field: image_url',
  });
const input = z.strictObject({
  type: z.literal('input'),
  ...named,
  label: plainText(2000),
  element: inputElement,
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
});
/** Rich text is taken as it comes: the app does not build any. */
const richText = z.strictObject({
  type: z.literal('rich_text'),
  ...named,
  elements: z.array(z.looseObject({ type: z.string() })),
});
const markdown = z.strictObject({
  type: z.literal('markdown'),
  ...named,
  text: z.string().min(1).max(12_000),
});

const everywhere = [section, header, divider, context, actions, image, input, richText] as const;

export const block: Readonly<Record<Surface, z.ZodType>> = {
  message: z.discriminatedUnion('type', [...everywhere, markdown]),
  modal: z.discriminatedUnion('type', everywhere),
  home: z.discriminatedUnion('type', everywhere),
};
