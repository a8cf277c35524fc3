/**
 * The page of `npm start`: look at anybody's Slack, the mail outbox and the reports of a running world, and move its
 * clock. Listens on loopback only.
 */
import { systemClock } from '../../adapters/system/system-clock.ts';
import { createLinkListener } from '../../adapters/web/link-listener.ts';
import type { Log } from '../../ports.ts';
import { refusal, wrongHost } from './http-guard.ts';
import { startLiveUpdates } from './live-updates.ts';
import { type Door, openDoor } from './open-door.ts';
import { startMemory } from './page-memory.ts';
import { loadPageTemplate } from './page-template.ts';
import { answer } from './routes.ts';
import type { SandboxWorld } from './sandbox-world.ts';

export interface SandboxPageOptions {
  readonly world: SandboxWorld;
  readonly log: Log;
  /** Where it is served; a number: on that port, 0: on any free one. */
  readonly door: Door | number;
}

export interface SandboxPage {
  /** `http://127.0.0.1:…/` */
  readonly url: string;
  stop(): Promise<void>;
}

/** Rejects when the port is taken. */
export async function startSandboxPage(options: SandboxPageOptions): Promise<SandboxPage> {
  const { world, log } = options;
  const door =
    typeof options.door === 'number'
      ? await openDoor({ port: options.door, portIsFixed: true })
      : options.door;
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
  const links = createLinkListener({
    desk: world.linkDesk,
    address: `http://127.0.0.1:${door.port}`,
    clock: systemClock,
    log,
  });
  door.open((request, response) => {
    if (wrongHost(request, door.port) === undefined && links(request, response)) return;
    const refused = refusal(request, door.port);
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
  return {
    url: `http://127.0.0.1:${door.port}/`,
    async stop() {
      for (const stop of unlisten) stop();
      live.stop();
      await door.close();
    },
  };
}
