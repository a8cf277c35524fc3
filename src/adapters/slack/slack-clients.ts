/**
 * Two Web API clients, because one 429 stops every call of the client that got it (the SDK pauses its whole queue): the
 * interactive one opens forms within a trigger's three seconds, the bulk one posts. Neither retries by itself: posting
 * is not idempotent, and the delivery ledger decides about a second try. Each call makes its own options object, since
 * the SDK writes into what it is given.
 */
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Log } from '../../ports.ts';
import { boltLogger } from './bolt-logger.ts';
import type { SlackConfig } from './slack-config.ts';

const INTERACTIVE_TIMEOUT_MS = 2000;
const BULK_TIMEOUT_MS = 10_000;

export interface SlackClients {
  readonly interactive: WebClient;
  readonly bulk: WebClient;
}

export function createSlackClients(config: SlackConfig, log: Log): SlackClients {
  return {
    interactive: new WebClient(config.botToken, clientOptions(config, log, INTERACTIVE_TIMEOUT_MS)),
    bulk: new WebClient(config.botToken, clientOptions(config, log, BULK_TIMEOUT_MS)),
  };
}

/** A fresh object every time; never `headers` in it (the SDK writes the first token into them, and it would stick). */
export function clientOptions(
  config: Pick<SlackConfig, 'apiUrl'>,
  log: Log,
  timeout: number = INTERACTIVE_TIMEOUT_MS,
): WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    allowAbsoluteUrls: false,
    logger: boltLogger(log),
    ...(config.apiUrl === null ? {} : { slackApiUrl: config.apiUrl }),
  };
}
