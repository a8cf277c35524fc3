/** From the question whether one comes to adjusted minutes: real Slack traffic, real database, who may do what. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOutbox } from '../../../src/adapters/mail/read-outbox.ts';
import { withRecorded } from '../../../src/programme/meeting/with-recorded.ts';
import { recordedMinutes } from '../../../src/programme/meeting/recorded-minutes.ts';
import { PLAN, type DeliveryWorld, PROGRAMME, startDeliveryWorld } from '../deliver/delivery-world.ts';

const MEETING_PLAN = `${PLAN.replace('members: Siv Sten }', "members: 'Siv Sten, Ann Ek, Bo Alm', secretary: Kim Kaj, quorum: 2 }")}meetings:
  - body: styret
    date: '2016-09-27'
    state: planned
    agenda:
      - { number: '1', type: I, title: Läget, presenter: Lea Lind }
      - { number: '2', type: B, title: Vägval, proposal: Välj ett alternativ }
decisions:
  - id: vagval
    text: Vägval
    body: styret
    date: '2016-09-27'
    item: '2'
    alternatives:
      - { number: 1, text: Fortsätt, effects: [Dyrare, Klart i tid] }
      - { number: 2, text: Avbryt, effects: [Medel uteblir] }
`;
const MEETING = 'styret:2016-09-27';

let world: DeliveryWorld;
beforeEach(async () => {
  world = await startDeliveryWorld({ plan: MEETING_PLAN, outside: ['bo-alm'] });
});
afterEach(async () => {
  const violations = world.slack.ledger.violations();
  await world.close();
  expect(violations).toEqual([]);
});

const person = (name: string) => {
  const user = world.slack.workspace.users.find((one) => one.name === name);
  if (user === undefined) throw new Error(`${name} is not in Slack`);
  return world.slack.person(user.id);
};
const textOf = (name: string) => JSON.stringify(world.messages(name).at(-1)?.blocks);
const entries = () => world.store.loadEntries({ programme: PROGRAMME, allRevisions: true });
const minutes = async () => recordedMinutes(await entries(), MEETING);
const facts = async () => {
  const agenda = await world.product.loadAgenda(PROGRAMME);
  if (agenda === undefined) throw new Error('no agenda');
  return withRecorded(agenda.programme, await entries());
};
const field = (name: string) => `minutes|${name}`;
const press = async (name: string, label: string) => {
  await person(name).press('latest', label);
  return person(name).modalOpened();
};
const write = async (name: string, item: string, fields: Readonly<Record<string, string>>) => {
  const form = await press(name, item);
  for (const [id, value] of Object.entries(fields)) await form.fill(field(id), value);
  return (await form.submit()).state;
};

test('who comes is asked with the digest, answered with one press, changed with another, and told in the final digest', async () => {
  await world.at('2016-09-20T08:00');
  expect(textOf('siv-sten')).toContain('Jag kommer');
  await person('siv-sten').press('latest', 'Jag kommer');
  await world.slack.until(() => textOf('siv-sten').includes('Du har sagt att du kommer.'));
  await world.after(60);
  await person('siv-sten').press('latest', 'Jag är förhindrad');
  await world.slack.until(() => textOf('siv-sten').includes('Du har anmält förhinder.'));
  await person('ann-ek').press('latest', 'Jag kommer');
  await world.slack.until(() => textOf('ann-ek').includes('Du har sagt att du kommer.'));
  await world.at('2016-09-26T08:00');
  const mails = await readOutbox(world.outbox);
  const final = mails.filter(({ subject }) => subject.includes('I morgon')).at(-1);
  const said = (final?.text ?? '').replaceAll(/\s+/g, ' ');
  expect(said).toContain('1 kommer (Ann Ek), 1 förhindrad (Siv Sten), 1 har inte svarat.');
  expect(said).toContain('Ännu inte beslutsfört: minst 2 krävs.');
});

test('the secretary writes, the adjuster sends back and adjusts, and everybody invited gets version 1.0', async () => {
  await world.at('2016-09-27T13:00');
  expect(textOf('kim-kaj')).toContain('Möte pågår: Styret');
  const present = await press('kim-kaj', 'Närvaro');
  await present.choose(field('present'), ['siv-sten', 'ann-ek', 'lea-lind']);
  await present.choose(field('absent'), ['bo-alm']);
  expect((await present.submit()).state).toBe('cleared');
  expect(await write('kim-kaj', '1. Läget', { notes: 'Lea gick igenom läget.\nAllt går enligt plan.' })).toBe(
    'cleared',
  );
  const item = await press('kim-kaj', '2. Vägval');
  await item.choose(field('chosen'), '1');
  await item.choose(field('unanimous'), 'yes');
  await item.fill(field('action'), 'Skriv till finansiären');
  await item.choose(field('owner'), 'ann-ek');
  await item.choose(field('due'), '2016-10-10');
  expect((await item.submit()).state).toBe('cleared');
  await world.slack.until(() => textOf('kim-kaj').includes('2. Vägval – beslut, 1 åtgärd'));

  const send = await press('kim-kaj', 'Klart, skicka för justering');
  await send.choose(field('adjuster'), 'siv-sten');
  expect((await send.submit()).state).toBe('updated');
  await send.close();
  await world.at('2016-09-27T13:40');
  expect(textOf('siv-sten')).toContain('Skriv till finansiären');
  expect(textOf('siv-sten')).toContain('Att justera är inte att godkänna innehållet.');
  const back = await press('siv-sten', 'Skicka tillbaka');
  await back.fill(field('comment'), 'Bo hade anmält förhinder i tid.');
  expect((await back.submit()).state).toBe('updated');
  await back.close();
  await world.at('2016-09-27T14:00');
  expect(textOf('kim-kaj')).toContain('Bo hade anmält förhinder i tid.');
  const again = await press('kim-kaj', 'Klart, skicka för justering');
  await again.choose(field('adjuster'), 'siv-sten');
  await again.submit();
  await again.close();
  await world.at('2016-09-28T08:30');
  await person('siv-sten').press('latest', 'Justera');
  await world.slack.until(() => textOf('siv-sten').includes('Protokollet är justerat av Siv Sten.'));
  expect((await minutes()).state).toBe('adjusted');
  await world.after(120);

  const mails = (await readOutbox(world.outbox)).filter(({ subject }) =>
    subject.includes('Justerat protokoll'),
  );
  expect(mails.map(({ to }) => to).toSorted()).toEqual(
    ['ann.ek', 'bo.alm', 'kim.kaj', 'lea.lind', 'siv.sten'].map((one) => `${one}@example.org`),
  );
  const missed = mails.find(({ to }) => to.startsWith('bo.alm'));
  expect(missed?.text).toContain('Du var förhindrad.');
  const archived = await world.store.loadReport({
    ...{ programme: PROGRAMME, kind: 'minutes', period: MEETING, locale: 'sv' },
  });
  expect(archived).toMatchObject({ label: '1.0', state: 'approved' });
  expect(archived?.text).toContain('Alternativ 1 valdes, enhälligt: Fortsätt');
  expect(archived?.text).toContain('Lea gick igenom läget.');
  const programme = await facts();
  expect(programme.decisions.map(({ id, chosen }) => [id, chosen])).toEqual([['vagval', 1]]);
  expect(programme.actions).toMatchObject([{ text: 'Skriv till finansiären', state: 'open' }]);
});

test('two write under the same item at the same time: both are kept, it is said, and it blocks until put together', async () => {
  await world.at('2016-09-27T13:00');
  await person('lea-lind').openHome();
  const hers = await press('kim-kaj', '1. Läget');
  const home = person('lea-lind');
  await home.pressHome('1. Läget');
  const leas = await home.modalOpened();
  await hers.fill(field('notes'), 'Kims text');
  await leas.fill(field('notes'), 'Leas text');
  expect((await hers.submit()).state).toBe('cleared');
  expect((await leas.submit()).state).toBe('updated');
  const [item] = (await minutes()).items;
  expect([item?.newest, ...(item?.beside ?? [])].map((one) => one?.content.notes).toSorted()).toEqual([
    'Kims text',
    'Leas text',
  ]);
  await world.slack.until(() => textOf('kim-kaj').includes('Två har skrivit samtidigt'));
  const send = await press('kim-kaj', 'Klart, skicka för justering');
  await send.choose(field('adjuster'), 'siv-sten');
  await send.submit();
  await send.close();
  expect((await minutes()).state).toBe('draft');
  expect(await write('kim-kaj', '1. Läget', { notes: 'Kims och Leas text' })).toBe('cleared');
  expect((await minutes()).items[0]?.beside).toEqual([]);
});

test('a form sent twice is stored once, and an answer delivered twice too', async () => {
  await world.at('2016-09-20T08:00');
  world.slack.faults.nextDelivery('duplicate');
  await person('ann-ek').press('latest', 'Jag kommer');
  await world.slack.until(() => textOf('ann-ek').includes('Du har sagt att du kommer.'));
  await world.at('2016-09-27T13:00');
  const form = await press('kim-kaj', '1. Läget');
  await form.fill(field('notes'), 'En gång');
  world.slack.faults.nextDelivery('duplicate');
  await form.submit();
  const all = await entries();
  expect(all.filter(({ content }) => content.kind === 'minutes-item')).toHaveLength(1);
  expect(all.filter(({ content }) => content.kind === 'attendance')).toHaveLength(1);
});

test('an action is done when its owner says so, from the message or Home, and nobody else may', async () => {
  await world.at('2016-09-27T13:00');
  const item = await press('kim-kaj', '1. Läget');
  await item.fill(field('action'), 'Boka sal');
  await item.choose(field('owner'), 'ann-ek');
  await item.choose(field('due'), '2016-10-03');
  await item.submit();
  await world.at('2016-10-18T08:00');
  expect(textOf('ann-ek')).toContain('Boka sal – 3 oktober 2016, 15 dagar över tiden');
  expect(textOf('siv-sten')).not.toContain('Boka sal');
  const done = await press('ann-ek', 'Klart');
  await done.fill('meeting|note', 'Salen är bokad.');
  expect((await done.submit()).state).toBe('updated');
  expect((await facts()).actions).toMatchObject([
    { text: 'Boka sal', state: 'done', done: { by: 'ann-ek', note: 'Salen är bokad.' } },
  ]);
});
