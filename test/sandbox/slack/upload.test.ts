/** The upload trio as strictly as Slack: scope, one address for one file of the said length, shared once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import { call, startTown } from './town.ts';

const DM = 'D0ANNA';
let slack: LocalSlack;
beforeEach(async () => {
  slack = await startTown();
});
afterEach(() => slack.stop());

async function reserve(length: number): Promise<{ url: string; id: string }> {
  const answer = await call(slack, 'files.getUploadURLExternal', { filename: 'a.pdf', length });
  return { url: String(answer['upload_url']), id: String(answer['file_id']) };
}

const put = async (url: string, text: string) => (await fetch(url, { method: 'POST', body: text })).status;
const share = (id: string, more: Readonly<Record<string, unknown>> = {}) =>
  call(slack, 'files.completeUploadExternal', { files: [{ id, title: 'Rapport' }], channel_id: DM, ...more });

describe('uploading', () => {
  it('takes the bytes once and shares the file once, as an answer in its thread and not in the history', async () => {
    const parent = await call(slack, 'chat.postMessage', { channel: DM, text: 'Rapport' });
    const { url, id } = await reserve(3);
    expect(await put(url, 'abc')).toBe(200);
    expect(await put(url, 'abc')).toBe(404);
    expect(await share(id, { thread_ts: parent['ts'] })).toMatchObject({ ok: true, files: [{ id }] });
    expect(await share(id, { thread_ts: parent['ts'] })).toMatchObject({
      ok: false,
      error: 'file_not_found',
    });
    const replies = await call(slack, 'conversations.replies', { channel: DM, ts: parent['ts'] });
    expect(replies['messages']).toMatchObject([
      { text: 'Rapport' },
      { thread_ts: parent['ts'], files: [{ id, name: 'a.pdf', title: 'Rapport', size: 3 }] },
    ]);
    const history = await call(slack, 'conversations.history', { channel: DM });
    expect(history['messages']).toHaveLength(1);
  });

  it('refuses another length than was said, and what has not arrived', async () => {
    const { url, id } = await reserve(3);
    expect(await put(url, 'abcd')).toBe(400);
    expect(await share(id)).toMatchObject({ error: 'file_not_found' });
    expect(await put(url, 'abc')).toBe(200);
    expect(await put(url.replace(/.$/, 'x'), 'abc')).toBe(404);
    expect(await share(id)).toMatchObject({ ok: true });
  });

  it.each([
    ['files.getUploadURLExternal', { length: 3 }, 'missing_argument'],
    ['files.getUploadURLExternal', { filename: 'a.pdf' }, 'missing_argument'],
    ['files.getUploadURLExternal', { filename: 'a.pdf', length: 2 ** 31 }, 'file_upload_size_restricted'],
    ['files.completeUploadExternal', { channel_id: DM }, 'missing_argument'],
    ['files.completeUploadExternal', { files: [{ id: 'F0' }], channel_id: DM }, 'file_not_found'],
    ['conversations.replies', { channel: DM, ts: '1.000001' }, 'thread_not_found'],
    ['conversations.replies', { channel: 'C0NOWHERE', ts: '1.000001' }, 'channel_not_found'],
  ])('%s %j → %s', async (method, args, error) => {
    expect(await call(slack, method, args)).toMatchObject({ ok: false, error });
  });

  it('a file is not shared in a thread or channel that is not there, and can still be shared elsewhere', async () => {
    const { url, id } = await reserve(3);
    await put(url, 'abc');
    expect(await share(id, { channel_id: 'C0NOWHERE' })).toMatchObject({ error: 'channel_not_found' });
    expect(await share(id, { thread_ts: '1.000001' })).toMatchObject({ error: 'thread_not_found' });
    expect(await share(id)).toMatchObject({ ok: true });
  });

  it('names the scope that is missing', async () => {
    const narrow = await startTown({ scopes: ['chat:write'] });
    try {
      const refused = await call(narrow, 'files.getUploadURLExternal', { filename: 'a.pdf', length: 3 });
      expect(refused).toMatchObject({ error: 'missing_scope', needed: 'files:write' });
    } finally {
      await narrow.stop();
    }
  });
});

it('what was shared is still there after a restart, byte for byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-slack-'));
  const stateFile = join(folder, 'slack.jsonl');
  try {
    const first = await startTown({ stateFile });
    const answer = await call(first, 'files.getUploadURLExternal', { filename: 'a.pdf', length: 4 });
    const id = String(answer['file_id']);
    await fetch(String(answer['upload_url']), { method: 'POST', body: new Uint8Array([0, 255, 10, 13]) });
    await call(first, 'files.completeUploadExternal', { files: [{ id, title: 'x' }], channel_id: DM });
    await first.stop();
    const second = await startTown({ stateFile });
    expect(second.workspace.files.bytes(id)).toEqual(new Uint8Array([0, 255, 10, 13]));
    expect(second.workspace.messages(DM).at(-1)?.files).toMatchObject([{ id, size: 4 }]);
    await second.stop();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
