import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '@slack/bolt';
import type { LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import type { Modal } from '../../../src/sandbox/slack/person/modal.ts';
import { startTinyApp, type TinyApp } from './tiny-app.ts';
import { call, startTown } from './town.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });

function field(blockId: string, label: string, initial?: string) {
  const element = { type: 'plain_text_input' as const, action_id: 'text' };
  return {
    type: 'input' as const,
    block_id: blockId,
    optional: true,
    label: plain(label),
    element: initial === undefined ? element : { ...element, initial_value: initial },
  };
}

function view(blocks: object[], rest: object = {}) {
  return {
    type: 'modal' as const,
    callback_id: 'form',
    title: plain('Läge'),
    submit: plain('Skicka'),
    blocks,
    ...rest,
  };
}

let slack: LocalSlack;
let tiny: TinyApp;
beforeEach(async () => {
  slack = await startTown({ ackTimeoutMs: 1500 });
  tiny = await startTinyApp(slack, 'socket');
});
afterEach(async () => {
  await tiny.stop();
  await slack.stop();
});

async function open(content: object): Promise<Modal> {
  const trigger = slack.workspace.tickets.trigger('U0ANNA');
  const opened = await call(slack, 'views.open', { trigger_id: trigger, view: content });
  expect(opened).toMatchObject({ ok: true });
  return slack.person('U0ANNA').modalOpened();
}

/** The app answers the next submissions of this form so. */
function answer(app: App, response: object): void {
  app.view('form', ({ ack }) => {
    // What Slack can't obey must be sendable too, so the type is widened.
    const loose = ack as (it: object) => Promise<void>;
    return loose(response);
  });
}

describe('a modal', () => {
  it('keeps typed text over an update only where block and action stay the same', async () => {
    const modal = await open(view([field('done', 'Gjort', 'förra veckan'), field('next', 'Nästa')]));
    expect(modal.value('Gjort')).toBe('förra veckan');
    await modal.fill('Gjort', 'Två möten');
    await modal.fill('next', 'Ett till');
    const changed = view([field('done', 'Gjort', 'förra veckan'), field('later', 'Nästa')]);
    const { hash } = modal.view;
    expect(await call(slack, 'views.update', { view_id: modal.viewId, hash, view: changed })).toMatchObject({
      ok: true,
    });
    expect(modal.value('done')).toBe('Två möten');
    expect(modal.value('later')).toBeUndefined();
    const stale = await call(slack, 'views.update', { view_id: modal.viewId, hash, view: changed });
    expect(stale.error).toBe('hash_conflict');
  });

  it('says what there is when it is asked for what there is not, or for two things at once', async () => {
    const modal = await open(view([field('a', 'Gjort'), field('b', 'Gjort')]));
    await expect(modal.fill('Hinder', 'x')).rejects.toThrow('nothing here answers to "Hinder"');
    await expect(modal.fill('Gjort', 'x')).rejects.toThrow('more than one thing');
    await modal.fill('b', 'x');
    expect([modal.value('a'), modal.value('b')]).toEqual([undefined, 'x']);
  });

  it.each([
    [
      'update',
      { response_action: 'update', view: view([field('x', 'X')], { title: plain('Ny') }) },
      'updated',
      1,
    ],
    ['push', { response_action: 'push', view: view([field('x', 'X')], { title: plain('Ny') }) }, 'pushed', 2],
    ['clear', { response_action: 'clear' }, 'cleared', 0],
  ])('obeys %s', async (_name, response, state, depth) => {
    answer(tiny.app, response);
    const modal = await open(view([field('done', 'Gjort')]));
    expect((await modal.submit()).state).toBe(state);
    expect(slack.workspace.stack('U0ANNA')).toHaveLength(depth);
    if (depth > 0) expect(slack.person('U0ANNA').modal()?.title).toBe('Ny');
    expect(slack.ledger.violations()).toEqual([]);
  });

  it.each([
    ['errors for a block that is no input', { response_action: 'errors', errors: { other: 'Nej' } }],
    ['an update that Slack would refuse', { response_action: 'update', view: { type: 'modal', blocks: [] } }],
    ['an action that does not exist', { response_action: 'dance' }],
  ])('shows trouble and keeps the text at %s', async (_name, response) => {
    answer(tiny.app, response);
    const modal = await open(view([field('done', 'Gjort')]));
    await modal.fill('done', 'Två möten');
    expect((await modal.submit()).state).toBe('failed');
    expect(modal.value('done')).toBe('Två möten');
    expect(slack.ledger.violations()).toMatchObject([{ rule: 'bad_submission_answer' }]);
  });

  it('stays open with its text when the app does not answer', async () => {
    const modal = await open(view([field('done', 'Gjort')], { callback_id: 'nobody' }));
    await modal.fill('done', 'Två möten');
    expect((await modal.submit()).state).toBe('failed');
    expect(modal.value('done')).toBe('Två möten');
    expect(slack.ledger.violations()).toMatchObject([{ rule: 'not_acknowledged' }]);
  });

  it('closes back to the one below, and tells the app when it asked to know', async () => {
    const closed: string[] = [];
    tiny.app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, body }) => {
      closed.push(body.view.id);
      await ack();
    });
    const first = await open(view([field('done', 'Gjort')]));
    const trigger = slack.workspace.tickets.trigger('U0ANNA');
    const content = view([field('x', 'X')], { notify_on_close: true });
    await call(slack, 'views.push', { trigger_id: trigger, view: content });
    const second = await slack.person('U0ANNA').modalOpened();
    expect(second.view).toMatchObject({ previousId: first.viewId, rootId: first.viewId });
    await second.close();
    expect(closed).toEqual([second.viewId]);
    expect(slack.person('U0ANNA').modal()?.viewId).toBe(first.viewId);
    expect(second.isOpen).toBe(false);
  });

  it('checks length, number, mail and count as the client does', async () => {
    const input = (blockId: string, element: object) => ({
      ...field(blockId, blockId),
      optional: false,
      element,
    });
    const modal = await open(
      view([
        input('text', { type: 'plain_text_input', action_id: 'a', min_length: 3, max_length: 5 }),
        input('number', {
          type: 'number_input',
          action_id: 'a',
          is_decimal_allowed: false,
          min_value: '1',
          max_value: '60',
        }),
        input('mail', { type: 'email_text_input', action_id: 'a' }),
        input('many', {
          type: 'multi_static_select',
          action_id: 'a',
          max_selected_items: 1,
          options: ['x', 'y'].map((it) => ({ text: plain(it), value: it })),
        }),
      ]),
    );
    const enter = async (text: string, number: string, mail: string, many: string[]) => {
      await modal.fill('text', text);
      await modal.fill('number', number);
      await modal.fill('mail', mail);
      await modal.choose('many', many);
      return modal.submit();
    };
    const blocks = ['text', 'number', 'mail', 'many'];
    expect(Object.keys((await enter('ab', '61', 'anna', ['x', 'y'])).errors)).toEqual(blocks);
    expect(Object.keys((await enter('abcdef', '0', 'a@b', [])).errors)).toEqual(blocks);
    answer(tiny.app, {});
    expect((await enter('abcd', '60', 'a@b.example', ['x'])).state).toBe('closed');
    await expect(open(view([])).then((it) => it.choose('many', 'x'))).rejects.toThrow('nothing at all');
  });
});

describe('waiting', () => {
  it('gives up with words instead of hanging', async () => {
    await expect(slack.person('U0ANNA').modalOpened(20)).rejects.toThrow(
      'waited 20 ms in vain for a modal for U0ANNA',
    );
  });

  it('nobody is invented', () => {
    expect(() => slack.person('U0NOBODY')).toThrow('nobody here is U0NOBODY');
  });
});
