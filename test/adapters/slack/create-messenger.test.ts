import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSlackMessenger } from '../../../src/adapters/slack/start-slack.ts';
import { clientOptions } from '../../../src/adapters/slack/slack-clients.ts';
import { systemClock } from '../../../src/adapters/system/system-clock.ts';
import type { Messenger } from '../../../src/ports.ts';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import { ANN, configOf, inboundWith, quiet, startApp, startSlackHere } from './slack-rig.ts';

let slack: LocalSlack;
let messenger: Messenger;
beforeAll(async () => {
  slack = await startSlackHere();
});
beforeEach(() => {
  messenger = createSlackMessenger(configOf(slack, 'socket'), quiet);
});
afterAll(() => slack.stop());

const message = { text: 'Hello', blocks: [] };
const since = systemClock.now();
const post = (key: string, userId = ANN) => messenger.post({ userId, key, message });

test('what is posted can be proved by its key, updated, and is there once', async () => {
  const sent = await post('prompt:1');
  if (sent.state !== 'sent') throw new Error(sent.reason);
  expect(await messenger.find({ userId: ANN, key: 'prompt:1', since })).toEqual({
    state: 'found',
    receipt: sent.receipt,
  });
  expect(await messenger.find({ userId: ANN, key: 'prompt:2', since })).toEqual({ state: 'absent' });
  const changed = { text: 'Changed', blocks: [] };
  await messenger.update({ receipt: sent.receipt, key: 'prompt:1', message: changed });
  expect(
    slack
      .person(ANN)
      .messages()
      .map(({ text }) => text),
  ).toEqual(['Changed']);
  expect((await messenger.find({ userId: ANN, key: 'prompt:1', since })).state).toBe('found');
});

describe('what a failure of chat.postMessage means', () => {
  test.each([
    [
      '429',
      { kind: 'ratelimited', retryAfter: 7 },
      { state: 'retry', reason: 'ratelimited', afterSeconds: 7 },
    ],
    ['429 in the body', { kind: 'ratelimited_in_body' }, { state: 'retry', afterSeconds: 30 }],
    [
      'a token that no longer counts',
      { kind: 'error', error: 'account_inactive' },
      { state: 'retry', reason: 'account_inactive', afterSeconds: 900, holds: true },
    ],
    [
      'Slack in trouble',
      { kind: 'error', error: 'internal_error' },
      { state: 'ambiguous', reason: 'internal_error' },
    ],
    ['502', { kind: 'server_error', status: 502 }, { state: 'ambiguous', reason: 'http 502' }],
    ['a reset', { kind: 'reset' }, { state: 'ambiguous' }],
    ['an answer that got lost', { kind: 'answer_lost' }, { state: 'ambiguous' }],
  ] as const)('%s', async (name, fault, outcome) => {
    await messenger.find({ userId: ANN, key: 'warm-up', since });
    slack.faults.nextCalls('chat.postMessage', fault);
    expect(await post(`fault:${name}`)).toMatchObject(outcome);
    const proof = await messenger.find({ userId: ANN, key: `fault:${name}`, since });
    expect(proof.state).toBe(fault.kind === 'answer_lost' ? 'found' : 'absent');
  });

  test('nobody listening: nothing was sent, so it is tried again', async () => {
    const other = await startSlackHere();
    const alone = createSlackMessenger(configOf(other, 'socket'), quiet);
    await alone.find({ userId: ANN, key: 'warm-up', since });
    await other.stop();
    // On a connection kept from before, nobody knows; on a new one it is certain.
    expect((await alone.post({ userId: ANN, key: 'k', message })).state).toBe('ambiguous');
    const lost = await alone.post({ userId: ANN, key: 'k', message });
    expect(lost).toMatchObject({ state: 'retry', reason: 'ECONNREFUSED' });
  });

  test('a person who has left is a permanent error; trouble while opening the DM is not ambiguous', async () => {
    expect((await post('left', 'U02BO')).state).toBe('failed');
    slack.faults.nextCalls('conversations.open', { kind: 'reset' });
    expect((await post('opening')).state).toBe('retry');
  });

  test('history that cannot be read proves nothing', async () => {
    slack.faults.nextCalls('conversations.history', { kind: 'error', error: 'missing_scope' });
    expect(await messenger.find({ userId: ANN, key: 'prompt:1', since })).toEqual({
      state: 'unreadable',
      reason: 'missing_scope',
    });
  });
});

test('people are found by mail with zone and language, and nobody is nobody', async () => {
  expect(await messenger.profileByEmail('ann@example.org')).toEqual({
    userId: ANN,
    name: 'ann',
    email: 'ann@example.org',
    timeZone: 'Europe/Oslo',
    locale: 'nb-NO',
    deleted: false,
  });
  expect(await messenger.profileByEmail('nobody@example.org')).toBeNull();
});

test('no client retries by itself, also after Socket Mode has had its options', async () => {
  const app = await startApp(slack, 'socket', inboundWith({}));
  const [one, two] = [clientOptions({ apiUrl: null }, quiet), clientOptions({ apiUrl: null }, quiet)];
  expect(one).not.toBe(two);
  expect(one).toMatchObject({ retryConfig: { retries: 0 }, rejectRateLimitedCalls: true });
  expect(one.timeout).toBeGreaterThan(0);
  expect(one.headers).toBeUndefined();
  slack.faults.nextCalls('chat.postMessage', { kind: 'server_error' });
  const before = slack.ledger.entries.filter(({ name }) => name === 'chat.postMessage').length;
  await post('once');
  expect(slack.ledger.entries.filter(({ name }) => name === 'chat.postMessage')).toHaveLength(before + 1);
  await app.stop();
});
