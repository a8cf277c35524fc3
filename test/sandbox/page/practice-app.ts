/** A small real Bolt app with every block the page draws: a prompt, a form that grows, a Home, a command. */
import { App, SocketModeReceiver } from '@slack/bolt';
import { WebClient, type KnownBlock, type ModalView } from '@slack/web-api';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import { quiet } from '../slack/quiet.ts';
import { APP_TOKEN, BOT_TOKEN } from '../slack/town.ts';
import { clientOptions } from '../slack/tiny-app.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const md = (text: string) => ({ type: 'mrkdwn' as const, text });
const option = (value: string, text = value) => ({ text: plain(text), value });

export const promptBlocks: KnownBlock[] = [
  { type: 'header', text: plain('Timrå: läget vecka 36') },
  { type: 'section', text: plain('Hej Anna. Hur går det med dina två aktiviteter? Det tar två minuter.') },
  {
    type: 'section',
    text: md('*1.2 E-tjänster* · ● grön sedan vecka 35\n*2.1 Digital samverkan* · _inget svar ännu_'),
  },
  {
    type: 'actions',
    block_id: 'checkin',
    elements: [
      { type: 'button', action_id: 'open', text: plain('Fyll i'), style: 'primary', value: 'v1' },
      {
        type: 'button',
        action_id: 'same',
        text: plain('Ingen förändring'),
        value: 'v1',
        confirm: {
          title: plain('Ingen förändring?'),
          text: plain('Samma svar som förra veckan sparas.'),
          confirm: plain('Spara'),
          deny: plain('Avbryt'),
        },
      },
    ],
  },
  {
    type: 'context',
    elements: [plain('Du får frågan för att du leder aktiviteterna. Svara gärna före måndag 10.00.')],
  },
];

function form(colour: string | null): ModalView {
  const deviates = colour === 'yellow' || colour === 'red';
  const input = (block_id: string, label: string, more: object) => ({
    type: 'input',
    block_id,
    label: plain(label),
    ...more,
  });
  return {
    type: 'modal',
    callback_id: 'status',
    title: plain('Läget vecka 36'),
    submit: plain('Skicka'),
    close: plain('Avbryt'),
    blocks: [
      { type: 'context', elements: [plain('Det du skrev senast står redan i fälten.')] },
      { type: 'header', text: plain('1.2 E-tjänster') },
      input('state', 'Läge', {
        dispatch_action: true,
        element: {
          type: 'radio_buttons',
          action_id: 'state',
          options: [
            option('green', '● Grön – enligt plan'),
            option('yellow', '▲ Gul – avvikelse, hanteras'),
            option('red', '■ Röd – behöver beslut'),
          ],
        },
      }),
      ...(deviates
        ? [
            input('cause', 'Orsak', {
              hint: plain('Vad är det som gör att det avviker?'),
              element: { type: 'plain_text_input', action_id: 'cause', multiline: true, max_length: 40 },
            }),
            input('due', 'Klart senast', { element: { type: 'datepicker', action_id: 'due' } }),
          ]
        : []),
      input('done', 'Gjort sedan sist', {
        optional: true,
        element: {
          type: 'plain_text_input',
          action_id: 'done',
          multiline: true,
          initial_value: 'Två tjänster är i drift.\nEn till i test.',
        },
      }),
      input('count', 'E-tjänster i drift', {
        hint: plain('Målet är 60 till slutet av 2017.'),
        element: {
          type: 'number_input',
          action_id: 'count',
          is_decimal_allowed: false,
          min_value: '0',
          initial_value: '12',
        },
      }),
      input('who', 'Ansvarig', {
        optional: true,
        element: {
          type: 'static_select',
          action_id: 'who',
          placeholder: plain('Välj någon'),
          option_groups: [
            { label: plain('Kontoret'), options: [option('ylva', 'Ylva Jönsson')] },
            { label: plain('Skolan'), options: [option('per', 'Per Lund'), option('eva', 'Eva Berg')] },
          ],
        },
      }),
      input('help', 'Behöver hjälp med', {
        optional: true,
        element: {
          type: 'checkboxes',
          action_id: 'help',
          options: [option('it', 'IT'), option('law', 'Juridik')],
        },
      }),
    ] as KnownBlock[],
  };
}

