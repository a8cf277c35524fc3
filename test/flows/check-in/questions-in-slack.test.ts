import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { formatQuestionValue, rawMark } from '../../../src/render/slack/question-value.ts';
import { PEOPLE, PROGRAMME, startSlackWorld, type SlackWorld } from './slack-world.ts';

const TARGET = 'target:e-tjanster';

let world: SlackWorld;
beforeEach(async () => {
  world = await startSlackWorld('socket');
  await world.at('2016-09-01T09:00');
});
afterEach(async () => {
  const violations = world.slack.ledger.violations();
  await world.close();
  expect(violations).toEqual([]);
});

const current = async () => readPlan((await world.store.loadPlan(PROGRAMME))!.text);
const open = async () => (await current()).questions.map(({ id }) => id);
const asking = () =>
  world.slack
    .person(PEOPLE.charlotte.id)
    .messages()
    .find(({ text }) => text.includes('frågor om planen'))!;

async function press(userId: string, question: string, reading: string | null) {
  const { raw } = (await current()).questions.find(({ id }) => id === question) ?? { raw: '' };
  return pressWith(userId, { question, raw: rawMark(raw), reading });
}

async function pressWith(
  userId: string,
  { question, raw, reading }: { question: string; raw: string; reading: string | null },
) {
  const value = formatQuestionValue({
    ...{ programme: PROGRAMME, question, raw, reading, locale: 'sv', goesOn: false },
  });
  const reply = await world.inbound.press({
    ...{ userId, value, blockId: '', state: {}, form: null },
    actionId: reading === null ? 'question.other' : 'question.choose.0',
  });
  await reply.afterwards();
  return reply;
}

