import type { IncomingMessage, ServerResponse } from 'node:http';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Clock, Log, Messenger } from '../../ports.ts';
import type { After } from './ack-once.ts';
import { boltLogger } from './bolt-logger.ts';
import { createMessenger } from './create-messenger.ts';
import type { Inbound } from './inbound.ts';
import { listen } from './listen.ts';
import { createRunningWork, type RunningWork } from './running-work.ts';
import { clientOptions, createSlackClients } from './slack-clients.ts';
import type { SlackConfig } from './slack-config.ts';
import { isWithinSkew } from './within-skew.ts';

export interface StartSlackInput {
  readonly config: SlackConfig;
  readonly inbound: Inbound;
  readonly log: Log;
  /** The machine's own clock, also when the sandbox's is moved: requests are stamped in real time. */
  readonly clock: Clock;
  readonly after: After;
  /** Given where somebody else also wants to wait for the listeners. */
  readonly work?: RunningWork;
  /** Over HTTP: looks first at what comes in, answers what is its own and says so. */
  readonly beside?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface RunningSlack {
  /** Resolves when Slack can reach us; in Socket Mode that waits for as long as Slack is down. */
  readonly connected: Promise<void>;
  isConnected(): boolean;
  /** Where HTTP requests arrive; `null` in Socket Mode and before `connected`. */
  readonly port: () => number | null;
  /** Resolves when everything that people have set in motion is done. */
  settled(): Promise<void>;
  /** Takes no new work, then waits for what is under way. */
  stop(): Promise<void>;
}

/** A messenger alone, for commands that post without listening. */
export function createSlackMessenger(config: SlackConfig, log: Log): Messenger {
  return createMessenger(createSlackClients(config, log).bulk);
}

/** Builds the Bolt app, connects it and returns at once. */
export function startSlack(input: StartSlackInput): RunningSlack {
  const { config, log } = input;
  const work = input.work ?? createRunningWork(log);
  const { interactive } = createSlackClients(config, log);
  const transport = config.transport.mode === 'socket' ? socketTransport(input) : httpTransport(input);
  const app = new App({
    receiver: transport.receiver,
    // Our own: Bolt's would call auth.test inside somebody's three seconds.
    authorize: () => Promise.resolve({ botToken: config.botToken }),
    clientOptions: clientOptions(config, log),
    logger: boltLogger(log),
    convoStore: false,
    ignoreSelf: false,
  });
  listen(app, { inbound: input.inbound, client: interactive, after: input.after, work, log });
  const connected = transport.start(app);
  // Whoever needs it awaits it; nobody has to.
  connected.catch((error: unknown) => {
    log.error('slack not reachable', { detail: error instanceof Error ? error.message : String(error) });
  });
  return {
    connected,
    isConnected: transport.isConnected,
    port: transport.port,
    settled: () => work.drained(),
    stop: async () => {
      await transport.stop();
      await work.drained();
    },
  };
}

interface Transport {
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  readonly start: (app: App) => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly isConnected: () => boolean;
  readonly port: () => number | null;
}

/** Two connections: when Slack recycles one, the other has no gap of five seconds and more. */
function socketTransport({ config, log }: StartSlackInput): Transport {
  if (config.transport.mode !== 'socket') throw new Error('not Socket Mode');
  const { appToken } = config.transport;
  const stopped = { yet: false };
  const make = (): SocketModeReceiver =>
    new SocketModeReceiver({
      appToken,
      logger: boltLogger(log),
      installerOptions: { clientOptions: connectOptions(config, log, stopped) },
    });
  const receivers = [make(), make()] as const;
  return {
    receiver: receivers[0],
    start: async (app) => {
      receivers[1].init(app);
      await receivers[0].start();
      if (!stopped.yet) await receivers[1].start();
    },
    stop: async () => {
      stopped.yet = true;
      await Promise.all(receivers.map(({ client }) => client.disconnect()));
    },
    isConnected: () => receivers.some(({ client }) => client.websocket?.isActive() === true),
    port: () => null,
  };
}

/**
 * Its own object: Socket Mode writes its retry plan into what it is given. Opening a connection is retried for
 * as long as Slack is down, without keeping the process alive for it; `disconnect` does not end that by itself, so once
 * stopped the next try is answered here with an error that the client takes as final.
 */
function connectOptions(config: SlackConfig, log: Log, stopped: { readonly yet: boolean }): WebClientOptions {
  return {
    ...clientOptions(config, log, 10_000),
    retryConfig: { forever: true, factor: 1.3, maxTimeout: 30_000, unref: true },
    fetch: (url, init) =>
      stopped.yet
        ? Promise.resolve(Response.json({ ok: false, error: 'account_inactive' }))
        : fetch(url, init),
  };
}

function httpTransport({ config, log, clock, beside }: StartSlackInput): Transport {
  if (config.transport.mode !== 'http') throw new Error('not HTTP');
  const { signingSecret, host, port } = config.transport;
  const receiver = new HTTPReceiver({ signingSecret, logger: boltLogger(log), bodyLimit: 1024 * 1024 });
  const verified = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    if (beside?.(request, response) === true) return;
    if (isWithinSkew(request.headers['x-slack-request-timestamp'], clock.now())) {
      verified(request, response);
      return;
    }
    response.writeHead(401).end();
  };
  let listening: number | null = null;
  return {
    receiver,
    start: async () => {
      // Bolt listens on all interfaces unless told otherwise.
      const server = await receiver.start({ host, port });
      const address = server.address();
      listening = typeof address === 'object' && address !== null ? address.port : port;
    },
    stop: async () => {
      if (listening === null) return;
      listening = null;
      await receiver.stop();
    },
    isConnected: () => listening !== null,
    port: () => listening,
  };
}
