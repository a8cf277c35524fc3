/** News and the tertial form as they leave: real product, real database, a real outbox. */
import { afterEach, expect, test } from 'vitest';
import { readOutbox } from '../../../src/adapters/mail/read-outbox.ts';
import { type DeliveryWorld, PLAN, PROGRAMME, startDeliveryWorld } from './delivery-world.ts';

const NEWSY = PLAN.replace(
  'people:\n',
  `people:
  - { name: Vera Varm, email: vera.varm@example.org }
  - { name: Mia Mo, email: mia.mo@example.org }
  - { name: Lars Led, email: lars.led@example.org }
`,
).replace(
  'bodies:\n',
  `bodies:
  - { id: referensgrupp, name: Referensgruppen, kind: reference-group, members: Vera Varm }
`,
).concat(`organisations:
  - { id: norr, name: Norrby, kind: municipality, contacts: [Mia Mo] }
  - { id: soder, name: Söderby, kind: municipality, contacts: [Mia Mo], leaves: '2016-09-15' }
conditions:
  - { id: golv, kind: participants, text: Minst två kommuner, atLeast: 2 }
indicators:
  - { id: tjanster, name: E-tjänster, unit: e-tjänster, per: municipality }
subProjects:
  - { id: norra, name: Norra delen, leader: Lars Led, organisations: [norr], indicators: [tjanster] }
  - { id: sodra, name: Södra delen, leader: 'Bo Alm?', organisations: [soder] }
deliverables:
  - { id: anbud, name: Hemligt anbud, acceptance: accepted, acceptedOn: '2016-09-20', visibility: vendor-shielded }
  - { id: handbok, name: Öppen handbok, acceptance: accepted, acceptedOn: '2016-09-20', visibility: public }
announcements:
  - { id: nyhetsbrev, name: Nyhetsbrevet, raw: varje månad, cadence: monthly, to: [municipalities, referensgrupp, styret] }
`);

let world: DeliveryWorld;
afterEach(() => world.close());

const mailsTo = async (person: string) =>
  (await readOutbox(world.outbox)).filter(({ to }) => to.includes(person));

test('N14 R12 N21 trap 16 everyone gets the same news at the same moment, the vendor without what is shielded', async () => {
  world = await startDeliveryWorld({ plan: NEWSY });
  await world.at('2016-10-03T07:59');
  expect(await mailsTo('mia.mo')).toEqual([]);
  await world.at('2016-10-03T08:00');
  const text = async (person: string) =>
    (await mailsTo(person))
      .filter(({ subject }) => subject.includes('Nyhetsbrevet, september 2016'))
      .map((mail) => mail.text);
  for (const person of ['mia.mo', 'vera.varm', 'siv.sten']) {
    expect(await text(person), person).toHaveLength(1);
    expect((await text(person))[0], person).toContain('Öppen handbok');
  }
  expect((await text('siv.sten'))[0]).toContain('Hemligt anbud');
  for (const person of ['mia.mo', 'vera.varm'])
    expect((await text(person))[0]).not.toContain('Hemligt anbud');
  await world.beat();
  expect(await text('mia.mo')).toHaveLength(1);
});

test('nothing to say and no words: it is not sent, and the ledger says why', async () => {
  world = await startDeliveryWorld({
    plan: NEWSY.replace('Sep – 17 oktober 2016', 'Sep – dec 2016')
      .replace("'2016-10-25'", "'2016-12-25'")
      .replace('Sep – nov 2016', 'Sep – dec 2016')
      .replaceAll("acceptedOn: '2016-09-20'", "acceptedOn: '2016-08-20'"),
  });
  await world.at('2016-10-03T08:00');
  expect(await mailsTo('mia.mo')).toEqual([]);
  expect(await world.row(`news:${PROGRAMME}:nyhetsbrev:2016-09:mia-mo`)).toMatchObject({
    state: 'cancelled',
    reason: 'nothing to say',
  });
});

test('N15 a leader outside Slack is asked by mail, a tentative one not at all', async () => {
  world = await startDeliveryWorld({ plan: NEWSY, outside: ['lars-led'], start: '2016-12-01T08:30' });
  await world.at('2016-12-16T09:00');
  const rows = (await world.rows()).filter(({ about }) => about.kind === 'sub-report');
  expect(rows.map(({ to, channel, state }) => [to, channel, state]).sort()).toEqual([
    ['lars-led', 'mail', 'sent'],
    ['lea-lind', 'slack', 'sent'],
  ]);
  const [mail] = (await mailsTo('lars.led')).filter(({ subject }) => subject.includes('tertialrapport'));
  expect(mail?.text).toContain('4. Korrigerande åtgärder');
});

test('R10 trap 23 the coordinator hears in the weekly overview that a party has left', async () => {
  world = await startDeliveryWorld({ plan: NEWSY });
  await world.at('2016-09-21T09:00');
  const overview = world.messages('kim-kaj').at(-1);
  const shown = JSON.stringify(overview?.blocks);
  expect(shown).toContain('Villkoret ”Minst två kommuner” är inte uppfyllt: 2 krävs och 1 är med.');
  expect(shown).toContain('Har lämnat: Söderby.');
});
