/**
 * From a request to its answer, in Slack's order: method, token, scope, scripted fault, rate limit, then the work.
 * A refusal is HTTP 200 with `ok: false`; only 429 and faults have other states.
 */
import type { FaultScript } from '../faults.ts';
import type { JsonObject } from '../json.ts';
import type { Ledger } from '../ledger.ts';
import type { Limits } from '../limits.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { Args, Refusal, type Method } from './call.ts';
import { methods } from './methods.ts';

export interface ApiContext {
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  readonly faults: FaultScript;
  readonly limits: Limits;
  readonly scopes: readonly string[];
  readonly botToken: string;
  readonly appToken: string;
  readonly openSocketUrl: () => string;
  readonly uploadUrl: (path: string) => string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  /** Break the line instead of answering. */
  readonly broken?: boolean;
  /** Answer this much later, in real milliseconds. */
  readonly delayMs?: number;
}

/** Refusals that are a normal part of the trade and no fault of the app. */
const EVERYDAY = new Set([
  'users_not_found',
  'user_not_found',
  'user_disabled',
  'hash_conflict',
  'expired_trigger_id',
  'message_not_found',
  'not_found',
  'channel_not_found',
  'thread_not_found',
]);

export function answerCall(
  context: ApiContext,
  request: { method: string; token: string; values: JsonObject },
): Answer {
  const fault = context.faults.takeCall(request.method);
  switch (fault?.kind) {
    case 'ratelimited':
      return rateLimited(fault.retryAfter);
    case 'ratelimited_in_body':
      return ok({ ok: false, error: 'ratelimited' });
    case 'error':
      return ok({ ok: false, error: fault.error });
    case 'server_error':
      return { status: fault.status ?? 503, headers: {}, body: {} };
    case 'reset':
      return { ...ok({}), broken: true };
    case 'answer_lost':
      return { ...work(context, request), broken: true };
    case 'slow':
      return { ...work(context, request), delayMs: fault.ms };
    case undefined:
      return work(context, request);
  }
}

function work(context: ApiContext, request: { method: string; token: string; values: JsonObject }): Answer {
  const { method: name, values } = request;
  try {
    const method = admit(context, name, request.token);
    const args = new Args(values);
    const wait = context.limits.take(name, method.tier, args.text('channel'));
    if (wait !== null) {
      context.ledger.blame({ rule: 'rate_limited', name, detail: `Retry-After ${wait}` });
      return rateLimited(wait);
    }
    return {
      ...ok({ ok: true, ...method.run({ ...context, args }) }),
      headers: {
        'x-oauth-scopes': context.scopes.join(','),
        'x-accepted-oauth-scopes': method.scopes.join(','),
      },
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (!EVERYDAY.has(error.code)) {
      const detail = `${error.code} ${JSON.stringify(error.beside)}`;
      context.ledger.blame({ rule: 'refused_call', name, detail });
    }
    return ok({ ok: false, error: error.code, ...error.beside });
  }
}

function admit(context: ApiContext, name: string, token: string): Method {
  const method = methods.get(name);
  if (method === undefined) throw new Refusal('unknown_method', { req_method: name });
  if (token === '') throw new Refusal('not_authed');
  if (token !== context.botToken && token !== context.appToken) throw new Refusal('invalid_auth');
  const wanted = method.token === 'bot' ? context.botToken : context.appToken;
  if (token !== wanted) throw new Refusal('not_allowed_token_type');
  const missing = method.scopes.filter((scope) => !context.scopes.includes(scope));
  if (missing.length > 0) {
    throw new Refusal('missing_scope', { needed: missing.join(','), provided: context.scopes.join(',') });
  }
  return method;
}

function ok(body: JsonObject): Answer {
  return { status: 200, headers: {}, body };
}

function rateLimited(seconds: number): Answer {
  return {
    status: 429,
    headers: { 'retry-after': String(seconds) },
    body: { ok: false, error: 'ratelimited' },
  };
}
