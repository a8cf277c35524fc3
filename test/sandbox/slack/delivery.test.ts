import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import { NotAcknowledged } from '../../../src/sandbox/slack/person/act.ts';
import { prompt, startTinyApp } from './tiny-app.ts';
import { call, StandingClock, startTown } from './town.ts';

const opened: { slack?: LocalSlack; server?: Server } = {};
afterEach(async () => {
  opened.server?.close();
  await opened.slack?.stop();
});

/** An app that answers events with these states, one after the other. */
async function appAnswering(
  states: readonly number[],
  headers: Record<string, string> = {},
): Promise<{ url: string; seen: IncomingHttpHeaders[] }> {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    response.writeHead(states[seen.length - 1] ?? 200, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.server = server;
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, seen };
}

async function town(options: Parameters<typeof startTown>[0]): Promise<LocalSlack> {
  opened.slack = await startTown(options);
  return opened.slack;
}

const deliveries = (slack: LocalSlack) => slack.ledger.entries.filter((it) => it.kind === 'delivery');

describe('events over HTTP', () => {
  it('are sent again until the app takes them, three times at most', async () => {
    const { url, seen } = await appAnswering([500, 503]);
    const slack = await town({ eventsUrl: url, retryDelaysMs: [0, 1, 1] });
    await slack.person('U0ANNA').say('Hej');
    await slack.until(() => deliveries(slack).at(-1)?.outcome === 'acked');
    expect(seen.map((it) => it['x-slack-retry-num'])).toEqual([undefined, '1', '2']);
    expect(seen[1]?.['x-slack-retry-reason']).toBe('http_error');
    expect(seen[0]?.['x-slack-signature']).toMatch(/^v0=[0-9a-f]{64}$/);
  });

  it('are given up after the third re-send', async () => {
    const { url, seen } = await appAnswering([500, 500, 500, 500, 500]);
    const slack = await town({ eventsUrl: url, retryDelaysMs: [0, 0, 0] });
    await slack.person('U0ANNA').say('Hej');
    await slack.until(() => deliveries(slack).length === 4);
    for (let time = 0; time < 10; time += 1) await call(slack, 'auth.test');
    expect(seen).toHaveLength(4);
  });

  it('are not sent again when the app says so', async () => {
    const { url, seen } = await appAnswering([500], { 'x-slack-no-retry': '1' });
    const slack = await town({ eventsUrl: url, retryDelaysMs: [0, 0, 0] });
    await slack.person('U0ANNA').say('Hej');
    for (let time = 0; time < 10; time += 1) await call(slack, 'auth.test');
    expect(seen).toHaveLength(1);
  });
});

describe('interactions', () => {
  it('with a foreign signature are turned away by Bolt', async () => {
    const slack = await town({ signingSecret: 'of-another-app' });
    const tiny = await startTinyApp(slack, 'http');
    await tiny.client.chat.postMessage({ channel: 'D0ANNA', ...prompt });
    const press = slack.person('U0ANNA').press('latest', 'Fyll i');
    await expect(press).rejects.toThrow(new NotAcknowledged('fill', 'http_error'));
    expect(tiny.ran).toEqual([]);
    await tiny.stop();
  });

  it('that are lost show the person an error; the second press works', async () => {
    const slack = await town({});
    const tiny = await startTinyApp(slack, 'socket');
    await tiny.client.chat.postMessage({ channel: 'D0ANNA', ...prompt });
    slack.faults.nextDelivery('lost');
    const anna = slack.person('U0ANNA');
    await expect(anna.press('latest', 'Fyll i')).rejects.toThrow('lost');
    await anna.press('latest', 'Fyll i');
    await anna.modalOpened();
    expect(tiny.ran).toEqual(['fill']);
    expect(slack.ledger.violations()).toEqual([]);
    await tiny.stop();
  });
});

describe('limits', () => {
  it('harsh: a short burst per channel, then one a second; refused calls say how long to wait', async () => {
    const clock = new StandingClock();
    const slack = await town({ clock, profile: 'harsh', limitTime: 'injected' });
    const post = (channel: string) => call(slack, 'chat.postMessage', { channel, text: 'Hej' });
    for (let burst = 0; burst < 3; burst += 1) expect((await post('D0ANNA')).ok).toBe(true);
    expect(await post('D0ANNA')).toMatchObject({ ok: false, error: 'ratelimited' });
    expect((await post('D0BERIT')).ok).toBe(true);
    expect(slack.ledger.violations()).toEqual([
      { rule: 'rate_limited', name: 'chat.postMessage', detail: 'Retry-After 1' },
    ]);
    clock.forward('PT1S');
    expect((await post('D0ANNA')).ok).toBe(true);
    expect((await post('D0ANNA')).error).toBe('ratelimited');
  });

  it('harsh: users.list twenty times a minute', async () => {
    const slack = await town({ profile: 'harsh', limitTime: 'injected' });
    const results = [];
    for (let time = 0; time < 21; time += 1) results.push((await call(slack, 'users.list')).ok);
    expect(results.filter(Boolean)).toHaveLength(20);
  });
});

describe('people', () => {
  it('tells zone, language and mail only as far as scopes and Slack allow', async () => {
    const slack = await town({});
    const anna = await call(slack, 'users.info', { user: 'U0ANNA', include_locale: true });
    expect(anna['user']).toMatchObject({
      tz: 'Europe/Stockholm',
      tz_offset: 7200,
      locale: 'sv-SE',
      profile: { email: 'anna.ek@kommun.example.org' },
    });
    const plain = await call(slack, 'users.info', { user: 'U0ANNA' });
    expect(plain['user']).not.toHaveProperty('locale');
    const listed = await call(slack, 'users.list', { limit: 2 });
    expect(listed).toMatchObject({ response_metadata: { next_cursor: 'U0GONE' } });
    const found = await call(slack, 'users.lookupByEmail', { email: 'Berit.Dal@kommun.example.org' });
    expect(found['user']).toMatchObject({ id: 'U0BERIT' });
    await slack.stop();
    const narrow = await town({ scopes: ['users:read'] });
    const hidden = await call(narrow, 'users.info', { user: 'U0ANNA' });
    expect(JSON.stringify(hidden)).not.toContain('example.org');
  });
});
