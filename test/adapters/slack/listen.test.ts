import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACK_DEADLINE_MS } from '../../../src/adapters/slack/ack-once.ts';
import { startSlack, type RunningSlack } from '../../../src/adapters/slack/start-slack.ts';
import { systemClock } from '../../../src/adapters/system/system-clock.ts';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import {
  ANN,
  configOf,
  form,
  inboundWith,
  postButton,
  quiet,
  SECRET,
  startApp,
  startSlackHere,
} from './slack-rig.ts';

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  let slack: LocalSlack;
  let app: RunningSlack | undefined;
  beforeEach(async () => {
    slack = await startSlackHere();
    postButton(slack);
  });
  afterEach(async () => {
    await app?.stop();
    await slack.stop();
  });

  test('a submission that fails keeps the text and says so at the first field', async () => {
    const submit = () => Promise.reject(new Error('no database'));
    app = await startApp(slack, mode, inboundWith({ submit }));
    const ann = slack.person(ANN);
    await ann.press('latest', 'Open');
    const modal = await ann.modalOpened();
    await modal.fill('text', 'typed');
    expect(await modal.submit()).toEqual({ state: 'errors', errors: { text: 'words: tryAgain' } });
    expect(modal.value('text')).toBe('typed');
  });

  test('a press or command that fails is answered in words', async () => {
    const fail = () => Promise.reject(new Error('no database'));
    app = await startApp(slack, mode, inboundWith({ press: fail, command: fail }));
    const ann = slack.person(ANN);
    await ann.press('latest', 'Open');
    expect((await ann.modalOpened()).title).toBe('Failed');
    expect((await ann.command('/tertial', ''))?.text).toBe('words: tryAgain');
  });

  test('a submission that is not done at the deadline is answered once, and stored all the same', async () => {
    let finish = (): void => undefined;
    let stored = 0;
    const submit = () =>
      new Promise<{ kind: 'close'; afterwards: () => Promise<void> }>((resolve) => {
        finish = () => {
          resolve({ kind: 'close', afterwards: () => Promise.resolve(void (stored += 1)) });
        };
      });
    const deadlines: (() => void)[] = [];
    const after = (milliseconds: number, run: () => void) => {
      if (milliseconds === ACK_DEADLINE_MS) deadlines.push(run);
      return () => undefined;
    };
    app = await startApp(slack, mode, inboundWith({ submit }), after);
    const ann = slack.person(ANN);
    await ann.press('latest', 'Open');
    const modal = await ann.modalOpened();
    await modal.fill('text', 'typed');
    const submitted = modal.submit();
    await slack.until(() => deadlines.length > 0 || nudge(slack), { what: 'the deadline being set' });
    deadlines[0]!();
    expect(await submitted).toEqual({ state: 'errors', errors: { text: 'words: tryAgain' } });
    finish();
    await app.stop();
    app = undefined;
    expect(stored).toBe(1);
  });

  test('a form that is slow to come is announced before the trigger dies', async () => {
    let finish = (): void => undefined;
    const loading = { ...form, title: { type: 'plain_text' as const, text: 'Wait' } };
    const press = () =>
      new Promise<{ open: typeof form; redraw: null; afterwards: () => Promise<void> }>((resolve) => {
        finish = () => resolve({ open: form, redraw: null, afterwards: () => Promise.resolve() });
      });
    const soon = (milliseconds: number, run: () => void) => {
      if (milliseconds < 2000) queueMicrotask(run);
      return () => undefined;
    };
    app = await startApp(slack, mode, inboundWith({ press, loading: () => loading }), soon);
    const ann = slack.person(ANN);
    await ann.press('latest', 'Open');
    const modal = await ann.modalOpened();
    expect(modal.title).toBe('Wait');
    finish();
    await slack.until(() => modal.title === 'Form');
  });

  test('stopping waits for what is under way', async () => {
    const order: string[] = [];
    let finish = (): void => undefined;
    const done = new Promise<void>((resolve) => (finish = resolve));
    const showHome = () => done.then(() => void order.push('work'));
    app = await startApp(slack, mode, inboundWith({ showHome }));
    const opened = slack.person(ANN).openHome(50);
    await expect(opened).rejects.toThrow('in vain');
    const stopped = app.stop().then(() => order.push('stopped'));
    finish();
    await stopped;
    app = undefined;
    expect(order).toEqual(['work', 'stopped']);
  });
});

/** `until` looks again at changes; a harmless one makes it look. */
function nudge(slack: LocalSlack): false {
  setImmediate(() => slack.workspace.tell({ what: 'ledger', userId: null }));
  return false;
}

describe('while Slack is down', () => {
  async function startWithoutSlack() {
    const gone = await startSlackHere();
    await gone.stop();
    const after = () => () => undefined;
    const config = configOf(gone, 'socket');
    const app = startSlack({ config, inbound: inboundWith({}), log: quiet, clock: systemClock, after });
    expect(app.isConnected()).toBe(false);
    return { app, port: Number(new URL(gone.apiUrl).port) };
  }

  test('starting waits, and connects when Slack is there', async () => {
    const { app, port } = await startWithoutSlack();
    const slack = await startSlackHere(port);
    await app.connected;
    expect(app.isConnected()).toBe(true);
    await app.stop();
    await slack.stop();
  });

  test('stopping ends the waiting', async () => {
    const { app, port } = await startWithoutSlack();
    await app.stop();
    const slack = await startSlackHere(port);
    await expect(app.connected).rejects.toThrow('account_inactive');
    expect(app.isConnected()).toBe(false);
    await slack.stop();
  });
});

describe('signed requests', () => {
  test.each([
    ['now', 0, 200],
    ['six minutes old', -360, 401],
    ['six minutes from now', 360, 401],
  ])('stamped %s', async (_name, shift, status) => {
    const slack = await startSlackHere();
    const app = await startApp(slack, 'http', inboundWith({}));
    const body = 'ssl_check=0&command=%2Ftertial&text=&user_id=U01ANN&team_id=T01';
    const stamp = String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1000) + shift);
    const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${stamp}:${body}`).digest('hex')}`;
    const response = await fetch(`http://127.0.0.1:${app.port() ?? 0}/slack/events`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': stamp,
        'x-slack-signature': signature,
      },
    });
    expect(response.status).toBe(status);
    await app.stop();
    await slack.stop();
  });
});
