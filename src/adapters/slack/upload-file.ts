/**
 * A file into a thread, in Slack's three steps: ask for an address, post the bytes there, share it. What is not shared
 * nobody sees, so the first two may be repeated freely; only of the third nobody may know whether it was done. Then the
 * thread itself is asked, which needs no wider scope than reading our own conversations.
 */
import type { WebClient } from '@slack/web-api';
import type { ChatFile, FileReceipt, Lookup, MessageReceipt, SendOutcome } from '../../ports.ts';
import { repeatable, slackFailure } from './slack-outcome.ts';

const UPLOAD_TIMEOUT_MS = 30_000;
const RETRY_SECONDS = 30;

export async function uploadFile(
  client: WebClient,
  { thread, file }: { readonly thread: MessageReceipt; readonly file: ChatFile },
): Promise<SendOutcome<FileReceipt>> {
  const { filename, title, bytes } = file;
  let fileId: string;
  try {
    const { upload_url, file_id } = await client.files.getUploadURLExternal({
      filename,
      length: bytes.length,
    });
    if (upload_url === undefined || file_id === undefined)
      return { state: 'retry', reason: 'answered without an upload url', afterSeconds: RETRY_SECONDS };
    const fault = await postBytes(client, upload_url, bytes);
    if (fault !== null) return fault;
    fileId = file_id;
  } catch (error) {
    return repeatable(slackFailure(error));
  }
  try {
    await client.files.completeUploadExternal({
      files: [{ id: fileId, title }],
      channel_id: thread.channel,
      thread_ts: thread.ts,
    });
    return { state: 'sent', receipt: { fileId } };
  } catch (error) {
    return slackFailure(error);
  }
}

type NotPosted = Exclude<SendOutcome<FileReceipt>, { state: 'sent' | 'ambiguous' }>;

/** No token goes along: the address is a secret of its own. */
async function postBytes(client: WebClient, url: string, bytes: Uint8Array): Promise<NotPosted | null> {
  if (!isSlacks(url, client.slackApiUrl)) return { state: 'failed', reason: 'upload url outside Slack' };
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'application/octet-stream' },
      redirect: 'error',
      signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
    });
    if (status < 300) return null;
    const reason = `upload http ${status}`;
    return status < 500 && status !== 429
      ? { state: 'failed', reason }
      : { state: 'retry', reason, afterSeconds: RETRY_SECONDS };
  } catch (error) {
    const reason = `upload ${error instanceof Error ? error.name : 'failed'}`;
    return { state: 'retry', reason, afterSeconds: RETRY_SECONDS };
  }
}

/** Reports go to Slack and nowhere else, whatever an answer says. */
function isSlacks(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, protocol, hostname } = new URL(url);
  return origin === new URL(apiUrl).origin || (protocol === 'https:' && hostname.endsWith('.slack.com'));
}

/** Only what our own bot shared proves anything. */
export async function findUpload(
  client: WebClient,
  input: { readonly thread: MessageReceipt; readonly title: string; readonly botId: string },
): Promise<Lookup<FileReceipt>> {
  const { channel, ts } = input.thread;
  let cursor = '';
  do {
    const page = await client.conversations.replies({
      channel,
      ts,
      limit: 200,
      ...(cursor === '' ? {} : { cursor }),
    });
    for (const { bot_id, files } of page.messages ?? []) {
      const found = (bot_id === input.botId ? (files ?? []) : []).find(({ title }) => title === input.title);
      if (found?.id !== undefined) return { state: 'found', receipt: { fileId: found.id } };
    }
    cursor = page.response_metadata?.next_cursor ?? '';
  } while (cursor !== '');
  return { state: 'absent' };
}
