/** How the real SDK behaves where it matters to us, so that an upgrade shows what changed. */
import { App, SocketModeReceiver } from '@slack/bolt';
import { WebClient, WebClientEvent, type WebClientOptions } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import { NotAcknowledged } from '../../../src/sandbox/slack/person/act.ts';
import { quiet } from './quiet.ts';
import { clientOptions, prompt, startTinyApp } from './tiny-app.ts';
import { APP_TOKEN, BOT_TOKEN, startTown } from './town.ts';

let slack: LocalSlack;
beforeEach(async () => {
  slack = await startTown({ ackTimeoutMs: 1500 });
});
afterEach(() => slack.stop());

const post = { channel: 'D0ANNA', text: 'Hej' };
const client = (more: WebClientOptions = {}) => new WebClient(BOT_TOKEN, clientOptions(slack, more));
const calls = (method: string) => slack.ledger.entries.filter((it) => it.name === method).length;

describe('the web client', () => {
  it('by default one 429 holds up every other call of the client', async () => {
    const shared = client({ rejectRateLimitedCalls: false, retryConfig: { retries: 1, minTimeout: 1 } });
    slack.faults.nextCalls('chat.postMessage', { kind: 'ratelimited', retryAfter: 1 });
    const limited = new Promise((resolve) => shared.once(WebClientEvent.RATE_LIMITED, resolve));
    const posting = shared.chat.postMessage(post);
    await limited;
    const started = performance.now();
    await shared.auth.test();
    expect(performance.now() - started).toBeGreaterThan(700);
    await posting;
  });

  it('with rejectRateLimitedCalls a 429 is an error at once, and the next call goes through', async () => {
    const own = client();
    slack.faults.nextCalls('chat.postMessage', { kind: 'ratelimited', retryAfter: 30 });
    await expect(own.chat.postMessage(post)).rejects.toMatchObject({
      code: 'slack_webapi_rate_limited_error',
      retryAfter: 30,
    });
    expect((await own.chat.postMessage(post)).ok).toBe(true);
  });

  it('retries post a message again whose answer came too late', async () => {
    const retrying = client({ timeout: 50, retryConfig: { retries: 2, minTimeout: 1, factor: 1 } });
    slack.faults.nextCalls('chat.postMessage', { kind: 'slow', ms: 200 }, 2);
    await retrying.chat.postMessage(post);
    expect(slack.person('U0ANNA').messages()).toHaveLength(3);
  });

  it.each([{ kind: 'slow', ms: 300 }, { kind: 'answer_lost' }] as const)(
    'without retries it arrives once, and nobody knows: $kind',
    async (fault) => {
      slack.faults.nextCalls('chat.postMessage', fault);
      await expect(client({ timeout: 100 }).chat.postMessage(post)).rejects.toMatchObject({
        code: 'slack_webapi_request_error',
      });
      expect(slack.person('U0ANNA').messages()).toHaveLength(1);
    },
  );

  it.each([{ kind: 'reset' }, { kind: 'server_error' }] as const)(
    'a $kind leaves nothing behind',
    async (fault) => {
      slack.faults.nextCalls('chat.postMessage', fault);
      await expect(client().chat.postMessage(post)).rejects.toThrow();
      expect(slack.person('U0ANNA').messages()).toEqual([]);
    },
  );

  it('does not retry a rate limit that comes in the body', async () => {
    slack.faults.nextCalls('chat.postMessage', { kind: 'ratelimited_in_body' });
    await expect(client({ retryConfig: { retries: 3 } }).chat.postMessage(post)).rejects.toMatchObject({
      code: 'slack_webapi_platform_error',
    });
    expect(calls('chat.postMessage')).toBe(1);
  });

  it('shared headers make the first token stick', async () => {
    const headers = {};
    expect((await client({ headers }).auth.test()).ok).toBe(true);
    const other = new WebClient('xoxb-other', clientOptions(slack, { headers }));
    expect((await other.auth.test()).ok).toBe(true);
    const alone = new WebClient('xoxb-other', clientOptions(slack));
    await expect(alone.auth.test()).rejects.toThrow('invalid_auth');
  });
});

describe('Socket Mode', () => {
  it('gives shared client options 100 retries when none are set', () => {
    const shared: WebClientOptions = { slackApiUrl: slack.apiUrl };
    const receiver = () =>
      new SocketModeReceiver({
        appToken: APP_TOKEN,
        logger: quiet,
        installerOptions: { clientOptions: shared },
      });
    receiver();
    expect(shared.retryConfig).toEqual({ retries: 100, factor: 1.3 });
  });

  it('leaves a button nobody listens to unanswered, without a word', async () => {
    const tiny = await startTinyApp(slack, 'socket');
    await tiny.client.chat.postMessage({
      ...post,
      blocks: [
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'stale', text: { type: 'plain_text', text: 'Gammal' } }],
        },
      ],
    });
    await expect(slack.person('U0ANNA').press('latest', 'Gammal')).rejects.toThrow(NotAcknowledged);
    expect(slack.ledger.violations()).toMatchObject([{ rule: 'not_acknowledged', detail: 'http_timeout' }]);
    await tiny.stop();
  });

  it('comes back after a disconnect, and a second receiver covers the gap', async () => {
    const tiny = await startTinyApp(slack, 'socket');
    await tiny.client.chat.postMessage({ channel: 'D0ANNA', ...prompt });
    slack.sockets.disconnect('refresh_requested');
    await slack.until(() => slack.sockets.count === 0);
    const anna = slack.person('U0ANNA');
    await expect(anna.press('latest', 'Fyll i')).rejects.toThrow('no_connection');
    const second = await startTinyApp(slack, 'socket');
    await anna.press('latest', 'Fyll i');
    expect(second.ran).toEqual(['fill']);
    await anna.modalOpened();
    await Promise.all([tiny.stop(), second.stop()]);
  });

  it('allows ten connections and sends the eleventh away', async () => {
    const receivers = Array.from({ length: 11 }, () => {
      const receiver = new SocketModeReceiver({
        appToken: APP_TOKEN,
        logger: quiet,
        autoReconnectEnabled: false,
        installerOptions: { clientOptions: clientOptions(slack) },
      });
      receiver.init(
        new App({ token: BOT_TOKEN, receiver, logger: quiet, clientOptions: clientOptions(slack) }),
      );
      return receiver;
    });
    for (const receiver of receivers.slice(0, 10)) await receiver.start();
    expect(slack.sockets.count).toBe(10);
    await receivers[10]?.start().catch(() => undefined);
    expect(slack.sockets.count).toBe(10);
    await Promise.all(receivers.slice(0, 10).map((receiver) => receiver.stop()));
  });
});
