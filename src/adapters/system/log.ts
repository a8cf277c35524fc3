/**
 * The log: one JSON line per event on standard error. Whatever looks like a secret is masked on its way out, in messages,
 * fields and errors alike, so that a careless caller gives nothing away; texts that people wrote are not logged at all.
 */
import { pino } from 'pino';
import type { Log } from '../../ports.ts';

export type LogLevel = 'error' | 'warn' | 'info' | 'silent';

const MASK = '[hidden]';
const SECRET_FIELD = /token|secret|password|authorization|cookie/i;
/** Slack tokens, passwords inside URLs, and the headers that carry credentials. */
const SECRET_TEXT = [
  /\bx(?:ox[a-z]|app)-[\w-]+/gi,
  /(?<=:\/\/[^\s/:@]*:)[^\s@]+(?=@)/g,
  /(?<=\bbearer\s)\S+/gi,
];
/** Deeper than this a field is not a log field any more. */
const DEPTH = 6;

/** `write` takes one line, newline included; left out, lines go to standard error. */
export function createLog(input: { level: LogLevel; write?: (line: string) => void }): Log {
  const target =
    input.write === undefined ? pino.destination({ dest: 2, sync: true }) : { write: input.write };
  const logger = pino({ level: input.level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, target);
  return {
    info: (message, fields) => logger.info(masked(fields), maskText(message)),
    warn: (message, fields) => logger.warn(masked(fields), maskText(message)),
    error: (message, fields) => logger.error(masked(fields), maskText(message)),
  };
}

function masked(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return maskFields(fields, 0);
}

function maskFields(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      SECRET_FIELD.test(name) ? MASK : maskValue(value, depth),
    ]),
  );
}

function maskValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return maskText(value);
  if (value instanceof Error)
    return { name: value.name, message: maskText(value.message), stack: maskText(value.stack ?? '') };
  if (typeof value !== 'object' || value === null) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return value;
  if (depth === DEPTH) return MASK;
  if (Array.isArray(value)) return value.map((item) => maskValue(item, depth + 1));
  return maskFields(value, depth + 1);
}

function maskText(text: string): string {
  return SECRET_TEXT.reduce((result, pattern) => result.replace(pattern, MASK), text);
}
