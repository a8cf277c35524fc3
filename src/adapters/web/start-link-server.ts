/** A server for links in mails alone, where Slack needs none (Socket Mode). A proxy with TLS stands in front of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LinkListener } from './link-listener.ts';

export interface LinkServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** `port` 0: any free one. Rejects when it is taken. */
export async function startLinkServer(input: {
  readonly listener: LinkListener;
  readonly host: string;
  readonly port: number;
}): Promise<LinkServer> {
  const server = createServer({ requestTimeout: 20_000, headersTimeout: 10_000 }, (request, response) => {
    // Without information: only links are served here.
    if (!input.listener(request, response)) response.writeHead(404, { 'Content-Length': 0 }).end();
  });
  server.maxConnections = 200;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(input.port, input.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await closed;
    },
  };
}
