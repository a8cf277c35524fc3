import { describe, expect, it } from 'vitest';
import { validateBlocks, validateView } from '../../../src/sandbox/slack/block-kit/validate.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const long = (length: number) => 'x'.repeat(length);
const section = (text: string) => ({ type: 'section', text: plain(text) });
const button = (rest: object = {}) => ({ type: 'button', action_id: 'a', text: plain('OK'), ...rest });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const input = (element: object, rest: object = {}) => ({
  type: 'input',
  label: plain('Gjort'),
  element,
  ...rest,
});
const option = (value: string, text = value) => ({ text: plain(text), value });
const options = (count: number) => Array.from({ length: count }, (_, index) => option(`v${index}`));
const modal = (blocks: object[], rest: object = {}) => ({
  type: 'modal',
  title: plain('Läge'),
  submit: plain('Skicka'),
  blocks,
  ...rest,
});

/** What is just allowed beside what is just refused, and where. */
const bounds: readonly [name: string, good: object, bad: object, pointer: string][] = [
  ['section text 3000', section(long(3000)), section(long(3001)), '/text/text'],
  ['section text empty', section('x'), section(''), '/text/text'],
  ['section without text', section('x'), { type: 'section' }, ''],
  [
    'section 10 fields',
    { type: 'section', fields: Array(10).fill(plain('x')) },
    { type: 'section', fields: Array(11).fill(plain('x')) },
    '/fields',
  ],
  [
    'field 2000',
    { type: 'section', fields: [plain(long(2000))] },
    { type: 'section', fields: [plain(long(2001))] },
    '/fields/0/text',
  ],
  [
    'header 150',
    { type: 'header', text: plain(long(150)) },
    { type: 'header', text: plain(long(151)) },
    '/text/text',
  ],
  [
    'header is plain',
    { type: 'header', text: plain('x') },
    { type: 'header', text: { type: 'mrkdwn', text: 'x' } },
    '/text/type',
  ],
  [
    'context 10',
    { type: 'context', elements: Array(10).fill(plain('x')) },
    { type: 'context', elements: Array(11).fill(plain('x')) },
    '/elements',
  ],
  [
    'actions 25',
    actions(...Array.from({ length: 25 }, (_, at) => button({ action_id: `a${at}` }))),
    actions(...Array.from({ length: 26 }, (_, at) => button({ action_id: `a${at}` }))),
    '/elements',
  ],
  ['actions empty', actions(button()), actions(), '/elements'],
  [
    'button text 75',
    actions(button({ text: plain(long(75)) })),
    actions(button({ text: plain(long(76)) })),
    '/elements/0/text/text',
  ],
  [
    'button value 2000',
    actions(button({ value: long(2000) })),
    actions(button({ value: long(2001) })),
    '/elements/0/value',
  ],
  [
    'button url 3000',
    actions(button({ url: long(3000) })),
    actions(button({ url: long(3001) })),
    '/elements/0/url',
  ],
  [
    'action_id 255',
    actions(button({ action_id: long(255) })),
    actions(button({ action_id: long(256) })),
    '/elements/0/action_id',
  ],
  [
    'action_id unique in a block',
    actions(button(), button({ action_id: 'b' })),
    actions(button(), button()),
    '',
  ],
  [
    'block_id 255',
    { ...section('x'), block_id: long(255) },
    { ...section('x'), block_id: long(256) },
    '/block_id',
  ],
  ['unknown field', section('x'), { ...section('x'), colour: 'red' }, ''],
  ['unknown block', section('x'), { type: 'chart' }, '/type'],
  ['button in an input', input({ type: 'plain_text_input' }), input(button()), '/element/type'],
  ['input in actions', actions(button()), actions({ type: 'plain_text_input' }), '/elements/0/type'],
  [
    'label 2000',
    input({ type: 'plain_text_input' }, { label: plain(long(2000)) }),
    input({ type: 'plain_text_input' }, { label: plain(long(2001)) }),
    '/label/text',
  ],
  [
    'placeholder 150',
    input({ type: 'plain_text_input', placeholder: plain(long(150)) }),
    input({ type: 'plain_text_input', placeholder: plain(long(151)) }),
    '/element/placeholder/text',
  ],
  [
    'max_length 3000',
    input({ type: 'plain_text_input', max_length: 3000 }),
    input({ type: 'plain_text_input', max_length: 3001 }),
    '/element/max_length',
  ],
  [
    'initial value within max_length',
    input({ type: 'plain_text_input', max_length: 3, initial_value: 'abc' }),
    input({ type: 'plain_text_input', max_length: 3, initial_value: 'abcd' }),
    '/element/initial_value',
  ],
  [
    'numbers are strings',
    input({ type: 'number_input', is_decimal_allowed: false, min_value: '0' }),
    input({ type: 'number_input', is_decimal_allowed: false, min_value: 0 }),
    '/element/min_value',
  ],
  [
    'radio 10 options',
    input({ type: 'radio_buttons', options: options(10) }),
    input({ type: 'radio_buttons', options: options(11) }),
    '/element/options',
  ],
  [
    'select 100 options',
    input({ type: 'static_select', options: options(100) }),
    input({ type: 'static_select', options: options(101) }),
    '/element/options',
  ],
  [
    'option text 75',
    input({ type: 'static_select', options: [option('a', long(75))] }),
    input({ type: 'static_select', options: [option('a', long(76))] }),
    '/element/options/0/text/text',
  ],
  [
    'option value 75',
    input({ type: 'static_select', options: [option(long(75), 'x')] }),
    input({ type: 'static_select', options: [option(long(76), 'x')] }),
    '/element/options/0/value',
  ],
  [
    'initial option is offered',
    input({ type: 'radio_buttons', options: options(2), initial_option: option('v1') }),
    input({ type: 'radio_buttons', options: options(2), initial_option: option('v2') }),
    '/element/initial_option',
  ],
  [
    'a day that exists',
    input({ type: 'datepicker', initial_date: '2016-02-29' }),
    input({ type: 'datepicker', initial_date: '2017-02-29' }),
    '/element/initial_date',
  ],
];

