import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import { APP_TOKEN, BOT_TOKEN, call, startTown } from './town.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const home = { type: 'home', blocks: [{ type: 'section', text: plain('Hej') }] };
const modal = { type: 'modal', title: plain('Läge'), blocks: home.blocks };
const DM = 'D0ANNA';

let slack: LocalSlack;
beforeEach(async () => {
  slack = await startTown();
});
afterEach(() => slack.stop());

type Args = Readonly<Record<string, unknown>>;

describe('what the local Slack refuses, with the documented error', () => {
  it.each<[string, Args, string]>([
    ['chat.scheduleNothing', {}, 'unknown_method'],
    ['users.info', { user: 'U0NOBODY' }, 'user_not_found'],
    ['users.lookupByEmail', { email: 'nobody@example.org' }, 'users_not_found'],
    ['users.lookupByEmail', { email: 'gunnar.sten@kommun.example.org' }, 'users_not_found'],
    ['users.list', { cursor: 'elsewhere' }, 'invalid_cursor'],
    ['conversations.open', {}, 'users_list_not_supplied'],
    ['conversations.open', { users: 'U0NOBODY' }, 'user_not_found'],
    ['conversations.open', { users: 'U0GONE' }, 'user_disabled'],
    ['conversations.history', { channel: 'C0NOWHERE' }, 'channel_not_found'],
    ['conversations.history', { channel: DM, oldest: 'yesterday' }, 'invalid_ts_oldest'],
    ['chat.postMessage', { channel: 'C0NOWHERE', text: 'Hej' }, 'channel_not_found'],
    ['chat.postMessage', { channel: DM }, 'no_text'],
    ['chat.postMessage', { channel: DM, text: 'Hej', blocks: '[{' }, 'invalid_blocks_format'],
    ['chat.postMessage', { channel: DM, text: 'Hej', blocks: [{ type: 'chart' }] }, 'invalid_blocks'],
    ['chat.postMessage', { channel: DM, text: 'Hej', metadata: '"x"' }, 'invalid_metadata_format'],
    ['chat.postMessage', { channel: DM, text: 'Hej', metadata: { key: 'x' } }, 'invalid_metadata_schema'],
    [
      'chat.postMessage',
      {
        channel: DM,
        text: 'Hej',
        blocks: Array.from({ length: 5 }, () => ({ type: 'section', text: plain('x'.repeat(2900)) })),
      },
      'msg_blocks_too_long',
    ],
    ['chat.update', { channel: DM, ts: '1.000001', text: 'Hej' }, 'message_not_found'],
    ['chat.delete', { channel: DM, ts: '1.000001' }, 'message_not_found'],
    ['chat.postEphemeral', { channel: DM, user: 'U0BERIT', text: 'Hej' }, 'user_not_in_channel'],
    ['views.open', { trigger_id: 'made-up', view: modal }, 'invalid_trigger_id'],
    ['views.open', { trigger_id: 'made-up', view: home }, 'invalid_arguments'],
    ['views.open', { trigger_id: 'made-up' }, 'invalid_arguments'],
    ['views.push', { trigger_id: 'made-up', view: modal }, 'invalid_trigger_id'],
    ['views.update', { view: modal }, 'invalid_arguments'],
    ['views.update', { view_id: 'V0', view: modal }, 'not_found'],
    ['views.publish', { user_id: 'U0NOBODY', view: home }, 'user_not_found'],
    ['views.publish', { user_id: 'U0ANNA', view: modal }, 'invalid_arguments'],
    ['views.publish', { user_id: 'U0ANNA', view: home, hash: 'old' }, 'hash_conflict'],
    [
      'views.publish',
      { user_id: 'U0ANNA', view: { ...home, private_metadata: 'x'.repeat(250_000) } },
      'view_too_large',
    ],
  ])('%s %j → %s', async (method, args, error) => {
    expect(await call(slack, method, args)).toMatchObject({ ok: false, error });
  });

  it.each([
    ['', 'not_authed'],
    ['xoxb-of-someone-else', 'invalid_auth'],
    [APP_TOKEN, 'not_allowed_token_type'],
  ])('auth.test with the token "%s" → %s', async (token, error) => {
    expect(await call(slack, 'auth.test', {}, token)).toMatchObject({ ok: false, error });
  });

  it('opens no socket for a bot token', async () => {
    const refused = await call(slack, 'apps.connections.open', {}, BOT_TOKEN);
    expect(refused.error).toBe('not_allowed_token_type');
  });

  it('names the scope that is missing', async () => {
    const narrow = await startTown({ scopes: ['chat:write'] });
    try {
      const refused = await call(narrow, 'conversations.open', { users: 'U0ANNA' });
      expect(refused).toMatchObject({ error: 'missing_scope', needed: 'im:write', provided: 'chat:write' });
      expect(narrow.ledger.violations()).toMatchObject([
        { rule: 'refused_call', name: 'conversations.open' },
      ]);
    } finally {
      await narrow.stop();
    }
  });

  it('says where blocks are wrong', async () => {
    const blocks = [{ type: 'header', text: plain('x'.repeat(151)) }];
    expect(await call(slack, 'chat.postMessage', { channel: DM, text: 'Hej', blocks })).toMatchObject({
      error: 'invalid_blocks',
      response_metadata: {
        messages: ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
      },
    });
  });

  it('takes a trigger once, and not after its time', async () => {
    const quick = await startTown({ triggerMs: 0 });
    try {
      const trigger = slack.workspace.tickets.trigger('U0ANNA');
      expect((await call(slack, 'views.open', { trigger_id: trigger, view: modal })).ok).toBe(true);
      const again = await call(slack, 'views.open', { trigger_id: trigger, view: modal });
      expect(again.error).toBe('exchanged_trigger_id');
      const late = quick.workspace.tickets.trigger('U0ANNA');
      const refused = await call(quick, 'views.open', { trigger_id: late, view: modal });
      expect(refused.error).toBe('expired_trigger_id');
    } finally {
      await quick.stop();
    }
  });

  it('stacks three modals, and one per external id', async () => {
    const trigger = () => slack.workspace.tickets.trigger('U0ANNA');
    const view = { ...modal, external_id: 'week-35' };
    expect((await call(slack, 'views.open', { trigger_id: trigger(), view })).ok).toBe(true);
    const twin = await call(slack, 'views.push', { trigger_id: trigger(), view });
    expect(twin.error).toBe('duplicate_external_id');
    for (let more = 0; more < 2; more += 1) {
      expect((await call(slack, 'views.push', { trigger_id: trigger(), view: modal })).ok).toBe(true);
    }
    const fourth = await call(slack, 'views.push', { trigger_id: trigger(), view: modal });
    expect(fourth.error).toBe('push_limit_reached');
    expect(slack.workspace.stack('U0ANNA')).toHaveLength(3);
  });

  it('leaves alone what a person wrote', async () => {
    await slack.person('U0ANNA').say('Hej boten');
    const ts = slack.person('U0ANNA').messages()[0]?.ts;
    expect((await call(slack, 'chat.update', { channel: DM, ts, text: 'Nej' })).error).toBe(
      'cant_update_message',
    );
    expect((await call(slack, 'chat.delete', { channel: DM, ts })).error).toBe('cant_delete_message');
  });

  it('tells twins and silent messages in the ledger', async () => {
    const metadata = { event_type: 'delivery', event_payload: { key: 'k1' } };
    await call(slack, 'chat.postMessage', { channel: DM, text: 'Hej', metadata });
    expect(slack.ledger.violations()).toEqual([]);
    await call(slack, 'chat.postMessage', { channel: DM, text: 'Hej', metadata });
    await call(slack, 'chat.postMessage', { channel: DM, blocks: home.blocks });
    expect(slack.ledger.violations().map((it) => it.rule)).toEqual(['message_twice', 'message_without_text']);
  });

  it('opens a response url to five answers', async () => {
    const path = slack.workspace.tickets.responsePath({ userId: 'U0ANNA', messageTs: null });
    const url = new URL(path, slack.apiUrl);
    const answer = () =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'Klart' }),
      });
    for (let post = 0; post < 5; post += 1) expect((await answer()).status).toBe(200);
    expect(await (await answer()).json()).toEqual({ ok: false, error: 'used_url' });
    expect(slack.person('U0ANNA').messages()).toHaveLength(5);
  });
});
