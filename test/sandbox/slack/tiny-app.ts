/** A tiny real Bolt app, in either transport: a prompt with a button, a form with errors, a Home, a command. */
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import { quiet } from './quiet.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from './town.ts';

export type TransportName = 'socket' | 'http';

export interface TinyApp {
  readonly app: App;
  readonly client: WebClient;
  /** Every handler run, by name: one line each. */
  readonly ran: string[];
  stop(): Promise<void>;
}

const plain = (text: string) => ({ type: 'plain_text' as const, text });

export function clientOptions(slack: LocalSlack, more: WebClientOptions = {}): WebClientOptions {
  return {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 5000,
    logger: quiet,
    ...more,
  };
}

export async function startTinyApp(slack: LocalSlack, transport: TransportName): Promise<TinyApp> {
  const socket = new SocketModeReceiver({
    appToken: APP_TOKEN,
    logger: quiet,
    installerOptions: { clientOptions: clientOptions(slack) },
  });
  const http = new HTTPReceiver({ signingSecret: SIGNING_SECRET, logger: quiet });
  const app = new App({
    token: BOT_TOKEN,
    receiver: transport === 'socket' ? socket : http,
    logger: quiet,
    clientOptions: clientOptions(slack),
  });
  const ran: string[] = [];
  listen(app, ran);
  if (transport === 'http') {
    const server = await http.start({ port: 0, host: '127.0.0.1' });
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  } else {
    slack.deliverTo(null);
    await app.start();
  }
  return {
    app,
    client: new WebClient(BOT_TOKEN, clientOptions(slack)),
    ran,
    async stop() {
      await app.stop();
    },
  };
}

export const prompt = {
  text: 'Hur går det?',
  blocks: [
    { type: 'section' as const, text: plain('Hur går det?') },
    {
      type: 'actions' as const,
      elements: [{ type: 'button' as const, action_id: 'fill', text: plain('Fyll i'), value: 'v1:2016-W35' }],
    },
  ],
};

function form(channel: string, ts: string) {
  return {
    type: 'modal' as const,
    callback_id: 'status',
    private_metadata: JSON.stringify({ channel, ts }),
    title: plain('Veckans läge'),
    submit: plain('Skicka'),
    blocks: [
      {
        type: 'input' as const,
        block_id: 'colour',
        dispatch_action: true,
        label: plain('Läge'),
        element: {
          type: 'radio_buttons' as const,
          action_id: 'colour',
          options: ['grön', 'gul'].map((it) => ({ text: plain(it), value: it })),
        },
      },
      {
        type: 'input' as const,
        block_id: 'done',
        label: plain('Gjort'),
        element: { type: 'plain_text_input' as const, action_id: 'done', max_length: 20 },
      },
      {
        type: 'input' as const,
        block_id: 'count',
        label: plain('E-tjänster'),
        optional: true,
        element: {
          type: 'number_input' as const,
          action_id: 'count',
          is_decimal_allowed: false,
          min_value: '0',
        },
      },
    ],
  };
}

function listen(app: App, ran: string[]): void {
  app.action('fill', async ({ ack, body, client }) => {
    ran.push('fill');
    await ack();
    if (body.type !== 'block_actions') return;
    const view = form(body.channel?.id ?? '', body.message?.ts ?? '');
    await client.views.open({ trigger_id: body.trigger_id, view });
  });
  app.action('colour', async ({ ack }) => {
    ran.push('colour');
    await ack();
  });
  app.view('status', async ({ ack, view, client }) => {
    ran.push('status');
    const done = view.state.values['done']?.['done']?.value ?? '';
    if (done === 'inget') {
      await ack({ response_action: 'errors', errors: { done: 'Berätta lite mer.' } });
      return;
    }
    await ack();
    const { channel, ts } = JSON.parse(view.private_metadata) as { channel: string; ts: string };
    await client.chat.update({ channel, ts, text: `Tack: ${done}`, blocks: [] });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    ran.push('home');
    const text = plain(`Hem för ${event.user}`);
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'section', text }] },
    });
  });
  app.command('/tertial', async ({ ack, command, respond }) => {
    ran.push('command');
    if (command.text === 'help') await ack({ response_type: 'ephemeral', text: 'Så här gör du.' });
    else {
      await ack();
      await respond({ text: `Du skrev ${command.text}`, response_type: 'ephemeral' });
    }
  });
}
