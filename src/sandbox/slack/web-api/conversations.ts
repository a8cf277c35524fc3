/** conversations.open and conversations.history for DMs. Source: docs.slack.dev/reference/methods/conversations.open. */
import type { JsonObject } from '../json.ts';
import { microsOf } from '../workspace/ids.ts';
import type { LocalMessage } from '../workspace/model.ts';
import { BOT_ID, BOT_USER_ID, messageAt } from '../workspace/workspace.ts';
import { Refusal, type Call, type Method } from './call.ts';
import { fileJson } from './files.ts';

function open(call: Call): JsonObject {
  const ids = call.args.text('users').split(',').filter(Boolean);
  if (ids.length === 0) throw new Refusal('users_list_not_supplied');
  // Known difference: group DMs do not exist here.
  if (ids.length > 1) throw new Refusal('method_not_supported_for_channel_type');
  const user = call.workspace.user(ids[0] ?? '');
  if (user === undefined) throw new Refusal('user_not_found');
  if (user.deleted === true) throw new Refusal('user_disabled');
  return { channel: { id: call.workspace.dmOf(user.id) }, no_op: true, already_open: true };
}

function history(call: Call): JsonObject {
  const { args, workspace } = call;
  const channel = args.text('channel');
  if (workspace.personOf(channel) === undefined) throw new Refusal('channel_not_found');
  const [oldest, latest] = [bound(args.text('oldest'), 0), bound(args.text('latest'), Infinity)];
  const inclusive = args.flag('inclusive');
  const within = (ts: number) =>
    (ts > oldest && ts < latest) || (inclusive && (ts === oldest || ts === latest));
  const found = workspace
    .messages(channel)
    .filter((it) => it.ephemeralFor === null && it.threadTs === undefined && within(microsOf(it.ts)))
    .toReversed();
  const from = args.has('cursor') ? found.findIndex((it) => it.ts === args.text('cursor')) : 0;
  if (from === -1) throw new Refusal('invalid_cursor');
  const page = found.slice(from, from + Math.min(args.count('limit', 100), 999));
  const next = found[from + page.length]?.ts ?? '';
  return {
    messages: page.map((it) => messageJson(it, args.flag('include_all_metadata'))),
    has_more: next !== '',
    pin_count: 0,
    response_metadata: { next_cursor: next },
  };
}

/** The message a thread begins with and its answers, oldest first. */
function replies({ args, workspace }: Call): JsonObject {
  const channel = args.text('channel');
  if (workspace.personOf(channel) === undefined) throw new Refusal('channel_not_found');
  const parent = messageAt(workspace, channel, args.text('ts'));
  if (parent?.ephemeralFor !== null) throw new Refusal('thread_not_found');
  const answers = workspace.messages(channel).filter((it) => it.threadTs === parent.ts);
  return {
    messages: [parent, ...answers].map((it) => messageJson(it, args.flag('include_all_metadata'))),
    has_more: false,
    response_metadata: { next_cursor: '' },
  };
}

function bound(ts: string, standard: number): number {
  if (ts === '') return standard;
  const micros = microsOf(ts);
  if (Number.isNaN(micros)) throw new Refusal('invalid_ts_oldest');
  return micros;
}

/** A message as Slack returns it. */
export function messageJson(message: LocalMessage, withMetadata: boolean): JsonObject {
  const byBot = message.user === BOT_USER_ID;
  return {
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    ...(byBot ? { bot_id: BOT_ID } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(withMetadata && message.metadata !== null ? { metadata: message.metadata } : {}),
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    ...(message.files === undefined ? {} : { files: message.files.map(fileJson) }),
    ...(message.editedTs === null ? {} : { edited: { user: message.user, ts: message.editedTs } }),
  };
}

export const conversationMethods: Readonly<Record<string, Method>> = {
  'conversations.open': { token: 'bot', scopes: ['im:write'], tier: 3, run: open },
  'conversations.replies': { token: 'bot', scopes: ['im:history'], tier: 3, run: replies },
  'conversations.history': { token: 'bot', scopes: ['im:history'], tier: 3, run: history },
};
