/**
 * Signed HTTP: `v0=` HMAC-SHA256 over `v0:{timestamp}:{body}`. The timestamp is real time, never the injected clock's,
 * because the app compares it with its own (docs.slack.dev/authentication/verifying-requests-from-slack).
 */
import { createHmac } from 'node:crypto';
import { parseObject, textOf, type JsonObject } from '../json.ts';
import type { Delivered, Delivery, Retry, Transport } from './delivery.ts';

export function signedHttp(input: { url: string; signingSecret: string; ackTimeoutMs: number }): Transport {
  async function post(body: string, headers: Readonly<Record<string, string>>): Promise<Delivered> {
    const started = performance.now();
    const ms = () => performance.now() - started;
    try {
      const signal = AbortSignal.timeout(input.ackTimeoutMs);
      const response = await fetch(input.url, { method: 'POST', body, headers, signal });
      const text = await response.text();
      const noRetry = response.headers.get('x-slack-no-retry') === '1';
      if (!response.ok) return { acked: false, body: {}, ms: ms(), reason: 'http_error', noRetry };
      return {
        acked: true,
        body: parseObject(text) ?? (text === '' ? {} : { text }),
        ms: ms(),
        reason: null,
      };
    } catch (error) {
      const late = error instanceof DOMException && error.name === 'TimeoutError';
      return { acked: false, body: {}, ms: ms(), reason: late ? 'http_timeout' : 'connection_failed' };
    }
  }

  return {
    async send(delivery, { copies, retry }) {
      const { body, contentType } = encode(delivery);
      const headers = {
        'content-type': contentType,
        ...sign(input.signingSecret, body),
        ...retryHeaders(retry),
      };
      const results = await Promise.all(Array.from({ length: copies }, () => post(body, headers)));
      const [first] = results;
      if (first === undefined) throw new Error('a delivery has at least one copy');
      return first;
    },
  };
}

function encode(delivery: Delivery): { body: string; contentType: string } {
  const form = 'application/x-www-form-urlencoded';
  switch (delivery.type) {
    case 'events_api':
      return { body: JSON.stringify(delivery.payload), contentType: 'application/json' };
    case 'interactive':
      return {
        body: new URLSearchParams({ payload: JSON.stringify(delivery.payload) }).toString(),
        contentType: form,
      };
    case 'slash_commands':
      return { body: new URLSearchParams(fieldsOf(delivery.payload)).toString(), contentType: form };
  }
}

function fieldsOf(payload: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, textOf(value) ?? '']));
}

function sign(secret: string, body: string): Record<string, string> {
  const timestamp = String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1000));
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` };
}

function retryHeaders(retry: Retry | null): Record<string, string> {
  return retry === null
    ? {}
    : { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason };
}
