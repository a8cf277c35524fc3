import { afterEach, beforeEach, expect, test } from 'vitest';
import { entriesOf } from '../../../src/programme/register/entry.ts';
import { type SlackWorld, startSlackWorld } from '../check-in/slack-world.ts';
import { KS, KS_PEOPLE, KS_SETTING } from '../sub-report/ks-setting.ts';

let world: SlackWorld;
beforeEach(async () => {
  world = await startSlackWorld('socket', KS_SETTING);
});
afterEach(() => world.close());

const terje = () => world.slack.person(KS_PEOPLE.terje.id);
const asked = () =>
  terje()
    .messages()
    .filter(({ text }) => text.includes('Nyheter til faggruppene'));

test('N14 the author is asked the working day before, writes, and may change it until the news leaves', async () => {
  // Week 49's overview is on Wednesday 13 December; its news leaves the day after.
  await world.at('2006-12-13T08:59');
  const before = asked().length;
  await world.at('2006-12-13T09:00');
  expect(asked()).toHaveLength(before + 1);
  const open = () =>
    world.inbound.press({
      userId: KS_PEOPLE.terje.id,
      actionId: 'news.write',
      blockId: 'news',
      value: `v1|${KS}|faggruppenytt|2006-W49|nb`,
      state: {},
      form: null,
    });
  const form = (await open()).open;
  expect(form?.callback_id).toBe('news.form');
  const reply = await world.inbound.submit({
    userId: KS_PEOPLE.terje.id,
    view: {
      id: 'V1',
      hash: '1',
      callbackId: 'news.form',
      memory: form?.private_metadata ?? '',
      state: { 'news|text': { 'news.text': { value: '  Husk forumet i februar.  ' } } },
    },
    blockIds: ['news|text'],
  });
  expect(reply.kind).toBe('close');
  await reply.afterwards();
  const [entry] = entriesOf(await world.store.loadEntries({ programme: KS }), 'news');
  expect(entry).toMatchObject({
    subject: 'faggruppenytt',
    period: '2006-W49',
    by: 'terje-borge-olsen',
    content: { text: 'Husk forumet i februar.' },
  });
  expect(JSON.stringify(asked().at(-1)?.blocks)).toContain('Husk forumet i februar.');

  await world.at('2006-12-14T08:00');
  expect(JSON.stringify((await open()).open)).toContain('allerede sendt');
});

test('only the author and those who run the programme may write', async () => {
  await world.at('2006-12-13T09:00');
  const press = (userId: string) =>
    world.inbound.press({
      ...{ userId, actionId: 'news.write', blockId: 'news', state: {}, form: null },
      value: `v1|${KS}|faggruppenytt|2006-W49|nb`,
    });
  expect((await press(KS_PEOPLE.svein.id)).open?.callback_id).toBe('news.form');
  expect((await press(KS_PEOPLE.kari.id)).open?.callback_id).toBe('notice');
  expect((await world.audit()).map(({ action, subject }) => [action, subject])).toContainEqual([
    'refused',
    'news:faggruppenytt:2006-W49',
  ]);
});
