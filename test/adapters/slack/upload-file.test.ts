/** A file into a thread: shared once, looked up by its title, and every failure told apart. */
import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSlackMessenger } from '../../../src/adapters/slack/start-slack.ts';
import type { MessageReceipt, Messenger } from '../../../src/ports.ts';
import type { Faults } from '../../../src/sandbox/slack/faults.ts';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import { ANN, configOf, quiet, startSlackHere } from './slack-rig.ts';

let slack: LocalSlack;
let messenger: Messenger;
let thread: MessageReceipt;
let serial = 0;
beforeAll(async () => {
  slack = await startSlackHere();
});
beforeEach(async () => {
  messenger = createSlackMessenger(configOf(slack, 'socket'), quiet);
  serial += 1;
  const sent = await messenger.post({
    userId: ANN,
    key: `report:${serial}`,
    message: { text: 'Report', blocks: [] },
  });
  if (sent.state !== 'sent') throw new Error(sent.reason);
  thread = sent.receipt;
});
afterAll(() => slack.stop());

const bytes = new Uint8Array([0, 255, 37, 80, 68, 70, 13, 10]);
const file = {
  filename: 'timra-2016-monthly-2016-09.sv.pdf',
  title: 'Månadsrapport september 2016 (PDF)',
  bytes,
};
const shared = () =>
  slack
    .person(ANN)
    .messages()
    .filter(({ threadTs }) => threadTs === thread.ts);

test('it lies in the thread byte for byte, once, and is found there by its title', async () => {
  expect(await messenger.findUpload({ thread, title: file.title })).toEqual({ state: 'absent' });
  const sent = await messenger.upload({ thread, file });
  if (sent.state !== 'sent') throw new Error(sent.reason);
  const [message, ...others] = shared();
  expect(others).toEqual([]);
  expect(message?.files).toEqual([
    { id: sent.receipt.fileId, name: file.filename, title: file.title, size: bytes.length },
  ]);
  expect(slack.workspace.files.bytes(sent.receipt.fileId)).toEqual(bytes);
  expect(await messenger.findUpload({ thread, title: file.title })).toEqual({
    state: 'found',
    receipt: sent.receipt,
  });
  expect(await messenger.findUpload({ thread, title: 'another' })).toEqual({ state: 'absent' });
});

type Fault = Parameters<Faults['nextCalls']>[1];

describe('what a failure means', () => {
  test.each<[string, string, Fault, object]>([
    [
      'no address to be had',
      'files.getUploadURLExternal',
      { kind: 'server_error', status: 502 },
      { state: 'retry', reason: 'http 502' },
    ],
    [
      'rate limited',
      'files.getUploadURLExternal',
      { kind: 'ratelimited', retryAfter: 7 },
      { state: 'retry', afterSeconds: 7, holds: true },
    ],
    [
      'a scope is missing',
      'files.getUploadURLExternal',
      { kind: 'error', error: 'missing_scope' },
      { state: 'retry', reason: 'missing_scope', afterSeconds: 900 },
    ],
    ['the bytes are cut off', 'upload', { kind: 'reset' }, { state: 'retry', afterSeconds: 30 }],
    [
      'the bytes meet a 503',
      'upload',
      { kind: 'server_error' },
      { state: 'retry', reason: 'upload http 503' },
    ],
    [
      'sharing is refused for good',
      'files.completeUploadExternal',
      { kind: 'error', error: 'channel_not_found' },
      { state: 'failed', reason: 'channel_not_found' },
    ],
    [
      'sharing breaks off before it was done',
      'files.completeUploadExternal',
      { kind: 'reset' },
      { state: 'ambiguous' },
    ],
    [
      'sharing is done and the answer lost',
      'files.completeUploadExternal',
      { kind: 'answer_lost' },
      { state: 'ambiguous' },
    ],
  ])('%s', async (_, method, fault, outcome) => {
    const there = fault.kind === 'answer_lost' ? 1 : 0;
    slack.faults.nextCalls(method, fault);
    expect(await messenger.upload({ thread, file })).toMatchObject(outcome);
    expect(shared()).toHaveLength(there);
    const found = await messenger.findUpload({ thread, title: file.title });
    expect(found.state).toBe(there === 1 ? 'found' : 'absent');
  });

  test('a thread that cannot be read proves nothing', async () => {
    slack.faults.nextCalls('conversations.replies', { kind: 'server_error' });
    expect(await messenger.findUpload({ thread, title: file.title })).toEqual({
      state: 'unreadable',
      reason: 'http 503',
    });
  });

  test('nothing is posted to an address outside Slack', async () => {
    const seen: string[] = [];
    const elsewhere = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ok: true, upload_url: 'http://localhost:9/x', file_id: 'F1' }));
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const address = elsewhere.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const lying = createSlackMessenger(
      { ...configOf(slack, 'socket'), apiUrl: `http://127.0.0.1:${port}/api/` },
      quiet,
    );
    expect(await lying.upload({ thread, file })).toEqual({
      state: 'failed',
      reason: 'upload url outside Slack',
    });
    expect(seen).toEqual(['/api/files.getUploadURLExternal']);
    await new Promise<void>((resolve) => elsewhere.close(() => resolve()));
  });
});
