/** N20, F14: a delivery goes round for quality, and only an explicit yes of its owner accepts it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOutbox } from '../../../src/adapters/mail/read-outbox.ts';
import { deliveryStatus } from '../../../src/programme/delivery/delivery-status.ts';
import { PLAN, type DeliveryWorld, PROGRAMME, startDeliveryWorld } from '../deliver/delivery-world.ts';

const ROUND = `${PLAN}  - { id: fagrad, name: Fackrådet, kind: expert-group, members: 'Ann Ek, Bo Alm' }
  - { id: leverantorer, name: Leverantörerna, kind: reference-group, members: Kim Kaj }
  - { id: styrgrupp, name: Styrgruppen, kind: steering-group, members: Siv Sten, chair: Siv Sten }
organisations:
  - { id: by, name: Byn, kind: municipality, participates: true, contacts: [Lea Lind] }
deliverables:
  - id: handbok
    name: Handbok
    version: '0.9'
    targetVersion: '1.0'
    report: { fulfilment: Nio av tio kapitel är klara., deviations: Kapitel 10 saknas. }
    qualityRound: { bodies: [fagrad, leverantorer], from: 2016-09-06, until: 2016-09-16 }
`;

let world: DeliveryWorld;
beforeEach(async () => {
  world = await startDeliveryWorld({ plan: ROUND, outside: ['bo-alm'] });
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
const status = async () => {
  const programme = (await world.product.loadAgenda(PROGRAMME))?.programme;
  const handbok = programme?.deliverables[0];
  if (handbok === undefined) throw new Error('no deliverable');
  return deliveryStatus(handbok, await world.store.loadEntries({ programme: PROGRAMME }), 'Europe/Stockholm');
};
const asked = async () =>
  (await world.store.listDeliveries({ programme: PROGRAMME, kind: 'delivery-review' })).map(
    ({ to, channel, about, state }) => [
      to,
      channel,
      about.kind === 'delivery-review' ? about.step : '',
      state,
    ],
  );

test('N20 N21: the round reaches the expert group and the participants, in Slack or by mail, and no vendors', async () => {
  await world.at('2016-09-06T09:00');
  expect(await asked()).toEqual([
    ['ann-ek', 'slack', 'quality', 'sent'],
    ['bo-alm', 'mail', 'quality', 'sent'],
    ['lea-lind', 'slack', 'quality', 'sent'],
  ]);
  expect(textOf('ann-ek')).toContain('Nio av tio kapitel är klara.');
  expect(textOf('ann-ek')).toContain('till och med 16 september 2016');
  const mails = await readOutbox(world.outbox);
  expect(mails.map(({ subject }) => subject)).toContain('[Lilla] Läs och tyck till: Handbok');
});

test('F14: comments come in, the owner is asked after the round, and nothing but a yes accepts', async () => {
  await world.at('2016-09-06T09:00');
  await person('ann-ek').press('latest', 'Lämna synpunkter');
  const form = await person('ann-ek').modalOpened();
  expect((await form.submit()).state).toBe('refused');
  await form.fill('delivery|text', 'Kapitel 3 behöver exempel.');
  expect((await form.submit()).state).toBe('updated');
  expect((await status()).comments.map(({ by, text }) => [by, text])).toEqual([
    ['ann-ek', 'Kapitel 3 behöver exempel.'],
  ]);
  // The round ends on a Friday: the owner is asked on the Monday after.
  await world.at('2016-09-17T12:00');
  expect((await asked()).filter(([, , step]) => step === 'acceptance')).toEqual([]);
  await world.at('2016-09-19T09:00');
  expect(textOf('siv-sten')).toContain('Kapitel 3 behöver exempel.');
  expect(textOf('siv-sten')).toContain('Bara ett uttryckligt ja räknas.');
  expect((await status()).acceptance).toBe('pending');

  const siv = person('siv-sten');
  await siv.press('latest', 'Godkänn inte');
  const no = await siv.modalOpened();
  await no.fill('delivery|text', 'Vänta på kapitel 10.');
  expect((await no.submit()).state).toBe('updated');
  expect(await status()).toMatchObject({ acceptance: 'rejected', comment: 'Vänta på kapitel 10.' });
});

test('a yes stands, however often it is sent, and the question loses its buttons', async () => {
  await world.at('2016-09-19T09:00');
  const siv = person('siv-sten');
  await siv.press('latest', 'Godkänn');
  const yes = await siv.modalOpened();
  world.slack.faults.nextDelivery('duplicate');
  expect((await yes.submit()).state).toBe('updated');
  await world.slack.until(() => !textOf('siv-sten').includes('"actions"'));
  expect(textOf('siv-sten')).toContain('Handbok är godkänd av Siv Sten 19 september 2016.');
  expect(await status()).toMatchObject({ acceptance: 'accepted', acceptedBy: 'siv-sten', version: '0.9' });
  const said = await world.store.loadEntries({
    programme: PROGRAMME,
    kind: 'acceptance',
    allRevisions: true,
  });
  expect(said.map(({ id }) => id)).toEqual(['acceptance:handbok:0.9:1']);
});
