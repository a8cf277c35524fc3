/** What Slack sends for one press and one submission of a leader, signed, and how fast it is acknowledged. */
import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { ACTIONS, formatValue } from '../../src/render/slack/button-value.ts';
import { fieldActionId, fieldBlockId, FORM_CALLBACK, formatMemory } from '../../src/render/slack/form-ids.ts';
import { SIGNING_SECRET } from './app-contract.ts';
import { activitiesOf, ASKED_WEEK, LEADERS, personId, programmeId, slackId } from './many-programmes.ts';

const TEAM = { id: 'T00000001', domain: 'bench' };
/** The people who press: ten leaders in each of the first twenty programmes. */
const PRESSING_PROGRAMMES = 20;
export const PRESSING = PRESSING_PROGRAMMES * LEADERS;

interface Presser {
  readonly programme: number;
  readonly leader: number;
}

/** Neighbouring presses come from different programmes. */
function presser(index: number): Presser {
  return {
    programme: index % PRESSING_PROGRAMMES,
    leader: Math.floor(index / PRESSING_PROGRAMMES) % LEADERS,
  };
}

/** The main button of the weekly question. */
export function pressOf(index: number): string {
  const { programme, leader } = presser(index);
  const value = formatValue({
    programme: programmeId(programme),
    week: ASKED_WEEK,
    locale: 'sv',
    person: personId(leader),
  });
  return interaction('block_actions', presser(index), {
    trigger_id: `bench.${index}`,
    container: { type: 'message', message_ts: '1.000001', channel_id: 'D00000001', is_ephemeral: false },
    channel: { id: 'D00000001', name: 'directmessage' },
    message: { type: 'message', ts: '1.000001', text: 'Veckans läge', user: 'U0BOT', blocks: [] },
    state: { values: {} },
    actions: [
      {
        type: 'button',
        action_id: ACTIONS.open,
        block_id: 'checkin',
        text: { type: 'plain_text', text: 'Svara' },
        value,
        action_ts: '1.000001',
      },
    ],
  });
}

/** The form with both activities of the leader filled in; every index is another submission. */
export function submissionOf(index: number): string {
  const { programme, leader } = presser(index);
  const numbers = activitiesOf(leader);
  const texts = {
    done: `Leverans ${index} är klar och införd.`,
    next: 'Nästa förvaltning börjar.',
    help: '',
  };
  const fields = numbers.flatMap((number) => [
    [
      fieldBlockId(number, 'state'),
      fieldActionId('state'),
      { type: 'radio_buttons', selected_option: { value: 'green' } },
    ] as const,
    ...(['done', 'next', 'help'] as const).map(
      (field) =>
        [
          fieldBlockId(number, field),
          fieldActionId(field),
          { type: 'plain_text_input', value: texts[field] },
        ] as const,
    ),
  ]);
  return interaction('view_submission', presser(index), {
    trigger_id: `submission.${index}`,
    response_urls: [],
    view: {
      id: `V${index}`,
      type: 'modal',
      callback_id: FORM_CALLBACK,
      hash: `hash-${index}`,
      private_metadata: formatMemory({
        programme: programmeId(programme),
        week: ASKED_WEEK,
        person: personId(leader),
        locale: 'sv',
        page: 0,
        pages: [numbers],
      }),
      blocks: fields.map(([block]) => ({ type: 'input', block_id: block })),
      state: {
        values: Object.fromEntries(fields.map(([block, action, value]) => [block, { [action]: value }])),
      },
    },
  });
}

function interaction(type: string, { programme, leader }: Presser, rest: object): string {
  const id = slackId(programme, leader);
  const payload = {
    type,
    token: 'bench',
    api_app_id: 'A00000001',
    team: TEAM,
    enterprise: null,
    is_enterprise_install: false,
    user: { id, username: id, name: id, team_id: TEAM.id },
    ...rest,
  };
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

export type Send = (body: string) => Promise<string>;

/** Resolves with the body of the acknowledgement; rejects for anything but 200. */
export function sender(port: number): { readonly send: Send; close(): void } {
  const agent = new Agent({ keepAlive: true });
  return {
    send: (body) =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/x-www-form-urlencoded', ...signatureOf(body) };
        const sent = request({
          agent,
          host: '127.0.0.1',
          port,
          path: '/slack/events',
          method: 'POST',
          headers,
        });
        sent.once('error', reject);
        sent.once('response', (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.once('end', () => {
            if (response.statusCode === 200) resolve(text);
            else reject(new Error(`answered with ${response.statusCode ?? 0}: ${text}`));
          });
        });
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

function signatureOf(body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const hash = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` };
}
