/**
 * A Slack on this machine: real Bolt talks to it over its real protocol, in Socket Mode or signed HTTP. It listens on
 * loopback only, knows nobody but the people it is given, and checks what the app sends as strictly as Slack does.
 */
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../ports.ts';
import { startDeliverer } from './delivery/delivery.ts';
import { signedHttp } from './delivery/signed-http.ts';
import { SocketMode, type Sockets } from './delivery/socket-mode.ts';
import { startFaults, type Faults } from './faults.ts';
import { startLedger, type Ledger } from './ledger.ts';
import { startLimits, type Profile } from './limits.ts';
import { Person } from './person/person.ts';
import { startUntil, type Until } from './person/until.ts';
import { createApiServer } from './web-api/server.ts';
import type { Change, LocalTeam, LocalUser } from './workspace/model.ts';
import { Workspace } from './workspace/workspace.ts';

const LOCAL_SCOPES = [
  'chat:write',
  'commands',
  'files:write',
  'im:history',
  'im:write',
  'users:read',
  'users:read.email',
] as const;

export interface LocalSlackOptions {
  readonly clock: Clock;
  readonly team: LocalTeam;
  readonly users: readonly LocalUser[];
  /** Keeps messages, Homes and counters over a restart, also after kill -9. */
  readonly stateFile?: string;
  readonly signingSecret: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly scopes?: readonly string[];
  readonly host?: '127.0.0.1';
  /** 0 or absent: any free port. */
  readonly port?: number;
  readonly profile?: Profile;
  /** What the rate limits count in; `injected` only where the clock moves. Absent: real time. */
  readonly limitTime?: 'real' | 'injected';
  /** Signed HTTP delivery to this address instead of Socket Mode. */
  readonly eventsUrl?: string;
  /** Real milliseconds within which the app must acknowledge; Slack's 3,000 when absent. */
  readonly ackTimeoutMs?: number;
  /** Real milliseconds a trigger id lives; absent: it is single-use, but does not age. */
  readonly triggerMs?: number;
  /** Real milliseconds before each re-send of an event; Slack's plan when absent. */
  readonly retryDelaysMs?: readonly number[];
}

export interface LocalSlack {
  /** `http://127.0.0.1:…/api/`, for Bolt's `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  readonly workspace: Workspace;
  /** The person's hands and eyes. Throws for an unknown id. */
  person(userId: string): Person;
  onChange(listener: (change: Change) => void): () => void;
  /** Waits on changes, never by sleeping; throws when it takes too long. */
  readonly until: Until;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly sockets: Sockets;
  /** Sends everything to this address from now on; `null` goes back to Socket Mode. */
  deliverTo(eventsUrl: string | null): void;
  stop(): Promise<void>;
}

const ACK_MS = 3000;
const RETRY_PLAN_MS = [0, 60_000, 300_000];

export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const { clock } = options;
  const workspace = new Workspace(options);
  const ledger = startLedger({
    now: () => clock.now(),
    onChange: () => workspace.tell({ what: 'ledger', userId: null }),
  });
  const faults = startFaults();
  const nowMs = () => (options.limitTime === 'injected' ? clock.now().epochMilliseconds : performance.now());
  const stopped = new AbortController();
  let base = '';
  let eventsUrl = options.eventsUrl ?? null;

  const server = createApiServer({
    workspace,
    ledger,
    faults,
    limits: startLimits(options.profile ?? 'generous', nowMs),
    scopes: options.scopes ?? LOCAL_SCOPES,
    botToken: options.botToken,
    appToken: options.appToken,
    openSocketUrl: () => socketMode.openUrl(),
    uploadUrl: (path) => `${base}${path}`,
  });
  const ackTimeoutMs = options.ackTimeoutMs ?? ACK_MS;
  const socketMode = new SocketMode({ server, base: () => base, workspace, ledger, ackTimeoutMs });
  const deliverer = startDeliverer({
    transport: () =>
      eventsUrl === null
        ? socketMode
        : signedHttp({ url: eventsUrl, signingSecret: options.signingSecret, ackTimeoutMs }),
    faults,
    ledger,
    retryDelaysMs: options.retryDelaysMs ?? RETRY_PLAN_MS,
    stopped: stopped.signal,
  });
  const until = startUntil(workspace);

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    apiUrl: `${base}/api/`,
    workspace,
    person(userId) {
      const user = workspace.user(userId);
      if (user === undefined) throw new Error(`nobody here is ${userId}`);
      return new Person({ workspace, user, base, deliverer, ledger }, until);
    },
    onChange: (listener) => workspace.onChange(listener),
    until,
    faults,
    ledger,
    sockets: socketMode,
    deliverTo: (url) => void (eventsUrl = url),
    async stop() {
      stopped.abort();
      await socketMode.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
