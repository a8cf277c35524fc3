/** Server-sent events: one word, "look again", to every open page, at most a few times a second. */
import type { ServerResponse } from 'node:http';

/** Fast enough to feel immediate, slow enough that a year of moved clock does not drown a browser. */
const GAP_MS = 80;

export interface LiveUpdates {
  join(response: ServerResponse): void;
  tell(): void;
  stop(): void;
}

export function startLiveUpdates(): LiveUpdates {
  const pages = new Set<ServerResponse>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    join(response) {
      response.setHeader('Content-Type', 'text/event-stream');
      response.write('retry: 1000\n\n');
      pages.add(response);
      response.once('close', () => pages.delete(response));
    },
    tell() {
      timer ??= setTimeout(() => {
        timer = undefined;
        for (const page of pages) page.write('data: look\n\n');
      }, GAP_MS);
    },
    stop() {
      clearTimeout(timer);
      for (const page of pages) page.end();
    },
  };
}
