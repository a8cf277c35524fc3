/**
 * The least a Slack can be: a Web API in a thread of its own that says yes to everything and remembers when. What it
 * saw lies in memory shared with the bench.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { COUNTED, type SlackMemory, wallClock } from './slack-memory.ts';

const memory = workerData as SlackMemory;
const counts = new Int32Array(memory.counts);
const opened = new Float64Array(memory.opened);

const ANSWERS: Readonly<Record<string, object>> = {
  'conversations.open': { channel: { id: 'D00000001' } },
  'views.open': { view: { id: 'V00000001' } },
};

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    const method = request.url?.split('/').pop() ?? '';
    const place = COUNTED.findIndex((name) => name === method);
    const press = /trigger_id\W{1,4}bench\.(\d+)/.exec(body)?.[1];
    if (press !== undefined) opened[Number(press)] = wallClock();
    if (place >= 0) Atomics.add(counts, place, 1);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, ts: '1.000001', ...ANSWERS[method] }));
  });
});

server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
