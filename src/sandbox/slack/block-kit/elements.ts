/**
 * Interactive elements and where each may stand. Source: the doc comments of @slack/types 3.2.0.
 */
import { z } from 'zod';
import { emailInput, numberInput, textInput, urlInput } from './typed-inputs.ts';
import {
  anyText,
  choiceOption,
  confirm,
  day,
  identifier,
  menuOption,
  overflowOption,
  placeholder,
  plainText,
} from './text-objects.ts';

const NOT_AMONG = 'must be one of the options';

const common = { action_id: identifier.optional() };
const asked = { ...common, confirm: confirm.optional() };
const focus = { focus_on_load: z.boolean().optional() };
const hint = { placeholder: placeholder.optional() };

const button = z.strictObject({
  type: z.literal('button'),
  ...asked,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.string().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

const image = z
  .strictObject({
    type: z.literal('image'),
    image_url: z.string().max(3000).optional(),
    slack_file: z.looseObject({}).optional(),
    alt_text: z.string().min(1).max(2000),
  })
  .refine((it) => it.image_url !== undefined || it.slack_file !== undefined, {
    error: 'missing required field: image_url',
  });

const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...asked,
  options: z.array(overflowOption).min(1).max(5),
});

const radio = z
  .strictObject({
    type: z.literal('radio_buttons'),
    ...asked,
    ...focus,
    options: z.array(choiceOption).min(1).max(10),
    initial_option: choiceOption.optional(),
  })
  .refine((it) => isAmong(it.initial_option, it.options), { path: ['initial_option'], error: NOT_AMONG });

const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    ...asked,
    ...focus,
    options: z.array(choiceOption).min(1).max(10),
    initial_options: z.array(choiceOption).min(1).optional(),
  })
  .refine((it) => (it.initial_options ?? []).every((chosen) => isAmong(chosen, it.options)), {
    path: ['initial_options'],
    error: NOT_AMONG,
  });

const menu = {
  ...asked,
  ...hint,
  ...focus,
  options: z.array(menuOption).min(1).max(100).optional(),
  option_groups: z
    .array(z.strictObject({ label: plainText(75), options: z.array(menuOption).min(1).max(100) }))
    .min(1)
    .max(100)
    .optional(),
};

const select = z
  .strictObject({ type: z.literal('static_select'), ...menu, initial_option: menuOption.optional() })
  .refine(hasOneSource, { error: 'provide options or option_groups, not both' })
  .refine((it) => isAmong(it.initial_option, offered(it)), { path: ['initial_option'], error: NOT_AMONG });

const multiSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...menu,
    initial_options: z.array(menuOption).min(1).optional(),
    max_selected_items: z.int().min(1).optional(),
  })
  .refine(hasOneSource, { error: 'provide options or option_groups, not both' });

const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...asked,
  ...hint,
  ...focus,
  initial_user: z.string().optional(),
});
const multiUsersSelect = z.strictObject({
  type: z.literal('multi_users_select'),
  ...asked,
  ...hint,
  ...focus,
  initial_users: z.array(z.string()).optional(),
  max_selected_items: z.int().min(1).optional(),
});
const datePicker = z.strictObject({
  type: z.literal('datepicker'),
  ...asked,
  ...hint,
  ...focus,
  initial_date: day.optional(),
});
const timePicker = z.strictObject({
  type: z.literal('timepicker'),
  ...asked,
  ...hint,
  ...focus,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  timezone: z.string().optional(),
});
const anywhere = [
  select,
  multiSelect,
  usersSelect,
  multiUsersSelect,
  datePicker,
  timePicker,
  radio,
  checkboxes,
] as const;

export const accessory = z.discriminatedUnion('type', [button, image, overflow, ...anywhere]);
export const actionElement = z.discriminatedUnion('type', [button, overflow, ...anywhere]);
export const inputElement = z.discriminatedUnion('type', [
  textInput,
  numberInput,
  emailInput,
  urlInput,
  ...anywhere,
]);
export const contextElement = z.discriminatedUnion('type', [image, ...anyText(2000).options]);

type Choice = z.infer<typeof choiceOption>;

function isAmong(chosen: Choice | undefined, options: readonly Choice[]): boolean {
  return chosen === undefined || options.some((option) => JSON.stringify(option) === JSON.stringify(chosen));
}

interface Menu {
  readonly options?: readonly Choice[] | undefined;
  readonly option_groups?: readonly { readonly options: readonly Choice[] }[] | undefined;
}

function offered(it: Menu): readonly Choice[] {
  return it.options ?? it.option_groups?.flatMap((group) => group.options) ?? [];
}

function hasOneSource(it: Menu): boolean {
  return (it.options === undefined) !== (it.option_groups === undefined);
}
