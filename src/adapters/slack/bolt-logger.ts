import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../ports.ts';

/** Bolt's warnings and errors in our log; its debug and info lines could hold payloads and are dropped. */
export function boltLogger(log: Log): Logger {
  const text = (parts: readonly unknown[]): string =>
    parts
      .map((part) => (part instanceof Error ? part.message : typeof part === 'string' ? part : ''))
      .filter((part) => part !== '')
      .join(' ')
      .slice(0, 500);
  return {
    debug: ignore,
    info: ignore,
    warn: (...parts: unknown[]) => log.warn('slack', { detail: text(parts) }),
    error: (...parts: unknown[]) => log.error('slack', { detail: text(parts) }),
    setLevel: ignore,
    getLevel: () => LogLevel.WARN,
    setName: ignore,
  };
}

function ignore(): void {
  // Said too often, or with people's words in it.
}
