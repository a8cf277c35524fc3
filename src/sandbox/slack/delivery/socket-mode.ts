/**
 * Socket Mode: a one-shot ticket opens a connection, `hello` greets it, each envelope goes to one connection only and
 * waits for its acknowledgement. At most ten connections. Source: docs.slack.dev/apis/events-api/using-socket-mode.
 */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { objectOf, parseObject, textOf, type JsonObject } from '../json.ts';
import type { Ledger } from '../ledger.ts';
import { APP_ID, type Workspace } from '../workspace/workspace.ts';
import type { Delivered, Delivery, Retry, Transport } from './delivery.ts';

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

/** The connections as a test sees them. */
export interface Sockets {
  readonly count: number;
  /** Tells every connection to go; a good client closes and comes back. */
  disconnect(reason: DisconnectReason): void;
  /** Cuts every line without a word. */
  drop(): void;
  /** Half-open: the lines stay, nothing is read any more, no ping is answered. */
  freeze(): void;
}

export interface SocketModeOptions {
  readonly server: Server;
  /** `http://127.0.0.1:port`, once it is known. */
  readonly base: () => string;
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  readonly ackTimeoutMs: number;
}

const MAX_CONNECTIONS = 10;
const PING_MS = 10_000;
const FAREWELL_MS = 250;
/** Acknowledged envelopes kept to notice a second acknowledgement. */
const REMEMBERED = 1000;

interface Pending {
  readonly settle: (result: Delivered) => void;
  readonly started: number;
}

export class SocketMode implements Transport, Sockets {
  readonly #options: SocketModeOptions;
  readonly #websockets = new WebSocketServer({ noServer: true });
  readonly #open = new Set<WebSocket>();
  readonly #tickets = new Set<string>();
  readonly #pending = new Map<string, Pending>();
  /** Per envelope the acknowledgements still allowed: one per copy sent. */
  readonly #allowed = new Map<string, number>();
  readonly #pings: NodeJS.Timeout;
  #turn = 0;

  constructor(options: SocketModeOptions) {
    this.#options = options;
    options.server.on('upgrade', (request, socket, head) => this.#admit(request, socket, head));
    this.#pings = setInterval(() => {
      for (const socket of this.#open) socket.ping();
    }, PING_MS);
    this.#pings.unref();
  }

  get count(): number {
    return this.#open.size;
  }

  disconnect(reason: DisconnectReason): void {
    for (const socket of this.#open) socket.send(farewell(reason));
  }

  drop(): void {
    for (const socket of this.#open) socket.terminate();
  }

  freeze(): void {
    for (const socket of this.#open) socket.pause();
  }

  /** A new one-shot address. */
  openUrl(): string {
    const ticket = this.#options.workspace.ids.mint('ticket-');
    this.#tickets.add(ticket);
    return `${this.#options.base().replace('http', 'ws')}/link?ticket=${ticket}&app_id=${APP_ID}`;
  }

  send(delivery: Delivery, { copies, retry }: { copies: 1 | 2; retry: Retry | null }): Promise<Delivered> {
    const lines = [...this.#open];
    this.#turn += 1;
    const line = lines[this.#turn % lines.length];
    if (line === undefined) return Promise.resolve(unacknowledged('no_connection', 0));
    const id = this.#options.workspace.ids.mint('envelope-');
    const envelope = JSON.stringify({
      envelope_id: id,
      type: delivery.type,
      payload: delivery.payload,
      accepts_response_payload: delivery.type !== 'events_api',
      ...(delivery.type === 'events_api'
        ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' }
        : {}),
    });
    this.#allowed.set(id, copies);
    if (this.#allowed.size > REMEMBERED) this.#allowed.delete(this.#allowed.keys().next().value ?? '');
    return new Promise((resolve) => {
      const { ackTimeoutMs } = this.#options;
      const settle = (result: Delivered) => {
        clearTimeout(timer);
        this.#pending.delete(id);
        resolve(result);
      };
      const timer = setTimeout(() => settle(unacknowledged('http_timeout', ackTimeoutMs)), ackTimeoutMs);
      this.#pending.set(id, { settle, started: performance.now() });
      for (let copy = 0; copy < copies; copy += 1) line.send(envelope);
    });
  }

  /** Closes as agreed in the protocol; who does not answer in time is cut off. */
  async stop(): Promise<void> {
    clearInterval(this.#pings);
    for (const it of [...this.#pending.values()]) it.settle(unacknowledged('stopped', 0));
    const closed = [...this.#open].map(
      (socket) => new Promise<void>((resolve) => socket.once('close', () => resolve())),
    );
    for (const socket of this.#open) socket.close(1001);
    const cut = setTimeout(() => this.drop(), FAREWELL_MS);
    await Promise.all(closed);
    clearTimeout(cut);
    this.#websockets.close();
  }

  #admit(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '/', 'http://local').searchParams.get('ticket') ?? '';
    if (this.#tickets.delete(ticket)) {
      this.#websockets.handleUpgrade(request, socket, head, (opened) => this.#welcome(opened));
    } else {
      socket.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\n\r\n');
    }
  }

  #welcome(socket: WebSocket): void {
    const { workspace } = this.#options;
    if (this.#open.size >= MAX_CONNECTIONS) {
      socket.send(farewell('too_many_websockets'));
      socket.close();
      return;
    }
    this.#open.add(socket);
    socket.on('close', () => {
      this.#open.delete(socket);
      workspace.tell({ what: 'socket', userId: null });
    });
    socket.on('error', () => socket.terminate());
    socket.on('message', (data: Buffer) => this.#acknowledge(parseObject(data.toString('utf8')) ?? {}));
    const hello = {
      type: 'hello',
      num_connections: this.#open.size,
      connection_info: { app_id: APP_ID },
      debug_info: { host: 'local', approximate_connection_time: 18_060 },
    };
    socket.send(JSON.stringify(hello));
    workspace.tell({ what: 'socket', userId: null });
  }

  #acknowledge(message: JsonObject): void {
    const id = textOf(message['envelope_id']) ?? '';
    const left = (this.#allowed.get(id) ?? 0) - 1;
    if (left < 0) {
      this.#options.ledger.blame({ rule: 'acknowledged_twice', name: 'envelope', detail: id });
      return;
    }
    this.#allowed.set(id, left);
    const it = this.#pending.get(id);
    const ms = performance.now() - (it?.started ?? 0);
    it?.settle({ acked: true, body: objectOf(message['payload']), ms, reason: null });
  }
}

function unacknowledged(reason: string, ms: number): Delivered {
  return { acked: false, body: {}, ms, reason };
}

function farewell(reason: DisconnectReason): string {
  return JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'local' } });
}