describe('blocks', () => {
  it.each(bounds)('%s', (_name, good, bad, pointer) => {
    expect(validateBlocks('modal', [good])).toEqual([]);
    expect(validateBlocks('modal', [bad]).map((it) => it.pointer)).toEqual([`/blocks/0${pointer}`]);
  });

  it('50 in a message, 100 in a modal or Home', () => {
    const blocks = Array.from({ length: 51 }, () => ({ type: 'divider' }));
    expect(validateBlocks('message', blocks.slice(1))).toEqual([]);
    expect(validateBlocks('message', blocks).map((it) => it.pointer)).toEqual(['/blocks']);
    expect(validateBlocks('home', blocks)).toEqual([]);
    expect(validateBlocks('modal', [...blocks, ...blocks]).map((it) => it.pointer)).toEqual(['/blocks']);
  });

  it('names every fault at once', () => {
    const faults = validateBlocks('message', [section(''), actions(button({ text: plain(long(80)) }))]);
    expect(faults).toEqual([
      { pointer: '/blocks/0/text/text', message: 'must be more than 0 characters' },
      { pointer: '/blocks/1/elements/0/text/text', message: 'must be less than 76 characters' },
    ]);
  });

  it('block_id is unique in the surface', () => {
    const twice = { ...section('x'), block_id: 'same' };
    expect(validateBlocks('message', [twice, twice]).map((it) => it.pointer)).toEqual(['/blocks/1/block_id']);
  });
});

describe('views', () => {
  const asks = [input({ type: 'plain_text_input' })];

  it.each([
    ['title 24', modal(asks, { title: plain(long(25)) }), '/view/title/text'],
    ['submit 24', modal(asks, { submit: plain(long(25)) }), '/view/submit/text'],
    ['close 24', modal(asks, { close: plain(long(25)) }), '/view/close/text'],
    ['submit where there is an input', modal(asks, { submit: undefined }), '/view/submit'],
    ['private_metadata 3000', modal(asks, { private_metadata: long(3001) }), '/view/private_metadata'],
    ['callback_id 255', modal(asks, { callback_id: long(256) }), '/view/callback_id'],
    ['a title', modal(asks, { title: undefined }), '/view/title'],
    ['no title on a Home', { type: 'home', title: plain('x'), blocks: [section('x')] }, '/view'],
    ['what its blocks refuse', modal([section('')]), '/view/blocks/0/text/text'],
  ])('%s', (_name, view, pointer) => {
    expect(validateView(view).map((it) => it.pointer)).toEqual([pointer]);
  });

  it('takes what is within bounds', () => {
    expect(validateView(modal(asks, { private_metadata: long(3000), title: plain(long(24)) }))).toEqual([]);
    expect(validateView({ type: 'home', blocks: [section('x')] })).toEqual([]);
  });
});
