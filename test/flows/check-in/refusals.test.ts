import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatLeaderValue, formatValue } from '../../../src/render/slack/button-value.ts';
import { ACTIONS } from '../../../src/render/slack/button-value.ts';
import { formatMemory } from '../../../src/render/slack/form-ids.ts';
import { PEOPLE, PROGRAMME, startSlackWorld, type SlackWorld } from './slack-world.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlackWorld('socket');
  await world.at('2016-09-02T09:00');
});
afterAll(() => world.close());

const value = formatValue({
  programme: PROGRAMME,
  week: '2016-W35',
  locale: 'en',
  person: 'helene-olofsson',
});
const foreignValue = value.replace(PROGRAMME, 'no-such-programme');

/** A member who is not the one asked, somebody no plan knows, and a programme that does not exist. */
const CASES = [
  ['another leader', PEOPLE.katarina.id, value],
  ['a stranger', PEOPLE.stranger.id, value],
  ['a leader in a programme that does not exist', PEOPLE.katarina.id, foreignValue],
] as const;

const press = { blockId: '', state: {}, form: null };

test.each(CASES)(
  '%s cannot open, keep or send another’s answers, and hears the same words',
  async (...row) => {
    const [, userId, forged] = row;
    const before = (await world.audit()).length;
    for (const actionId of [ACTIONS.open, ACTIONS.noChange]) {
      const reply = await world.inbound.press({ ...press, userId, actionId, value: forged });
      expect(JSON.stringify(reply.open)).toContain('We find no such question for you.');
    }
    const memory = formatMemory({
      programme: forged.split('|')[1]!,
      week: '2016-W35',
      person: 'helene-olofsson',
      locale: 'en',
      page: 0,
      pages: [['1.1']],
    });
    const state = { '1.1|state': { [ACTIONS.state]: { selected_option: { value: 'green' } } } };
    const view = { id: 'V1', callbackId: 'checkin.form', hash: 'h', memory, state };
    const sent = await world.inbound.submit({ userId, view, blockIds: ['1.1|state'] });
    expect(JSON.stringify(sent)).toContain('We find no such question for you.');
    expect(await world.store.loadLatestAnswers(PROGRAMME)).toEqual([]);
    const entries = (await world.audit()).slice(before);
    expect(entries.map(({ action }) => action)).toEqual(['refused', 'refused', 'refused']);
  },
);

test('only the one who decides may confirm a leader', async () => {
  const confirm = formatLeaderValue({ programme: PROGRAMME, activities: ['2.2'], locale: 'nb' });
  const before = (await world.store.loadConfirmations(PROGRAMME)).length;
  const reply = await world.inbound.press({
    userId: PEOPLE.katarina.id,
    actionId: ACTIONS.leaderConfirm,
    blockId: 'b',
    value: confirm,
    state: { b: { [ACTIONS.leaderSelect]: { selected_option: { value: 'katarina-borg-johansson' } } } },
    form: null,
  });
  expect(JSON.stringify(reply.open)).toContain('We find no such question for you.');
  expect(await world.store.loadConfirmations(PROGRAMME)).toHaveLength(before);
});

test('an activity that is not in the form’s own check-in is never stored', async () => {
  const memory = formatMemory({
    programme: PROGRAMME,
    week: '2016-W35',
    person: 'katarina-borg-johansson',
    locale: 'en',
    page: 0,
    pages: [['1.1', '4.1']],
  });
  const state = { '1.1|state': { [ACTIONS.state]: { selected_option: { value: 'red' } } } };
  const reply = await world.inbound.submit({
    userId: PEOPLE.katarina.id,
    view: { id: 'V2', callbackId: 'checkin.form', hash: 'h', memory, state },
    blockIds: ['1.1|state'],
  });
  expect(JSON.stringify(reply)).toContain('We find no such question for you.');
  expect(await world.store.loadLatestAnswers(PROGRAMME)).toEqual([]);
});
