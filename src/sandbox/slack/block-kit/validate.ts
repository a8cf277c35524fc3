/**
 * What Slack would refuse in blocks and views, with a JSON pointer per fault, all at once. The same rules check the
 * app's builders in tests and every call that reaches the local Slack. Wordings follow Slack's style from memory; only
 * the pointers and the error codes are meant to be relied on.
 */
import { z } from 'zod';
import { isObject, objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { block, MAX_BLOCKS, type Surface } from './blocks.ts';
import { identifier, plainText } from './text-objects.ts';

export type { Surface } from './blocks.ts';

export interface BlockProblem {
  /** JSON pointer (RFC 6901), `/blocks/3/text/text` or `/view/title`. */
  readonly pointer: string;
  readonly message: string;
}

const VIEW_LIMIT_BYTES = 250_000;

const shared = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(3000).optional(),
  callback_id: identifier.optional(),
  external_id: identifier.optional(),
};
const modal = z.strictObject({
  type: z.literal('modal'),
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  submit_disabled: z.boolean().optional(),
  ...shared,
});
const view = z.discriminatedUnion('type', [modal, z.strictObject({ type: z.literal('home'), ...shared })]);

/** Faults of the blocks of one surface; pointers start with `/blocks`. Empty when Slack would take them. */
export function validateBlocks(surface: Surface, blocks: unknown): readonly BlockProblem[] {
  if (!Array.isArray(blocks)) return [{ pointer: '/blocks', message: 'must be an array' }];
  const problems: BlockProblem[] = [];
  if (blocks.length > MAX_BLOCKS[surface]) {
    problems.push({ pointer: '/blocks', message: `no more than ${MAX_BLOCKS[surface]} items allowed` });
  }
  blocks.forEach((item: unknown, index) => {
    const result = block[surface].safeParse(item);
    if (!result.success)
      problems.push(...result.error.issues.map((issue) => problem(['blocks', index], issue)));
  });
  return [...problems, ...repeatedIds(blocks.map((item) => objectOf(item)))];
}

/** Faults of a modal or Home; pointers start with `/view`. Empty when Slack would take it. */
export function validateView(content: unknown): readonly BlockProblem[] {
  const result = view.safeParse(content);
  const own = result.success ? [] : result.error.issues.map((issue) => problem(['view'], issue));
  if (!isObject(content) || !Array.isArray(content['blocks'])) return own;
  const surface = content['type'] === 'home' ? 'home' : 'modal';
  const inside = validateBlocks(surface, content['blocks']).map((it) => ({
    ...it,
    pointer: `/view${it.pointer}`,
  }));
  return [...own, ...inside, ...viewRules(content, surface)];
}

/** Whether Slack answers `view_too_large`. */
export function isTooLarge(content: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(content)) > VIEW_LIMIT_BYTES;
}

function viewRules(content: JsonObject, surface: Surface): readonly BlockProblem[] {
  const blocks = objectsOf(content['blocks']);
  const problems: BlockProblem[] = [];
  const asks = blocks.some((it) => it['type'] === 'input');
  if (surface === 'modal' && asks && content['submit'] === undefined) {
    problems.push({ pointer: '/view/submit', message: 'missing required field: submit' });
  }
  const focused = blocks.flatMap((it) => elementsOf(it)).filter((it) => it['focus_on_load'] === true);
  if (focused.length > 1) {
    problems.push({ pointer: '/view/blocks', message: 'only one element may have focus_on_load' });
  }
  return problems;
}

function repeatedIds(blocks: readonly JsonObject[]): readonly BlockProblem[] {
  const problems: BlockProblem[] = [];
  const seen = new Set<string>();
  blocks.forEach((item, index) => {
    const id = textOf(item['block_id']) ?? '';
    if (id !== '' && seen.has(id)) {
      problems.push({ pointer: `/blocks/${index}/block_id`, message: `block_id already exists: ${id}` });
    }
    seen.add(id);
    const actions = elementsOf(item).flatMap((it) => textOf(it['action_id']) ?? []);
    const twice = actions.find((action, at) => actions.indexOf(action) !== at);
    if (twice !== undefined) {
      problems.push({ pointer: `/blocks/${index}`, message: `action_id already exists: ${twice}` });
    }
  });
  return problems;
}

/** Every interactive element of a block, wherever it hangs. */
export function elementsOf(item: JsonObject): readonly JsonObject[] {
  return [
    ...objectsOf(item['elements']),
    ...[item['accessory'], item['element']].filter((it) => isObject(it)),
  ];
}

function problem(prefix: readonly (string | number)[], issue: z.core.$ZodIssue): BlockProblem {
  const path = [...prefix, ...issue.path.map((part) => (typeof part === 'symbol' ? '' : part))];
  const pointer = `/${path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
  return { pointer, message: wording(issue) };
}

function wording(issue: z.core.$ZodIssue): string {
  const inList = 'origin' in issue && issue.origin === 'array';
  if (issue.code === 'too_big') {
    const max = Number(issue.maximum);
    return inList ? `no more than ${max} items allowed` : `must be less than ${max + 1} characters`;
  }
  if (issue.code === 'too_small') {
    const min = Number(issue.minimum);
    return inList ? `no fewer than ${min} items allowed` : `must be more than ${min - 1} characters`;
  }
  if (issue.code === 'unrecognized_keys') return `invalid additional property: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_union') return 'unsupported type';
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return `missing required field: ${String(issue.path.at(-1) ?? '')}`;
  }
  return issue.message;
}
