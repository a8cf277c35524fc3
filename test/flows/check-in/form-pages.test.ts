import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatMemory } from '../../../src/render/slack/form-ids.ts';
import { PEOPLE, PROGRAMME, startSlackWorld, type SlackWorld } from './slack-world.ts';

const SEVEN = ['1.1', '1.2', '2.1', '3', '4.1', '6', '9'];

let world: SlackWorld;
beforeEach(async () => {
  world = await startSlackWorld('socket');
  for (const activity of SEVEN)
    await world.store.saveConfirmation(PROGRAMME, {
      activity,
      person: 'susanne-wadell',
      by: 'test',
      at: Temporal.Instant.from('2016-09-01T07:00:00Z'),
    });
  await world.at('2016-09-02T09:00');
});
afterEach(() => world.close());

async function answeredActivities(): Promise<readonly string[]> {
  return (await world.store.loadLatestAnswers(PROGRAMME)).map(({ activity }) => activity).sort();
}

test('seven activities are two pages; each page is stored when it is sent', async () => {
  const susanne = world.slack.person(PEOPLE.susanne.id);
  await susanne.press('latest', 'Svar');
  const form = await susanne.modalOpened();
  expect(JSON.stringify(form.blocks)).toContain('Side 1 av 2');
  for (const number of SEVEN.slice(0, 6)) await form.choose(`${number}|state`, 'green');
  await form.fill('2.1|count|e-tjanster', '3');
  expect((await form.submit()).state).toBe('updated');
  await world.settled();
  expect(await answeredActivities()).toEqual(SEVEN.slice(0, 6));
  expect(JSON.stringify(form.blocks)).toContain('Side 2 av 2');
  expect(JSON.stringify(susanne.messages()[0]?.blocks)).toContain('ikke besvart');

  await form.choose('9|state', 'green');
  expect((await form.submit()).state).toBe('cleared');
  await world.settled();
  expect(await answeredActivities()).toEqual(SEVEN);
  expect(JSON.stringify(susanne.messages()[0]?.blocks)).not.toContain('ikke besvart');
  expect(world.slack.ledger.violations()).toEqual([]);
});

test('a total that falls is stopped at its field and let through with a reason', async () => {
  const susanne = world.slack.person(PEOPLE.susanne.id);
  const open = async (total: string) => {
    await susanne.press('latest', 'Svar');
    const form = await susanne.modalOpened();
    for (const number of SEVEN.slice(0, 6)) await form.choose(`${number}|state`, 'green');
    await form.fill('2.1|count|e-tjanster', total);
    return form;
  };
  const first = await open('5');
  await first.submit();
  await first.close();
  await world.settled();
  await world.at('2016-09-09T09:00');

  const form = await open('4');
  expect(await form.submit()).toEqual({
    state: 'errors',
    errors: {
      '2.1|count|e-tjanster':
        'Forrige gang var det 5. Skriv minst så mange, eller grunnen til nedgangen nedenfor.',
      '2.1|countReason': 'Skriv hvorfor antallet har gått ned.',
    },
  });
  await form.fill('2.1|countReason', 'En tjeneste er tatt bort.');
  expect((await form.submit()).state).toBe('updated');
  const answers = await world.store.loadAnswers({
    programme: PROGRAMME,
    from: '2016-W36',
    until: '2016-W36',
  });
  const counted = answers.find(({ activity }) => activity === '2.1');
  expect([counted?.counts, counted?.countReason]).toEqual([{ 'e-tjanster': 4 }, 'En tjeneste er tatt bort.']);
});

test('yellow sent before its fields were shown comes back with them', async () => {
  const susanne = world.slack.person(PEOPLE.susanne.id);
  await susanne.press('latest', 'Svar');
  const { view } = await susanne.modalOpened();
  const blockIds = (view.content['blocks'] as { block_id: string }[]).map((block) => block.block_id);
  const chosen = { 'checkin.state': { selected_option: { value: 'yellow' } } };
  const reply = await world.inbound.submit({
    userId: PEOPLE.susanne.id,
    view: {
      id: view.id,
      hash: view.hash,
      callbackId: 'checkin.form',
      memory: view.content['private_metadata'] as string,
      state: Object.fromEntries(SEVEN.slice(0, 6).map((number) => [`${number}|state`, chosen])),
    },
    blockIds,
  });
  if (reply.kind !== 'update') throw new Error(reply.kind);
  expect(JSON.stringify(reply.view)).toContain('Nesten ferdig');
  expect(reply.view.blocks.filter(({ block_id }) => block_id?.endsWith('|cause'))).toHaveLength(6);
  expect(await answeredActivities()).toEqual([]);
});

test('six activities full of three-byte text still fit when the form is redrawn, and nothing typed is lost', async () => {
  const susanne = world.slack.person(PEOPLE.susanne.id);
  await susanne.press('latest', 'Svar');
  const form = await susanne.modalOpened();
  const text = '語'.repeat(3000);
  for (const number of SEVEN.slice(0, 6)) {
    for (const field of ['done', 'next', 'help']) await form.fill(`${number}|${field}`, text);
    await form.choose(`${number}|state`, 'red');
    await world.slack.until(() => form.blocks.some((block) => block['block_id'] === `${number}|cause`));
    for (const field of ['cause', 'consequence', 'action', 'owner'])
      await form.fill(`${number}|${field}`, text);
    await form.choose(`${number}|due`, '2016-10-01');
  }
  await form.fill('2.1|count|e-tjanster', '3');
  expect((await form.submit()).state).toBe('updated');
  const answers = await world.store.loadLatestAnswers(PROGRAMME);
  expect(answers.map(({ done, deviation }) => [done, deviation?.owner])).toEqual(
    Array.from({ length: 6 }, () => [text, text]),
  );
  expect(world.slack.ledger.violations()).toEqual([]);
});

test('the same view sent again with another word is a new revision, with the same words it is not', async () => {
  const send = (done: string) =>
    world.inbound.submit({
      userId: PEOPLE.susanne.id,
      view: {
        id: 'V1',
        hash: 'h1',
        callbackId: 'checkin.form',
        memory: formatMemory({
          programme: PROGRAMME,
          week: '2016-W35',
          person: 'susanne-wadell',
          locale: 'nb',
          page: 0,
          pages: [['6']],
        }),
        state: {
          '6|state': { 'checkin.state': { selected_option: { value: 'green' } } },
          '6|done': { 'field.done': { value: done } },
        },
      },
      blockIds: ['6|state', '6|done'],
    });
  for (const done of ['one', 'one', 'two']) expect((await send(done)).kind).toBe('close');
  const [latest] = await world.store.loadLatestAnswers(PROGRAMME);
  expect([latest?.revision, latest?.done]).toEqual([2, 'two']);
});

test('a change of language or zone in Slack holds from the next message on', async () => {
  const known = world.slack.person(PEOPLE.susanne.id);
  await world.inbound.updateMember({
    userId: known.userId,
    name: 'Susanne',
    email: null,
    timeZone: 'Europe/Helsinki',
    locale: 'en-GB',
    deleted: false,
  });
  const members = await world.store.loadMembers(PROGRAMME);
  expect(members.find(({ person }) => person === 'susanne-wadell')).toMatchObject({
    timeZone: 'Europe/Helsinki',
    locale: 'en',
    slackUserId: PEOPLE.susanne.id,
  });
  expect((await known.command('/tertial', 'status'))?.text).toContain('your status, week 35');
});
