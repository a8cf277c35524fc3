/** chat.*: posting, changing and deleting in DMs. Source: docs.slack.dev/reference/methods/chat.postMessage and kin. */
import { validateBlocks } from '../block-kit/validate.ts';
import { isObject, objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import type { LocalMessage } from '../workspace/model.ts';
import { BOT_USER_ID, messageAt, type Workspace } from '../workspace/workspace.ts';
import { Refusal, refuseContent, type Call, type Method } from './call.ts';
import { messageJson } from './conversations.ts';

/** Longer texts are cut, as Slack does. */
const MAX_TEXT = 40_000;
/** How far back a message counts as sent twice. */
const LOOK_BACK = 100;
/** Not documented; seen in production: slackapi/bolt-js#2509. */
const MAX_BLOCK_CHARACTERS = 13_200;

function postMessage(call: Call): JsonObject {
  const { workspace, args, ledger } = call;
  const channel = channelOf(call);
  const blocks = blocksOf(call);
  const text = args.text('text').slice(0, MAX_TEXT);
  if (text === '' && (blocks ?? []).length === 0) throw new Refusal('no_text');
  if (text === '') {
    ledger.blame({ rule: 'message_without_text', name: 'chat.postMessage', detail: channel });
  }
  const metadata = metadataOf(call) ?? null;
  const twin = metadata === null ? undefined : twinOf(workspace, channel, metadata);
  if (twin !== undefined) {
    const detail = `${channel}: ${JSON.stringify(metadata)}`;
    ledger.blame({ rule: 'message_twice', name: 'chat.postMessage', detail });
  }
  const message = workspace.post({
    channel,
    user: BOT_USER_ID,
    text,
    blocks: blocks ?? [],
    metadata,
    ephemeralFor: null,
  });
  return { channel, ts: message.ts, message: messageJson(message, true) };
}

function postEphemeral(call: Call): JsonObject {
  const { workspace, args } = call;
  const channel = channelOf(call);
  const user = workspace.personOf(channel);
  if (args.text('user') !== user?.id) throw new Refusal('user_not_in_channel');
  const blocks = blocksOf(call) ?? [];
  const text = args.text('text').slice(0, MAX_TEXT);
  if (text === '' && blocks.length === 0) throw new Refusal('no_text');
  const message = workspace.post({
    channel,
    user: BOT_USER_ID,
    text,
    blocks,
    metadata: null,
    ephemeralFor: user.id,
  });
  return { message_ts: message.ts };
}

/** Fields that are not sent stay as they were; an empty list or object removes them. */
function update(call: Call): JsonObject {
  const { workspace, args } = call;
  const before = ownMessage(call, 'cant_update_message');
  const blocks = blocksOf(call);
  const metadata = metadataOf(call);
  if (!args.has('text') && blocks === undefined) throw new Refusal('no_text');
  const message = workspace.edit(before, {
    ...(args.has('text') ? { text: args.text('text').slice(0, MAX_TEXT) } : {}),
    ...(blocks === undefined ? {} : { blocks }),
    ...(metadata === undefined ? {} : { metadata: Object.keys(metadata).length === 0 ? null : metadata }),
  });
  return {
    channel: message.channel,
    ts: message.ts,
    text: message.text,
    message: messageJson(message, true),
  };
}

function remove(call: Call): JsonObject {
  const message = ownMessage(call, 'cant_delete_message');
  call.workspace.remove(message);
  return { channel: message.channel, ts: message.ts };
}

/** A DM id, or a person's id, which opens the DM. */
function channelOf(call: Call): string {
  const id = call.args.text('channel');
  const person = call.workspace.personOf(id) ?? call.workspace.user(id);
  if (person === undefined || person.deleted === true) throw new Refusal('channel_not_found');
  return call.workspace.dmOf(person.id);
}

function ownMessage(call: Call, notOwn: string): LocalMessage {
  const channel = channelOf(call);
  const message = messageAt(call.workspace, channel, call.args.text('ts'));
  if (message?.ephemeralFor !== null) throw new Refusal('message_not_found');
  if (message.user !== BOT_USER_ID) throw new Refusal(notOwn);
  return message;
}

function blocksOf(call: Call): readonly JsonObject[] | undefined {
  if (!call.args.has('blocks')) return undefined;
  const blocks = call.args.structure('blocks');
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  const problems = validateBlocks('message', blocks);
  if (problems.length > 0) throw refuseContent('invalid_blocks', problems);
  const characters = objectsOf(blocks).reduce((sum, it) => sum + textSize(it), 0);
  if (characters > MAX_BLOCK_CHARACTERS) throw new Refusal('msg_blocks_too_long');
  return objectsOf(blocks);
}

function textSize(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, it) => sum + textSize(it), 0);
  if (!isObject(value)) return 0;
  const own = textOf(value['text'])?.length ?? 0;
  return Object.values(value).reduce((sum: number, it) => sum + textSize(it), own);
}

/** `{event_type, event_payload}` with flat values; `{}` means none. */
function metadataOf(call: Call): JsonObject | undefined {
  if (!call.args.has('metadata')) return undefined;
  const metadata = call.args.structure('metadata');
  if (!isObject(metadata)) throw new Refusal('invalid_metadata_format');
  if (Object.keys(metadata).length === 0) return metadata;
  if (textOf(metadata['event_type']) === undefined || !isObject(metadata['event_payload'])) {
    throw new Refusal('invalid_metadata_schema');
  }
  return { event_type: metadata['event_type'], event_payload: objectOf(metadata['event_payload']) };
}

function twinOf(workspace: Workspace, channel: string, metadata: JsonObject): LocalMessage | undefined {
  const wanted = JSON.stringify(metadata);
  const recent = workspace.messages(channel).slice(-LOOK_BACK);
  return recent.find((it) => JSON.stringify(it.metadata) === wanted);
}

export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': { token: 'bot', scopes: ['chat:write'], tier: 'post', run: postMessage },
  'chat.postEphemeral': { token: 'bot', scopes: ['chat:write'], tier: 4, run: postEphemeral },
  'chat.update': { token: 'bot', scopes: ['chat:write'], tier: 3, run: update },
  'chat.delete': { token: 'bot', scopes: ['chat:write'], tier: 3, run: remove },
};