describe('T07: what the plan leaves open is asked of the project leader, once', () => {
  test('a button with the reading becomes a revision; the message shows who answered', async () => {
    const charlotte = world.slack.person(PEOPLE.charlotte.id);
    const said = asking();
    expect(JSON.stringify(said.blocks)).toContain('I planen står: ”60 nya e-tjänster⁹ · fotnot 9: De 100”');
    expect(said.blocks.length).toBeLessThanOrEqual(50);
    await charlotte.press(said.ts, '60');
    await world.settled();
    const plan = (await world.store.loadPlan(PROGRAMME))!;
    expect(plan).toMatchObject({ revision: 2, cause: 'answer', by: 'charlotte-sjostrom' });
    expect(readPlan(plan.text).settled).toMatchObject([
      { question: TARGET, reading: '60', by: 'charlotte-sjostrom' },
    ]);
    expect(JSON.stringify(asking().blocks)).toContain('✓ Besvarad av Charlotte Sjöström: 60');
    expect(await world.audit()).toContainEqual({
      actor: 'charlotte-sjostrom',
      action: 'question.answer',
      subject: `${TARGET}, revision 2`,
    });
    const count = charlotte.messages().length;
    await world.at('2016-09-02T08:59');
    expect(charlotte.messages()).toHaveLength(count);
  });

  test('all else in the file stays byte for byte, comments too', async () => {
    const before = (await world.store.loadPlan(PROGRAMME))!.text;
    await press(PEOPLE.charlotte.id, TARGET, '60');
    const { text } = (await world.store.loadPlan(PROGRAMME))!;
    expect(text.startsWith(before)).toBe(true);
    expect(text.slice(before.length)).toContain('- question: target:e-tjanster\n');
  });

  test('pressing twice answers once; somebody else’s later press hears who answered', async () => {
    const raw = rawMark((await current()).questions.find(({ id }) => id === TARGET)!.raw);
    const twice = { question: TARGET, raw, reading: '60' };
    await Promise.all([1, 2, 3].map(() => pressWith(PEOPLE.charlotte.id, twice)));
    const late = await pressWith(PEOPLE.helene.id, { ...twice, reading: '100' });
    expect(JSON.stringify(late.open)).toContain('redan besvarad av Charlotte Sjöström: 60');
    expect((await world.store.loadPlan(PROGRAMME))!.revision).toBe(2);
  });

  test('answers at the same moment both stand', async () => {
    const ids = (await open()).filter((id) => id === TARGET || id === 'store' || id === 'blocks');
    const { questions } = await current();
    await Promise.all(
      ids.map((id) => press(PEOPLE.charlotte.id, id, questions.find((one) => one.id === id)!.readings[0]!)),
    );
    const after = await current();
    expect(after.settled.map(({ question }) => question).toSorted()).toEqual(ids.toSorted());
    expect((await world.store.loadPlan(PROGRAMME))!.revision).toBe(1 + ids.length);
  });

  test('own words that nobody can read are refused at the field; a date that can be read is stored', async () => {
    const reply = await press(PEOPLE.charlotte.id, 'period:7', null);
    expect(JSON.stringify(reply.open)).toContain('1 oktober 2017 – 30 november 2017');
    const view = reply.open!;
    const submit = (typed: string) =>
      world.inbound.submit({
        userId: PEOPLE.charlotte.id,
        view: {
          ...{ id: 'V1', hash: 'h', callbackId: view.callback_id!, memory: view.private_metadata! },
          state: { 'question|words': { 'question.words': { value: typed } } },
        },
        blockIds: ['question|choice', 'question|words'],
      });
    expect(await submit('så småningom')).toMatchObject({
      kind: 'errors',
      errors: { 'question|words': expect.stringContaining('Det går inte att läsa.') as string },
    });
    expect(await submit('  ')).toMatchObject({ kind: 'errors' });
    // R5: the period is certain; only what it contradicts is not. Another one is a re-plan.
    expect(await submit('2017-10-01/2017-12-15')).toMatchObject({
      kind: 'errors',
      errors: { 'question|words': expect.stringContaining('lägg fram det som en ändringsbegäran') as string },
    });
    expect((await world.store.loadPlan(PROGRAMME))!.revision).toBe(1);
    expect(await submit('2017-10-01/2017-11-30')).toMatchObject({ kind: 'close' });
    const { programme, settled } = await current();
    expect(settled).toMatchObject([{ question: 'period:7', by: 'charlotte-sjostrom' }]);
    expect(programme!.activities.find(({ number }) => number === '7')!.period.end?.toString()).toBe(
      '2017-11-30',
    );
  });

  test('only the one asked, the project leader and the coordinator may answer', async () => {
    for (const userId of [PEOPLE.katarina.id, PEOPLE.stranger.id]) {
      const reply = await press(userId, TARGET, '60');
      expect(JSON.stringify(reply.open)).toMatch(/We find no such question|Vi hittar ingen sådan fråga/);
    }
    expect((await world.store.loadPlan(PROGRAMME))!.revision).toBe(1);
    expect((await world.audit()).map(({ action }) => action)).toEqual(['refused', 'refused']);
    await press(PEOPLE.helene.id, TARGET, '60');
    expect((await world.store.loadPlan(PROGRAMME))!.by).toBe('helene-olofsson');
  });

  test('a plan that says something else by now is not answered with old words', async () => {
    const reply = await pressWith(PEOPLE.charlotte.id, { question: TARGET, raw: 'old', reading: '60' });
    expect(JSON.stringify(reply.open)).toContain('Planen har ändrats sedan frågan ställdes');
    expect((await world.store.loadPlan(PROGRAMME))!.revision).toBe(1);
  });

  test('Home says how many wait and leads through them; the command lists them', async () => {
    const charlotte = world.slack.person(PEOPLE.charlotte.id);
    await world.inbound.showHome(PEOPLE.charlotte.id);
    const waiting = (await open()).filter(
      (id) => id !== 'project-leader' && !id.startsWith('leader:'),
    ).length;
    expect(JSON.stringify(charlotte.home()?.content)).toContain(`${waiting} frågor om planen väntar på dig.`);
    const listed = await world.inbound.command({ userId: PEOPLE.charlotte.id, text: 'frågor', id: 'a' });
    expect(listed.text).toContain(`${waiting} frågor`);
    const none = await world.inbound.command({ userId: PEOPLE.susanne.id, text: 'spørsmål', id: 'b' });
    expect(none.text).toBe('Ingen spørsmål om planen venter på deg.');

    await charlotte.pressHome('Svara på frågorna');
    const form = await charlotte.modalOpened();
    const first = JSON.stringify(form.blocks[0]);
    await form.choose('question|choice', '0');
    expect((await form.submit()).state).toBe('updated');
    await world.settled();
    expect(JSON.stringify(charlotte.modal()?.blocks[0])).not.toBe(first);
    expect((await current()).settled).toHaveLength(1);
  });
});
