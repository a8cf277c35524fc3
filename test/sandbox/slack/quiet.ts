/** A logger for SDK clients whose complaints the test expects. */
import { LogLevel, type Logger } from '@slack/bolt';

export const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};
