/** A small workspace for the tests of the local Slack: three people, a clock that stands. */
import type { Clock } from '../../../src/ports.ts';
import {
  startLocalSlack,
  type LocalSlack,
  type LocalSlackOptions,
} from '../../../src/sandbox/slack/local-slack.ts';
import type { LocalUser } from '../../../src/sandbox/slack/workspace/model.ts';

export const BOT_TOKEN = 'xoxb-local-not-real';
export const APP_TOKEN = 'xapp-local-not-real';
export const SIGNING_SECRET = 'local-signing-secret';

const users: readonly LocalUser[] = [
  person('U0ANNA', 'Anna Ek', { locale: 'sv-SE', tz: 'Europe/Stockholm' }),
  person('U0BERIT', 'Berit Dal', { locale: 'nb-NO', tz: 'Europe/Oslo' }),
  { ...person('U0GONE', 'Gunnar Sten', { locale: 'sv-SE', tz: 'Europe/Stockholm' }), deleted: true },
];

function person(id: string, realName: string, rest: { locale: string; tz: string }): LocalUser {
  const name = realName.toLowerCase().replace(' ', '.');
  return { id, name, realName, email: `${name}@kommun.example.org`, ...rest };
}

export class StandingClock implements Clock {
  #now = Temporal.Instant.from('2016-09-02T07:00:00Z');

  now(): Temporal.Instant {
    return this.#now;
  }

  forward(duration: string): void {
    this.#now = this.#now.add(Temporal.Duration.from(duration));
  }
}

export function startTown(options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  return startLocalSlack({
    clock: new StandingClock(),
    team: { id: 'T0TIMRA', name: 'Timrå', domain: 'timra' },
    users,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    ...options,
  });
}

/** A bare call, without the SDK: form fields as the SDK would send them. */
export async function call(
  slack: LocalSlack,
  method: string,
  args: Readonly<Record<string, unknown>> = {},
  token: string = BOT_TOKEN,
): Promise<Record<string, unknown> & { ok: boolean; error?: string }> {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(args)) {
    form.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  const response = await fetch(slack.apiUrl + method, {
    method: 'POST',
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    body: form,
  });
  return (await response.json()) as Record<string, unknown> & { ok: boolean; error?: string };
}
