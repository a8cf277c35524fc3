import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PEOPLE, PROGRAMME, startSlackWorld, type SlackWorld } from './slack-world.ts';

describe.each(['socket', 'http'] as const)('the weekly check-in over %s', (transport) => {
  let world: SlackWorld;
  beforeEach(async () => {
    world = await startSlackWorld(transport);
    await world.at('2016-09-02T09:00');
  });
  afterEach(async () => {
    const violations = world.slack.ledger.violations();
    await world.close();
    expect(violations).toEqual([]);
  });

  test('prompt → yellow without a cause → errors at the fields → receipt → edit is revision 2', async () => {
    const susanne = world.slack.person(PEOPLE.susanne.id);
    expect(susanne.messages()).toHaveLength(1);
    expect(susanne.messages()[0]?.text).toContain('status uke 35');

    await susanne.press('latest', 'Svar');
    const form = await susanne.modalOpened();
    await form.choose('4.1|state', 'yellow');
    await world.slack.until(() => form.blocks.some((block) => block['block_id'] === '4.1|cause'));
    await form.fill('4.1|done', 'Kartlagt fem prosesser');
    await form.choose('6|state', 'green');
    await world.settled();
    expect(form.value('4.1|done')).toBe('Kartlagt fem prosesser');

    const refused = await form.submit();
    expect(refused.state).toBe('refused');
    expect(Object.keys(refused.errors)).toEqual(
      ['cause', 'consequence', 'action', 'owner', 'due'].map((field) => `4.1|${field}`),
    );
    for (const field of ['cause', 'consequence', 'action', 'owner']) await form.fill(`4.1|${field}`, '  ');
    await form.choose('4.1|due', '2016-10-01');
    const faulty = await form.submit();
    expect(faulty).toEqual({
      state: 'errors',
      errors: {
        '4.1|cause': 'Skriv årsaken.',
        '4.1|consequence': 'Skriv konsekvensen.',
        '4.1|action': 'Skriv hva som gjøres.',
        '4.1|owner': 'Skriv hvem som gjør det.',
      },
    });

    for (const field of ['cause', 'consequence', 'action', 'owner'])
      await form.fill(`4.1|${field}`, `min ${field}`);
    expect((await form.submit()).state).toBe('cleared');
    await world.settled();
    expect(susanne.messages()).toHaveLength(1);
    expect(susanne.messages()[0]?.text).toContain('takk for svaret for uke 35');
    expect(JSON.stringify(susanne.messages()[0]?.blocks)).toContain('▲ gul');
    expect(JSON.stringify(susanne.home()?.content)).toContain('▲ gul, besvart');

    await susanne.press('latest', 'Endre svaret');
    const again = await susanne.modalOpened();
    expect(again.value('4.1|state')).toBe('yellow');
    expect(again.value('4.1|cause')).toBe('min cause');
    await again.choose('4.1|state', 'green');
    await world.settled();
    expect((await again.submit()).state).toBe('cleared');
    await world.settled();
    const answers = await world.store.loadLatestAnswers(PROGRAMME);
    expect(answers.map(({ id, colour, by }) => [id, colour, by])).toEqual([
      ['4.1:2016-W35:2', 'green', 'susanne-wadell'],
      ['6:2016-W35:2', 'green', 'susanne-wadell'],
    ]);
    expect(JSON.stringify(susanne.messages()[0]?.blocks)).not.toContain('▲');
  });

  test('no change is two clicks: open is not even needed, one press answers for everything', async () => {
    const helene = world.slack.person(PEOPLE.helene.id);
    await helene.press('latest', 'Svara');
    const form = await helene.modalOpened();
    await form.choose('1.1|state', 'green');
    expect((await form.submit()).state).toBe('cleared');
    await world.settled();

    await world.at('2016-09-07T09:00');
    await world.at('2016-09-09T09:00');
    expect(helene.messages()).toHaveLength(3); // Two prompts, and the overview of the week before.
    await Promise.all([
      helene.press('latest', 'Ingen förändring på något'),
      helene.press('latest', 'Ingen förändring på något'),
    ]);
    await world.settled();
    expect(helene.messages().at(-1)?.text).toContain('tack för svaret för vecka 36');
    const answers = await world.store.loadAnswers({
      programme: PROGRAMME,
      from: '2016-W36',
      until: '2016-W36',
    });
    expect(answers.map(({ id, unchanged, textSince }) => [id, unchanged, textSince])).toEqual([
      ['1.1:2016-W36:1', true, '2016-W35'],
    ]);
  });

  test('the same submission delivered twice is one revision and is answered the same', async () => {
    const helene = world.slack.person(PEOPLE.helene.id);
    await helene.press('latest', 'Svara');
    const form = await helene.modalOpened();
    await form.choose('1.1|state', 'green');
    world.slack.faults.nextDelivery('duplicate');
    expect((await form.submit()).state).toBe('cleared');
    await world.settled();
    const answers = await world.store.loadLatestAnswers(PROGRAMME);
    expect(answers.map(({ id }) => id)).toEqual(['1.1:2016-W35:1']);
  });

  test('a nudge loses its buttons once the answer is in, and a late answer says so', async () => {
    const helene = world.slack.person(PEOPLE.helene.id);
    await world.at('2016-09-05T10:00');
    await world.at('2016-09-06T10:00');
    expect(helene.messages().map(({ blocks }) => blocks.some(({ type }) => type === 'actions'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(JSON.stringify(helene.messages()[2]?.blocks)).toContain('sista påminnelsen');
    await world.at('2016-09-07T10:00');
    const overview = helene.messages()[3];
    expect(overview?.text).toContain('0 av 4 har svarat');
    await helene.press(helene.messages()[1]!.ts, 'Svara');
    const form = await helene.modalOpened();
    await form.choose('1.1|state', 'green');
    expect((await form.submit()).state).toBe('cleared');
    await world.settled();
    const [receipt, first, second] = helene.messages();
    expect(JSON.stringify(receipt?.blocks)).toContain('Svaret kom efter veckans sammanställning');
    for (const nudge of [first, second]) expect(JSON.stringify(nudge?.blocks)).not.toContain('"actions"');
  });

  test('a button of an older message is answered in words', async () => {
    const helene = world.slack.person(PEOPLE.helene.id);
    const { workspace } = world.slack;
    workspace.post({
      channel: workspace.dmOf(PEOPLE.helene.id),
      user: helene.messages()[0]!.user,
      text: 'old',
      blocks: [
        {
          type: 'actions',
          block_id: 'old',
          elements: [
            {
              type: 'button',
              action_id: 'checkin.open',
              text: { type: 'plain_text', text: 'Old' },
              value: 'v0|gone',
            },
            { type: 'button', action_id: 'gone', text: { type: 'plain_text', text: 'Gone' }, value: 'v0' },
          ],
        },
      ],
      metadata: null,
      ephemeralFor: null,
    });
    for (const button of ['Old', 'Gone']) {
      await helene.press('latest', button);
      const notice = await helene.modalOpened();
      expect(JSON.stringify(notice.blocks)).toContain('äldre meddelande');
      await notice.close();
    }
  });

  test('the coordinator sees who is missing and answers in their place, both names kept', async () => {
    const helene = world.slack.person(PEOPLE.helene.id);
    await helene.openHome();
    await helene.pressHome({
      blockId: `behalf|${PROGRAMME}|susanne-wadell`,
      label: 'Svara åt Susanne Wadell',
    });
    const form = await helene.modalOpened();
    expect(JSON.stringify(form.blocks)).toContain('Du svarar i stället för Susanne Wadell');
    for (const number of ['4.1', '6']) await form.choose(`${number}|state`, 'green');
    expect((await form.submit()).state).toBe('cleared');
    await world.settled();
    const answers = await world.store.loadLatestAnswers(PROGRAMME);
    expect(answers.map(({ activity, by }) => [activity, by])).toEqual([
      ['4.1', 'helene-olofsson'],
      ['6', 'helene-olofsson'],
    ]);
    const susanne = world.slack.person(PEOPLE.susanne.id);
    expect(JSON.stringify(susanne.messages()[0]?.blocks)).toContain('Besvart av Helene Olofsson');
  });

  test('T16: the project leader confirms who leads from Home, and the question is gone', async () => {
    const charlotte = world.slack.person(PEOPLE.charlotte.id);
    await charlotte.openHome();
    const blockId = `leader|${PROGRAMME}|4.2,4.3,4.4`;
    await charlotte.pressHome({ blockId, label: 'Bekräfta' });
    const notice = await charlotte.modalOpened();
    expect(JSON.stringify(notice.blocks)).toContain('Susanne Wadell leder nu');
    await world.settled();
    const confirmed = await world.store.loadConfirmations(PROGRAMME);
    expect(confirmed.filter(({ by }) => by === 'charlotte-sjostrom').map(({ activity }) => activity)).toEqual(
      ['4.2', '4.3', '4.4'],
    );
    expect(JSON.stringify(charlotte.home()?.content)).not.toContain(blockId);
  });
});
