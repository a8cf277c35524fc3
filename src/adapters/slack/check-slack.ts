/**
 * Slack as `tertial doctor` sees it: does the bot token work and where, what may it do, does the app token open Socket
 * Mode, what time is it at Slack. Sends nothing to anybody. Tokens go to Slack and nowhere else, also not into faults.
 */
import { WebClient } from '@slack/web-api';
import type { Clock, Log } from '../../ports.ts';
import { clientOptions } from './slack-clients.ts';
import type { SlackConfig } from './slack-config.ts';
import { slackFailure } from './slack-outcome.ts';

/** What `docs/slack-manifest.yaml` asks for; a test compares the two. */
export const NEEDED_SCOPES = [
  'chat:write',
  'im:write',
  'im:history',
  'users:read',
  'users:read.email',
  'commands',
  'files:write',
] as const;
type NeededScope = (typeof NEEDED_SCOPES)[number];

export interface SlackFault {
  /** `token`: Slack does not accept it; `scope`: accepted, but may not do this; `network`: Slack was not reached. */
  readonly kind: 'token' | 'scope' | 'network' | 'busy' | 'other';
  /** Slack's or the system's code: `invalid_auth`, `ECONNREFUSED`. */
  readonly reason: string;
}

export interface SlackHealth {
  readonly bot:
    | {
        readonly ok: true;
        readonly workspace: string;
        /** `null`: Slack did not say what is granted. */
        readonly missing: readonly NeededScope[] | null;
      }
    | { readonly ok: false; readonly fault: SlackFault };
  readonly transport:
    | { readonly mode: 'socket'; readonly fault: SlackFault | null }
    | { readonly mode: 'http'; readonly secretLooksRight: boolean };
  /** Our clock minus Slack's, seconds; `null` when Slack was not reached. Exact to about a second. */
  readonly skewSeconds: number | null;
}

const PATIENCE_MS = 10_000;
const SIGNING_SECRET = /^[0-9a-f]{32}$/;
const REFUSED_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
]);
/** The header counts whole seconds, rounded down. */
const HALF_A_SECOND = 500;

/** Every fault is a finding and has no need of a log line. */
const quiet: Log = { info: nothing, warn: nothing, error: nothing };

export async function checkSlack(config: SlackConfig, { clock }: { clock: Clock }): Promise<SlackHealth> {
  const seen: { skewSeconds: number | null } = { skewSeconds: null };
  const bot = await checkBot(watchedClient(config, { clock, seen }));
  const { transport } = config;
  return {
    bot,
    transport:
      transport.mode === 'socket'
        ? { mode: 'socket', fault: await checkAppToken(config, transport.appToken) }
        : { mode: 'http', secretLooksRight: SIGNING_SECRET.test(transport.signingSecret) },
    skewSeconds: seen.skewSeconds,
  };
}

/** A client that reads the time from what Slack answers, also when the answer is a no. */
function watchedClient(
  config: SlackConfig,
  { clock, seen }: { clock: Clock; seen: { skewSeconds: number | null } },
): WebClient {
  return new WebClient(config.botToken, {
    ...clientOptions(config, quiet, PATIENCE_MS),
    fetch: async (url, init) => {
      const before = clock.now().epochMilliseconds;
      const response = await fetch(url, init);
      const middle = (before + clock.now().epochMilliseconds) / 2;
      const there = epochOf(response.headers.get('date'));
      if (there !== null) seen.skewSeconds = (middle - there - HALF_A_SECOND) / 1000;
      return response;
    },
  });
}

async function checkBot(client: WebClient): Promise<SlackHealth['bot']> {
  try {
    const { team, response_metadata } = await client.auth.test();
    const granted = response_metadata?.scopes;
    return {
      ok: true,
      workspace: team ?? '',
      missing: granted === undefined ? null : NEEDED_SCOPES.filter((scope) => !granted.includes(scope)),
    };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/** Asks for a Socket Mode address and leaves it unused. */
async function checkAppToken(config: SlackConfig, appToken: string): Promise<SlackFault | null> {
  try {
    await new WebClient(appToken, clientOptions(config, quiet, PATIENCE_MS)).apps.connections.open({});
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

function faultOf(error: unknown): SlackFault {
  const { reason } = slackFailure(error);
  if (REFUSED_TOKEN.has(reason)) return { kind: 'token', reason };
  if (reason === 'missing_scope') return { kind: 'scope', reason };
  if (reason === 'ratelimited' || reason === 'rate_limited') return { kind: 'busy', reason };
  // The system's codes are in capitals (ECONNREFUSED), an interrupted call is a TimeoutError or AbortError.
  const isNetwork = /^[A-Z]/.test(reason);
  return { kind: isNetwork ? 'network' : reason.startsWith('http 5') ? 'busy' : 'other', reason };
}

/** `Sat, 21 Nov 2026 20:45:32 GMT` (RFC 9110, 5.6.7) as milliseconds. */
function epochOf(header: string | null): number | null {
  const parts = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/.exec(header ?? '');
  if (parts === null) return null;
  const [, day = '', month = '', year = '', time = ''] = parts;
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return null;
  return Temporal.Instant.from(`${year}-${String(number).padStart(2, '0')}-${day}T${time}Z`)
    .epochMilliseconds;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function nothing(): void {
  // Said in the findings.
}
