/**
 * The page of `npm start`: look at anybody's Slack, the mail outbox and the reports of a running world, and move its
 * clock. Listens on loopback only.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../ports.ts';
import { refusal } from './http-guard.ts';
import { startLiveUpdates } from './live-updates.ts';
import { startMemory } from './page-memory.ts';
import { loadPageTemplate } from './page-template.ts';
import { answer } from './routes.ts';
import type { SandboxWorld } from './sandbox-world.ts';

export interface SandboxPageOptions {
  readonly world: SandboxWorld;
  readonly log: Log;
  /** 0: any free port. */
  readonly port: number;
  readonly host?: '127.0.0.1';
}

export interface SandboxPage {
  /** `http://127.0.0.1:…/` */
  readonly url: string;
  stop(): Promise<void>;
}

/** Rejects when the port is taken. */
export async function startSandboxPage({ world, log, port, host }: SandboxPageOptions): Promise<SandboxPage> {
  const live = startLiveUpdates();
  const context = { world, log, live, memory: startMemory(), render: loadPageTemplate() };
  const unlisten = [
    world.onChange(() => {
      if (context.memory.moving === null) context.memory.targets = null;
      live.tell();
    }),
    world.slack.onChange(({ what }) => {
      if (what !== 'ledger' && what !== 'socket') live.tell();
    }),
  ];
  let bound = 0;
  const server = createServer((request, response) => {
    const refused = refusal(request, bound);
    if (refused !== undefined) {
      response.writeHead(refused.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(refused.reason);
      return;
    }
    answer(request, response, context).catch((error: unknown) => {
      log.error('The page could not answer.', { path: request.url, error: String(error) });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host ?? '127.0.0.1', resolve);
  });
  bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    async stop() {
      for (const stop of unlisten) stop();
      live.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
