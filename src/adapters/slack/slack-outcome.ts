/**
 * What a failed Web API call means for the one who wanted to send: a definite no may be
 * tried again, a permanent error goes to a human, and where nobody knows whether Slack took it, that is what we say.
 */
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';

export type SlackFailure =
  | {
      readonly state: 'retry';
      readonly reason: string;
      readonly afterSeconds: number;
      readonly holds?: boolean;
    }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'ambiguous'; readonly reason: string };

const RETRY_SECONDS = 30;
/** A token or a scope is mended by the administrator; until then every message would fail alike. */
const MENDED_BY_A_PERSON_SECONDS = 900;
const TOKEN_FAULTS = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'missing_scope',
]);

/** The connection never came about, so no byte of the request was taken. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const RATE_LIMITED = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
const SLACK_IN_TROUBLE = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

/** Rethrows what did not come from a call to Slack: that is a bug. */
export function slackFailure(error: unknown): SlackFailure {
  if (error instanceof WebAPIRateLimitedError)
    return {
      state: 'retry',
      reason: 'ratelimited',
      afterSeconds: Math.max(1, error.retryAfter),
      holds: true,
    };
  if (error instanceof WebAPIPlatformError) {
    const reason = error.data.error;
    if (RATE_LIMITED.has(reason)) return { state: 'retry', reason, afterSeconds: RETRY_SECONDS, holds: true };
    if (TOKEN_FAULTS.has(reason))
      return { state: 'retry', reason, afterSeconds: MENDED_BY_A_PERSON_SECONDS, holds: true };
    return { state: SLACK_IN_TROUBLE.has(reason) ? 'ambiguous' : 'failed', reason };
  }
  if (error instanceof WebAPIHTTPError) {
    const reason = `http ${error.statusCode}`;
    return { state: error.statusCode >= 500 ? 'ambiguous' : 'failed', reason };
  }
  if (error instanceof WebAPIRequestError) {
    const reason = errorCode(error.original) ?? error.original.name;
    return NEVER_CONNECTED.has(reason)
      ? { state: 'retry', reason, afterSeconds: RETRY_SECONDS, holds: true }
      : { state: 'ambiguous', reason };
  }
  throw error;
}

/** For calls that may be repeated freely: not knowing is the same as not done. */
export function repeatable(failure: SlackFailure): Exclude<SlackFailure, { state: 'ambiguous' }> {
  return failure.state === 'ambiguous'
    ? { state: 'retry', reason: failure.reason, afterSeconds: RETRY_SECONDS }
    : failure;
}

/** fetch wraps the system error once or twice in `cause`. */
function errorCode(error: unknown): string | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    if ('code' in one && typeof one.code === 'string') return one.code;
    if (one instanceof AggregateError) return errorCode(one.errors[0]);
  }
  return undefined;
}
