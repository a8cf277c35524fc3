/**
 * The port is taken before the world behind it is built: the world writes mails with links that lead here, and building
 * it takes a few seconds. Until then visitors are told to wait.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Door {
  readonly port: number;
  /** From now on `listener` answers. */
  open(listener: RequestListener): void;
  close(): Promise<void>;
}

export interface DoorOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly host?: '127.0.0.1';
  /** A taken port is an error; otherwise the next free one is used. */
  readonly portIsFixed: boolean;
}

const PORTS_TRIED = 50;

export async function openDoor({ port, host, portIsFixed }: DoorOptions): Promise<Door> {
  for (let next = port; ; next += 1) {
    try {
      return await listenOn(next, host ?? '127.0.0.1');
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || portIsFixed || next >= port + PORTS_TRIED) throw error;
    }
  }
}

const wait: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2', Refresh: '2' });
  response.end('Tertial is starting.');
};

async function listenOn(port: number, host: string): Promise<Door> {
  let answer = wait;
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    open(listener) {
      answer = listener;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
