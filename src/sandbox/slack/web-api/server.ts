/** The HTTP side on loopback: Web API methods under /api/, answers to response urls, and the door to Socket Mode. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { objectOf, objectsOf, parseObject, textOf, type JsonObject } from '../json.ts';
import { validateBlocks } from '../block-kit/validate.ts';
import { BOT_USER_ID } from '../workspace/workspace.ts';
import { answerCall, type Answer, type ApiContext } from './answer-call.ts';

export function createApiServer(context: ApiContext): Server {
  return createServer((request, response) => {
    handle(context, request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(error instanceof Error ? error.stack : String(error));
    });
  });
}

async function handle(
  context: ApiContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://local').pathname;
  const started = performance.now();
  const bytes = await bytesOf(request);
  if (path.startsWith('/upload/')) {
    receiveFile(context, { path, bytes, started }, response);
    return;
  }
  const values = valuesOf(request.headers['content-type'] ?? '', bytes.toString('utf8'));
  if (path.startsWith('/response/')) {
    send(response, answerResponseUrl(context, path, values));
    return;
  }
  const method = path.startsWith('/api/') ? path.slice('/api/'.length) : path;
  const header = request.headers.authorization ?? '';
  const token = header.startsWith('Bearer ')
    ? header.slice('Bearer '.length)
    : (textOf(values['token']) ?? '');
  const answer = answerCall(context, { method, token, values });
  if (answer.delayMs !== undefined) await wait(answer.delayMs);
  const outcome = answer.broken ? 'broken' : answer.body['ok'] === true ? 'ok' : textOf(answer.body['error']);
  context.ledger.add({
    kind: 'call',
    name: method,
    outcome: outcome ?? String(answer.status),
    ms: performance.now() - started,
  });
  send(response, answer);
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer.broken) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
  response.end(JSON.stringify(answer.body));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The bytes of a file, at the address that was given out for them; no token belongs here. */
function receiveFile(
  { workspace, ledger, faults }: ApiContext,
  { path, bytes, started }: { readonly path: string; readonly bytes: Buffer; readonly started: number },
  response: ServerResponse,
): void {
  const fault = faults.takeCall('upload');
  const done = (outcome: string): void =>
    ledger.add({ kind: 'call', name: 'upload', outcome, ms: performance.now() - started });
  if (fault?.kind === 'reset') {
    done('broken');
    response.destroy();
    return;
  }
  if (fault !== undefined) {
    done('fault');
    response.writeHead(fault.kind === 'server_error' ? (fault.status ?? 503) : 500).end();
    return;
  }
  const taken = workspace.files.receive(path, new Uint8Array(bytes));
  done(taken === 'taken' ? 'ok' : taken);
  response.writeHead(taken === 'taken' ? 200 : taken === 'unknown' ? 404 : 400);
  response.end(taken === 'taken' ? `OK - ${bytes.length}` : taken);
}

function valuesOf(contentType: string, body: string): JsonObject {
  if (contentType.startsWith('application/json')) return parseObject(body) ?? {};
  return Object.fromEntries(new URLSearchParams(body));
}

/** At most five posts; the answer is ephemeral unless it says otherwise, and may replace or delete its message. */
function answerResponseUrl(context: ApiContext, path: string, values: JsonObject): Answer {
  const { workspace, ledger } = context;
  const target = workspace.tickets.respond(path);
  if ('error' in target) return { status: 404, headers: {}, body: { ok: false, error: target.error } };
  const channel = workspace.dmOf(target.userId);
  const source = workspace.messages(channel).find((it) => it.ts === target.messageTs);
  const problems = values['blocks'] === undefined ? [] : validateBlocks('message', values['blocks']);
  if (problems.length > 0) {
    ledger.blame({ rule: 'refused_call', name: 'response_url', detail: JSON.stringify(problems) });
    return { status: 200, headers: {}, body: { ok: false, error: 'invalid_blocks' } };
  }
  const text = textOf(values['text']) ?? '';
  const blocks = objectsOf(values['blocks']);
  if (source !== undefined && values['delete_original'] === true) workspace.remove(source);
  else if (source !== undefined && values['replace_original'] === true)
    workspace.edit(source, { text, blocks });
  else {
    const ephemeralFor = values['response_type'] === 'in_channel' ? null : target.userId;
    const metadata = values['metadata'] === undefined ? null : objectOf(values['metadata']);
    workspace.post({ channel, user: BOT_USER_ID, text, blocks, metadata, ephemeralFor });
  }
  return { status: 200, headers: {}, body: { ok: true } };
}
