import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import { startTinyApp, prompt, type TinyApp, type TransportName } from './tiny-app.ts';
import { startTown } from './town.ts';

const transports: readonly TransportName[] = ['socket', 'http'];

describe.each(transports)('a real Bolt app over %s', (transport) => {
  let slack: LocalSlack;
  let tiny: TinyApp;

  beforeEach(async () => {
    slack = await startTown();
    tiny = await startTinyApp(slack, transport);
  });
  afterEach(async () => {
    await tiny.stop();
    await slack.stop();
  });

  async function sendPrompt(): Promise<void> {
    const opened = await tiny.client.conversations.open({ users: 'U0ANNA' });
    await tiny.client.chat.postMessage({ channel: opened.channel?.id ?? '', ...prompt });
  }

  it('asks, opens a form, refuses, is corrected, stores and updates its message', async () => {
    await sendPrompt();
    const anna = slack.person('U0ANNA');
    await anna.press('latest', 'Fyll i');
    const form = await anna.modalOpened();
    expect(form.title).toBe('Veckans läge');

    expect(await form.submit()).toEqual({
      state: 'refused',
      errors: {
        colour: 'Please complete this required field.',
        done: 'Please complete this required field.',
      },
    });
    await form.choose('colour', 'grön');
    await form.fill('done', 'inget');
    await form.fill('count', 'tre');
    expect((await form.submit()).errors).toEqual({ count: 'Enter a number.' });
    await form.fill('count', '3');
    expect(await form.submit()).toEqual({ state: 'errors', errors: { done: 'Berätta lite mer.' } });
    await form.fill('done', 'Två möten');
    expect((await form.submit()).state).toBe('closed');

    await slack.until(() => anna.messages().at(-1)?.text === 'Tack: Två möten');
    expect(anna.messages()).toHaveLength(1);
    expect(anna.modal()).toBeNull();
    expect(tiny.ran).toEqual(['fill', 'colour', 'status', 'status']);
    expect(slack.ledger.violations()).toEqual([]);
  });

  it('publishes a Home when someone visits it', async () => {
    const home = await slack.person('U0BERIT').openHome();
    expect(JSON.stringify(home.content)).toContain('Hem för U0BERIT');
    expect(slack.ledger.violations()).toEqual([]);
  });

  it('hears of somebody choosing another language', async () => {
    const heard: unknown[] = [];
    tiny.app.event('user_change', async ({ event }) => Promise.resolve(void heard.push(event.user)));
    await slack.person('U0ANNA').changeLocale('en-GB');
    await expect.poll(() => heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      id: 'U0ANNA',
      real_name: 'Anna Ek',
      tz: 'Europe/Stockholm',
      locale: 'en-GB',
      deleted: false,
    });
    expect(slack.ledger.violations()).toEqual([]);
  });

  it('answers a command with the acknowledgement or through the response url', async () => {
    const anna = slack.person('U0ANNA');
    expect((await anna.command('/tertial', 'help'))?.text).toBe('Så här gör du.');
    const later = await anna.command('/tertial', 'läget');
    expect(later).toMatchObject({ text: 'Du skrev läget', ephemeralFor: 'U0ANNA' });
  });

  it('runs the handler twice when Slack delivers twice', async () => {
    await sendPrompt();
    slack.faults.nextDelivery('duplicate');
    await slack.person('U0ANNA').press('latest', 'fill');
    const opens = () => slack.ledger.entries.filter((it) => it.name === 'views.open');
    await slack.until(() => opens().length === 2);
    expect(tiny.ran).toEqual(['fill', 'fill']);
    expect(opens().map((it) => it.outcome)).toEqual(['ok', 'exchanged_trigger_id']);
  });
});
