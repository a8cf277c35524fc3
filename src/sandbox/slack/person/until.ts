/** Waiting without sleeping: look, and look again at each change, until it is so or too late. */
import type { Workspace } from '../workspace/workspace.ts';

interface Patience {
  /** For the error. */
  readonly what?: string | undefined;
  /** Real milliseconds; 5,000 when not given. */
  readonly timeoutMs?: number | undefined;
}

/** Resolves with the first value that is neither null, undefined nor false; throws when none comes in time. */
export type Until = <T>(look: () => T | null | undefined | false, patience?: Patience) => Promise<T>;

export function startUntil(workspace: Workspace): Until {
  return (look, patience = {}) =>
    new Promise((resolve, reject) => {
      const timeoutMs = patience.timeoutMs ?? 5000;
      let stop = (): void => undefined;
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`waited ${timeoutMs} ms in vain for ${patience.what ?? look.toString()}`));
      }, timeoutMs);
      const check = (): void => {
        try {
          const value = look();
          if (value === null || value === undefined || value === false) return;
          resolve(value);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
        clearTimeout(timer);
        stop();
      };
      stop = workspace.onChange(check);
      check();
    });
}
