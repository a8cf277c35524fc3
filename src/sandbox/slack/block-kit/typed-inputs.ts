/**
 * Fields one types into. The upper bounds of plain_text_input are from memory; `number_input` carries its numbers as
 * strings. Source otherwise: the doc comments of @slack/types 3.2.0.
 */
import { z } from 'zod';
import { identifier, placeholder } from './text-objects.ts';

const typed = {
  action_id: identifier.optional(),
  placeholder: placeholder.optional(),
  focus_on_load: z.boolean().optional(),
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
    })
    .optional(),
};
const numeral = z.string().regex(/^-?\d+(\.\d+)?$/);

export const textInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    initial_value: z.string().max(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
  })
  .refine((it) => (it.min_length ?? 0) <= (it.max_length ?? 3000), {
    path: ['min_length'],
    error: 'must not be more than max_length',
  })
  .refine((it) => (it.initial_value ?? '').length <= (it.max_length ?? 3000), {
    path: ['initial_value'],
    error: 'must not be longer than max_length',
  });
export const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...typed,
  is_decimal_allowed: z.boolean(),
  initial_value: numeral.optional(),
  min_value: numeral.optional(),
  max_value: numeral.optional(),
});
export const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
export const urlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
