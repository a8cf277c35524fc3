/** A local Slack with two people and, around the real Bolt app, an `Inbound` that the test writes. */
import type { Inbound } from '../../../src/adapters/slack/inbound.ts';
import { startSlack, type RunningSlack } from '../../../src/adapters/slack/start-slack.ts';
import type { SlackConfig } from '../../../src/adapters/slack/slack-config.ts';
import { createLog } from '../../../src/adapters/system/log.ts';
import { systemClock } from '../../../src/adapters/system/system-clock.ts';
import type { Log } from '../../../src/ports.ts';
import { startLocalSlack, type LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';

export const ANN = 'U01ANN';
export const SECRET = 'local-signing';
export const quiet: Log = createLog({ level: 'silent' });

export function startSlackHere(port = 0): Promise<LocalSlack> {
  const user = (id: string, name: string) => ({
    id,
    name,
    realName: name,
    email: `${name}@example.org`,
    tz: 'Europe/Oslo',
    locale: 'nb-NO',
  });
  return startLocalSlack({
    clock: systemClock,
    team: { id: 'T01', name: 'Team', domain: 'team' },
    users: [user(ANN, 'ann'), { ...user('U02BO', 'bo'), deleted: true }],
    signingSecret: SECRET,
    botToken: 'xoxb-local',
    appToken: 'xapp-local',
    port,
  });
}

export function configOf(slack: LocalSlack, mode: 'socket' | 'http'): SlackConfig {
  return {
    botToken: 'xoxb-local',
    apiUrl: slack.apiUrl,
    transport:
      mode === 'socket'
        ? { mode, appToken: 'xapp-local' }
        : { mode, signingSecret: SECRET, host: '127.0.0.1', port: 0 },
  };
}

export const form = {
  type: 'modal' as const,
  callback_id: 'any',
  title: { type: 'plain_text' as const, text: 'Form' },
  submit: { type: 'plain_text' as const, text: 'Send' },
  private_metadata: 'memory',
  blocks: [
    {
      type: 'input' as const,
      block_id: 'text',
      label: { type: 'plain_text' as const, text: 'Text' },
      element: { type: 'plain_text_input' as const, action_id: 'field' },
    },
  ],
};

const nothing = (): Promise<void> => Promise.resolve();

/** Opens `form` on any press and takes any submission, unless told otherwise. */
export function inboundWith(change: Partial<Inbound>): Inbound {
  return {
    press: () => Promise.resolve({ open: form, redraw: null, afterwards: nothing }),
    loading: () => null,
    failed: () => ({ ...form, title: { type: 'plain_text', text: 'Failed' } }),
    submit: () => Promise.resolve({ kind: 'close', afterwards: nothing }),
    command: () => Promise.resolve({ text: 'answer', blocks: [] }),
    showHome: nothing,
    updateMember: nothing,
    words: (kind) => `words: ${kind}`,
    ...change,
  };
}

export async function startApp(
  slack: LocalSlack,
  mode: 'socket' | 'http',
  inbound: Inbound,
  after: (milliseconds: number, run: () => void) => () => void = never,
): Promise<RunningSlack> {
  const app = startSlack({ config: configOf(slack, mode), inbound, log: quiet, clock: systemClock, after });
  await app.connected;
  slack.deliverTo(mode === 'socket' ? null : `http://127.0.0.1:${app.port() ?? 0}/slack/events`);
  return app;
}

/** No deadline comes unless the test brings one. */
function never(): () => void {
  return () => undefined;
}

/** A message with one button, as the bot would have posted it. */
export function postButton(slack: LocalSlack): void {
  slack.workspace.post({
    channel: slack.workspace.dmOf(ANN),
    user: 'UBOT',
    text: 'Press',
    blocks: [
      {
        type: 'actions',
        block_id: 'b',
        elements: [
          { type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Open' }, value: 'v' },
        ],
      },
    ],
    metadata: null,
    ephemeralFor: null,
  });
}
