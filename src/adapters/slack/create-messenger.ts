/** Slack as the flows see it: post, look up, update, Home and people. */
import type { WebClient } from '@slack/web-api';
import type {
  ChatMessage,
  ChatProfile,
  Lookup,
  MessageReceipt,
  Messenger,
  SendOutcome,
} from '../../ports.ts';
import { profileOf } from './chat-profile.ts';
import { repeatable, slackFailure } from './slack-outcome.ts';
import { findUpload, uploadFile } from './upload-file.ts';

const EVENT_TYPE = 'tertial_delivery';
/** How far before the first try a message can carry its time: clocks differ. */
const CLOCK_SLACK_SECONDS = 5;
const PAGE = 200;

/** `bulk` is the client that may be rate-limited; never the one that opens forms. */
export function createMessenger(bulk: WebClient): Messenger {
  const channels = new Map<string, string>();
  let botId: string | undefined;

  const channelOf = async (userId: string): Promise<string> => {
    const known = channels.get(userId);
    if (known !== undefined) return known;
    const { channel } = await bulk.conversations.open({ users: userId });
    if (channel?.id === undefined) throw new Error('conversations.open answered without a channel');
    channels.set(userId, channel.id);
    return channel.id;
  };
  const ownBotId = async (): Promise<string> => {
    botId ??= (await bulk.auth.test()).bot_id;
    if (botId === undefined) throw new Error('auth.test answered without a bot id');
    return botId;
  };
  return {
    post: async ({ userId, key, message }) => {
      let channel: string;
      try {
        channel = await channelOf(userId);
      } catch (error) {
        return repeatable(slackFailure(error));
      }
      return post(bulk, { channel, key, message });
    },
    find: async ({ userId, key, since }) => {
      try {
        return await find(bulk, { channel: await channelOf(userId), botId: await ownBotId(), key, since });
      } catch (error) {
        return { state: 'unreadable', reason: slackFailure(error).reason };
      }
    },
    update: async ({ receipt, key, message }) => {
      try {
        await bulk.chat.update({ ...receipt, ...content(key, message) });
        return { state: 'sent', receipt };
      } catch (error) {
        return repeatable(slackFailure(error));
      }
    },
    upload: (input) => uploadFile(bulk, input),
    findUpload: async (input) => {
      try {
        return await findUpload(bulk, { ...input, botId: await ownBotId() });
      } catch (error) {
        return { state: 'unreadable', reason: slackFailure(error).reason };
      }
    },
    publishHome: async ({ userId, view }) => {
      try {
        await bulk.views.publish({ user_id: userId, view });
        return { state: 'sent', receipt: null };
      } catch (error) {
        return repeatable(slackFailure(error));
      }
    },
    profileByEmail: (email) => profileByEmail(bulk, email),
  };
}

async function post(
  client: WebClient,
  { channel, key, message }: { channel: string; key: string; message: ChatMessage },
): Promise<SendOutcome<MessageReceipt>> {
  try {
    const { ts } = await client.chat.postMessage({
      channel,
      ...content(key, message),
      unfurl_links: false,
      unfurl_media: false,
    });
    if (ts === undefined) return { state: 'ambiguous', reason: 'answered without ts' };
    return { state: 'sent', receipt: { channel, ts } };
  } catch (error) {
    return slackFailure(error);
  }
}

/** Metadata is visible to anyone in the workspace: the key holds ids only. `parse: none` keeps names from becoming mentions. */
function content(key: string, message: ChatMessage) {
  return {
    text: message.text,
    blocks: [...message.blocks],
    metadata: { event_type: EVENT_TYPE, event_payload: { key } },
    parse: 'none' as const,
    link_names: false,
  };
}

/** Only a message of our own bot with our key proves anything; anyone may write metadata. */
async function find(
  client: WebClient,
  input: { channel: string; botId: string; key: string; since: Temporal.Instant },
): Promise<Lookup<MessageReceipt>> {
  const oldest = input.since.subtract({ seconds: CLOCK_SLACK_SECONDS }).epochMilliseconds / 1000;
  let cursor = '';
  do {
    const page = await client.conversations.history({
      channel: input.channel,
      oldest: oldest.toFixed(6),
      include_all_metadata: true,
      limit: PAGE,
      ...(cursor === '' ? {} : { cursor }),
    });
    for (const { bot_id, metadata, ts } of page.messages ?? []) {
      const payload: { key?: unknown } = metadata?.event_payload ?? {};
      if (
        bot_id === input.botId &&
        metadata?.event_type === EVENT_TYPE &&
        payload.key === input.key &&
        ts !== undefined
      )
        return { state: 'found', receipt: { channel: input.channel, ts } };
    }
    cursor = page.response_metadata?.next_cursor ?? '';
  } while (cursor !== '');
  return { state: 'absent' };
}

/** Throws when Slack cannot be asked; `null` is a definite no. */
async function profileByEmail(client: WebClient, email: string): Promise<ChatProfile | null> {
  try {
    const found = await client.users.lookupByEmail({ email });
    const userId = found.user?.id;
    if (userId === undefined) return null;
    const { user } = await client.users.info({ user: userId, include_locale: true });
    return user === undefined ? null : profileOf({ ...user, id: userId });
  } catch (error) {
    if (slackFailure(error).reason === 'users_not_found') return null;
    throw error;
  }
}