export interface PracticeApp {
  readonly client: WebClient;
  /** What was submitted, as Slack reports it. */
  readonly submitted: Record<string, unknown>[];
  stop(): Promise<void>;
}

export async function startPracticeApp(slack: LocalSlack): Promise<PracticeApp> {
  const receiver = new SocketModeReceiver({
    appToken: APP_TOKEN,
    logger: quiet,
    installerOptions: { clientOptions: clientOptions(slack) },
  });
  const app = new App({ token: BOT_TOKEN, receiver, logger: quiet, clientOptions: clientOptions(slack) });
  const submitted: Record<string, unknown>[] = [];
  app.action('open', async ({ ack, body, client }) => {
    await ack();
    if (body.type === 'block_actions')
      await client.views.open({ trigger_id: body.trigger_id, view: form(null) });
  });
  app.action('same', async ({ ack, respond }) => {
    await ack();
    await respond({ response_type: 'ephemeral', text: 'Tack, *ingen förändring* är sparat.' });
  });
  app.action('state', async ({ ack, body, action, client }) => {
    await ack();
    if (body.type !== 'block_actions' || action.type !== 'radio_buttons' || body.view === undefined) return;
    await client.views.update({ view_id: body.view.id, view: form(action.selected_option?.value ?? null) });
  });
  app.action('pick', async ({ ack, action, body, client }) => {
    await ack();
    if (action.type !== 'static_select') return;
    await client.chat.postMessage({
      channel: `D${body.user.id.slice(1)}`,
      text: `Valt: ${action.selected_option.value}`,
    });
  });
  app.action('day', async ({ ack, action, body, client }) => {
    await ack();
    if (action.type !== 'datepicker') return;
    await client.chat.postMessage({
      channel: `D${body.user.id.slice(1)}`,
      text: `Dag: ${action.selected_date ?? ''}`,
    });
  });
  app.view('status', async ({ ack, view }) => {
    const values = Object.fromEntries(
      Object.entries(view.state.values).map(([block, actions]) => [block, Object.values(actions)[0]]),
    );
    if (values['cause']?.value === 'Vet ej')
      return ack({ response_action: 'errors', errors: { cause: 'Skriv några ord om orsaken.' } });
    submitted.push(values);
    await ack();
  });
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({
      user_id: event.user,
      view: {
        type: 'home',
        blocks: [
          { type: 'header', text: plain('Veckans läge') },
          {
            type: 'section',
            text: md('Hej <@U0ANNA>. Du leder *två* aktiviteter, se <https://example.org/plan|planen>.'),
          },
          {
            type: 'section',
            fields: [md('*Svarat*\n3 av 7'), md('*Saknas*\n4')],
            accessory: {
              type: 'static_select',
              action_id: 'pick',
              placeholder: plain('Välj vecka'),
              options: [option('35', 'Vecka 35'), option('36', 'Vecka 36')],
            },
          },
          {
            type: 'actions',
            block_id: 'dates',
            elements: [{ type: 'datepicker', action_id: 'day', placeholder: plain('Välj dag') }],
          },
          { type: 'divider' },
          {
            type: 'actions',
            block_id: 'checkin',
            elements: [
              { type: 'button', action_id: 'open', text: plain('Svara nu'), style: 'primary', value: 'v1' },
              {
                type: 'button',
                action_id: 'stop',
                style: 'danger',
                text: plain('Ta bort svaret'),
                value: 'v1',
              },
            ],
          },
          { type: 'image', image_url: 'https://example.org/a.png', alt_text: 'en bild' },
        ],
      },
    });
  });
  app.command('/tertial', async ({ ack, command }) => {
    await ack({ response_type: 'ephemeral', text: `Så här gör du. (${command.text})` });
  });
  await app.start();
  return {
    client: new WebClient(BOT_TOKEN, clientOptions(slack)),
    submitted,
    async stop() {
      await app.stop();
    },
  };
}
