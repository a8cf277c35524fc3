import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSlackWorld, type SlackWorld, user } from './slack-world.ts';

const sara = user('U11SARA', 'Sara Herrman', 'sv-SE');
const pontus = user('U12PONTUS', 'Pontus Björhn', 'en-US');
const FYRBODAL = {
  programme: 'fyrbodal-2021',
  people: [sara, pontus],
  from: '2021-05-06',
  confirmed: { '1': 'sara-herrman', '4': 'pontus-bjorhn' },
};
const KEY = 'area:fyrbodal-2021:sara-herrman:2021-W18';

describe.each(['socket', 'http'] as const)('F04: colours of whole areas over %s', (transport) => {
  let world: SlackWorld;
  beforeEach(async () => {
    world = await startSlackWorld(transport, FYRBODAL);
    await world.at('2021-05-07T13:00');
  });
  afterEach(async () => {
    const violations = world.slack.ledger.violations();
    await world.close();
    expect(violations).toEqual([]);
  });

  const saved = async () =>
    (await world.store.loadEntries({ programme: 'fyrbodal-2021', allRevisions: true })).map(
      ({ id, by, content }) => [id, by, content.kind === 'area-status' ? content.colour : content.kind],
    );

  async function fillAll(
    form: Awaited<ReturnType<ReturnType<SlackWorld['slack']['person']>['modalOpened']>>,
  ) {
    await form.choose('budget|colour', 'yellow');
    await form.choose('tid|colour', 'red');
    await form.choose('personal|colour', 'red');
  }

  test('asked once, faults at their fields, stored, receipt in its place, prefilled when it opens again', async () => {
    const person = world.slack.person(sara.id);
    const question = person.messages().at(-1);
    expect(question?.text).toContain('Fyrbodal: färg per område, vecka 18');
    expect(JSON.stringify(question?.blocks)).toContain(
      'Framräknat: ○ grå – Kan inte beräknas, planen ger inget underlag',
    );
    expect(
      world.slack
        .person(pontus.id)
        .messages()
        .map(({ text }) => text)
        .join(),
    ).not.toContain('colour per area');

    await person.press('latest', 'Välj färger');
    const form = await person.modalOpened();
    expect(form.title).toBe('Områden vecka 18');
    await fillAll(form);
    await form.choose('budget|done', 'yes');
    expect(await form.submit()).toEqual({
      state: 'errors',
      errors: {
        'budget|comment': 'Skriv varför området är gult eller rött.',
        'budget|action': 'Skriv vilken åtgärd som är klar.',
        'tid|comment': 'Skriv varför området är gult eller rött.',
        'personal|comment': 'Skriv varför området är gult eller rött.',
      },
    });
    expect(await saved()).toEqual([]);
    await form.fill('budget|comment', 'Avvikelse externt köpta tjänster');
    await form.fill('budget|action', 'Justeras mot digitala tjänster');
    await form.fill('tid|comment', 'Projektet ligger efter i tidsplan');
    await form.fill('personal|comment', 'Projektledare överbelastad');
    world.slack.faults.nextDelivery('duplicate');
    expect((await form.submit()).state).toBe('cleared');
    await world.settled();
    expect((await saved()).toSorted()).toEqual([
      ['area-status:budget:2021-W18:1', 'sara-herrman', 'yellow'],
      ['area-status:personal:2021-W18:1', 'sara-herrman', 'red'],
      ['area-status:tid:2021-W18:1', 'sara-herrman', 'red'],
    ]);
    const receipt = JSON.stringify(person.messages().at(-1));
    expect(receipt).toContain('tack, färgerna för vecka 18 är sparade');
    expect(receipt).toContain(
      'Budget – ▲ gul · Avvikelse externt köpta tjänster · Åtgärd: Justeras mot digitala tjänster · Klart: Ja',
    );

    await person.press('latest', 'Ändra färgerna');
    const again = await person.modalOpened();
    expect([again.value('tid|colour'), again.value('tid|comment'), again.value('budget|done')]).toEqual([
      'red',
      'Projektet ligger efter i tidsplan',
      'yes',
    ]);
  });

  test('who has already chosen from Home is not asked; the colours stand there', async () => {
    const person = world.slack.person(sara.id);
    const asked = person.messages().length;
    await world.at('2021-05-24T12:00');
    await person.openHome();
    await person.pressHome('Välj färger');
    const form = await person.modalOpened();
    expect(form.title).toBe('Områden vecka 21');
    for (const area of ['budget', 'tid', 'personal']) await form.choose(`${area}|colour`, 'green');
    expect((await form.submit()).state).toBe('cleared');
    await world.settled();
    expect(JSON.stringify(person.home()?.content)).toContain('Tid – ● grön');
    const texts = () => person.messages().map(({ text }) => text);
    await world.at('2021-05-27T13:00');
    expect(texts().filter((text) => text.includes('färg per område, vecka 21'))).toEqual([]);
    expect(asked).toBeGreaterThan(0);
    const delivery = await world.store.loadDelivery('area:fyrbodal-2021:sara-herrman:2021-W21');
    expect(delivery).toMatchObject({ state: 'cancelled', reason: 'already answered' });
  });

  test('/tertial brings the way in; somebody else’s button opens nothing, and the log says so', async () => {
    const answer = await world.slack.person(sara.id).command('/tertial', 'områden');
    expect(JSON.stringify(answer?.blocks)).toContain('Välj färger');
    const other = await world.slack.person(pontus.id).command('/tertial', 'areas');
    expect(other?.text).toBe('You do not choose the colour of any area.');
    const value = 'v1|fyrbodal-2021|2021-W18|sv|sara-herrman';
    const press = { userId: pontus.id, actionId: 'area.open', blockId: 'x', value, state: {}, form: null };
    const reply = await world.inbound.press(press);
    expect(JSON.stringify(reply.open)).not.toContain('area.form');
    expect(await world.audit()).toMatchObject([
      { actor: 'pontus-bjorhn', action: 'refused', subject: 'areas:sara-herrman:2021-W18' },
    ]);
    expect((await world.store.loadDelivery(KEY))?.state).toBe('sent');
  });
});
