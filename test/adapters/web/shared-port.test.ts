/** Where Slack calls us over HTTP, links are served on the same port: one address, one rule in the proxy. */
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../../../src/adapters/system/log.ts';
import { systemClock } from '../../../src/adapters/system/system-clock.ts';
import { startSlack } from '../../../src/adapters/slack/start-slack.ts';
import { createLinkListener } from '../../../src/adapters/web/link-listener.ts';
import type { LinkDesk } from '../../../src/adapters/web/link-desk.ts';
import { createRateBound } from '../../../src/adapters/web/rate-bound.ts';

const stopping: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stopping.splice(0)) await stop();
});

const page = (html: string) => Promise.resolve({ status: 200, html });
const desk: LinkDesk = {
  style: 'p{}',
  show: ({ token }) => page(`<p>show ${token}</p>`),
  act: ({ token }) => page(`<p>act ${token}</p>`),
  document: () => Promise.resolve(undefined),
  unknown: () => ({ status: 404, html: '<p>unknown</p>' }),
  failed: () => ({ status: 500, html: '<p>failed</p>' }),
};

/** Nothing reaches it here: no request is signed. */
const inbound = {} as Parameters<typeof startSlack>[0]['inbound'];

test('links are answered, also below a path of the proxy; everything else stays Slack’s and needs its signature', async () => {
  const log = createLog({ level: 'silent' });
  const slack = startSlack({
    config: {
      botToken: 'xoxb-local',
      apiUrl: 'http://127.0.0.1:1/api/',
      transport: { mode: 'http', signingSecret: 'local-signing', host: '127.0.0.1', port: 0 },
    },
    ...{ inbound, log, clock: systemClock, after: () => () => undefined },
    beside: createLinkListener({ desk, address: 'https://example.org/status', clock: systemClock, log }),
  });
  stopping.push(() => slack.stop());
  await slack.connected;
  const base = `http://127.0.0.1:${slack.port() ?? 0}`;
  expect(await (await fetch(`${base}/l/abc`)).text()).toBe('<p>show abc</p>');
  expect(await (await fetch(`${base}/status/l/abc`)).text()).toBe('<p>show abc</p>');
  const form = { method: 'POST', body: new URLSearchParams({ act: 'yes' }) };
  expect(await (await fetch(`${base}/l/abc`, form)).text()).toBe('<p>act abc</p>');
  for (const path of ['/slack/events', '/', '/other/l/abc']) {
    expect((await fetch(base + path, { method: 'POST', body: '{}' })).status).toBe(401);
  }
});

test('a bucket empties and fills again with time, never beyond its brim', () => {
  let now = Temporal.Instant.from('2016-10-03T06:00:00Z');
  const bound = createRateBound({ now: () => now }, { atOnce: 3, perSecond: 2 });
  const takes = (count: number) => Array.from({ length: count }, () => bound.take());
  expect(takes(4)).toEqual([true, true, true, false]);
  now = now.add({ milliseconds: 500 });
  expect(takes(2)).toEqual([true, false]);
  now = now.add({ hours: 5 });
  expect(takes(4)).toEqual([true, true, true, false]);
  now = now.subtract({ hours: 1 });
  expect(takes(1)).toEqual([false]);
});
