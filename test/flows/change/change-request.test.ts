/** R5, N04, F09: a re-plan waits for its approvals, one after the other, in Slack; then it is the baseline. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOutbox } from '../../../src/adapters/mail/read-outbox.ts';
import { recordApproval } from '../../../src/flows/change/record-approval.ts';
import { importPlan } from '../../../src/flows/import-plan.ts';
import { loadReportFacts } from '../../../src/flows/load-report-facts.ts';
import { parsePeriod } from '../../../src/programme/calendar/period.ts';
import { type DeliveryWorld, PROGRAMME, startDeliveryWorld, stockholm } from '../deliver/delivery-world.ts';
import { FOLLOWED, GOVERNED, LATER } from './change-plan.ts';

let world: DeliveryWorld;
beforeEach(async () => {
  world = await startDeliveryWorld({ plan: GOVERNED });
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
const importing = (text: string, more: { by?: string; reason?: string; impact?: string } = {}) =>
  importPlan(
    { store: world.store, readings: world.product.readings },
    { text, by: 'lea-lind', at: world.clock.now(), ...more },
  );
const WHY = { reason: 'Upphandlingen är överklagad.', impact: 'Kursstarten flyttas.' };
const ends = async () =>
  (await world.product.loadAgenda(PROGRAMME))?.programme.activities[0]?.period.end?.toString();

async function answer(name: string, button: string, note: string): Promise<string> {
  await person(name).press('latest', button);
  const form = await person(name).modalOpened();
  if (note !== '') await form.fill('change|note', note);
  const { state } = await form.submit();
  return state;
}

test('R5: without a reason nothing is stored; with one it waits, and the plan stands as it is', async () => {
  const asked = await importing(LATER);
  expect(asked).toMatchObject({
    state: 'needs-reason',
    kinds: ['time'],
    moves: [{ path: 'activities[1].period.end', before: '2016-10-17', after: '2016-11-30' }],
  });
  expect(await world.store.listPlanRevisions(PROGRAMME)).toHaveLength(1);

  expect(await importing(LATER, WHY)).toMatchObject({
    state: 'pending',
    request: 'CR1',
    revision: 2,
    steps: ['steering-group', 'funder'],
  });
  expect(await ends()).toBe('2016-10-17');
  expect(await world.store.listProgrammes()).toMatchObject([{ revision: 1 }]);
  // V2: one request at a time, whatever the second one is about.
  const second = await importing(GOVERNED.replace('count: 20 kurser', 'count: 10 kurser'), WHY);
  expect(second).toMatchObject({ state: 'waiting', request: 'CR1', kinds: ['goal'] });
  expect(await world.store.listPlanRevisions(PROGRAMME)).toHaveLength(2);
});

test('R5: the chair says yes, the project leader records the funder, and only then it is the baseline', async () => {
  await importing(LATER, { ...WHY, by: 'kim-kaj' });
  await world.at('2016-09-01T09:00');
  expect(textOf('siv-sten')).toContain(
    '1 Kartlägga, sista dag: 17 oktober 2016 → 30 november 2016 (44 dagar senare)',
  );
  expect(textOf('siv-sten')).toContain('Kim Kaj vill ändra planen.');
  expect(textOf('siv-sten')).toContain(WHY.reason);
  expect(world.messages('lea-lind')).toHaveLength(0);

  expect(await answer('siv-sten', 'Godkänn', '')).toBe('updated');
  await world.slack.until(() => textOf('siv-sten').includes('Ja från styrgruppen'));
  expect(textOf('siv-sten')).not.toContain('actions');
  expect(await ends()).toBe('2016-10-17');

  await world.at('2016-09-01T09:30');
  // The funder's yes is worth nothing without a reference.
  await person('lea-lind').press('latest', 'Godkänn');
  const form = await person('lea-lind').modalOpened();
  expect((await form.submit()).state).toBe('refused');
  await form.fill('change|note', '  ');
  expect((await form.submit()).errors).toEqual({ 'change|note': 'Skriv en rad här.' });
  await form.fill('change|note', 'Fonden dnr 2016/41');
  expect((await form.submit()).state).toBe('updated');
  expect(await ends()).toBe('2016-11-30');

  await world.at('2016-09-01T10:00');
  expect(world.messages('kim-kaj').at(-1)?.text).toContain('CR1 är godkänd');
  expect(await world.store.loadPlan(PROGRAMME, 1)).toMatchObject({ text: GOVERNED, state: 'active' });
  expect(await world.store.loadPlan(PROGRAMME)).toMatchObject({ revision: 2, text: LATER, cause: 'change' });

  const agenda = await world.product.loadAgenda(PROGRAMME);
  const period = parsePeriod('2016-09');
  if (agenda === undefined || period === undefined) throw new Error('no facts');
  const facts = await loadReportFacts(world.relay, { agenda, period, asOf: stockholm('2016-10-03T08:00') });
  expect(facts.replanned.map((one) => [one.activity, String(one.from), String(one.to), one.request])).toEqual(
    [['1', '2016-10-17', '2016-11-30', 'CR1']],
  );
  expect(facts.replanned[0]?.reason).toBe(WHY.reason);
  expect(facts.contract?.activities[0]?.period.end?.toString()).toBe('2016-10-17');
  expect(facts.baselines[0]).toMatchObject({ activity: '1' });
  expect([facts.baselines[0]?.contract, facts.baselines[0]?.baseline].map(String)).toEqual([
    '2016-10-17',
    '2016-11-30',
  ]);
  expect(facts.changeRequests).toMatchObject([
    { id: 'CR1', state: 'approved', moves: [{ before: '2016-10-17', after: '2016-11-30' }] },
  ]);
});

test('two clicks and two forms are one approval, and the funder’s step waits for the steering group’s', async () => {
  await importing(LATER, { ...WHY, by: 'kim-kaj' });
  await world.at('2016-09-01T09:00');
  const approve = (step: 'steering-group' | 'funder', by: string) =>
    recordApproval(world.relay, {
      ...{ programme: PROGRAMME, request: 'CR1', step, outcome: 'approved', note: 'dnr 1', by },
      at: world.clock.now(),
    });
  expect(await approve('funder', 'lea-lind')).toMatchObject({ state: 'not-now', waitsFor: 'steering-group' });
  expect(await approve('steering-group', 'ann-ek')).toMatchObject({
    state: 'not-yours',
    approver: 'siv-sten',
  });
  const siv = person('siv-sten');
  await siv.press('latest', 'Godkänn');
  const form = await siv.modalOpened();
  world.slack.faults.nextDelivery('duplicate');
  expect((await form.submit()).state).toBe('updated');
  const both = await Promise.all([
    approve('steering-group', 'siv-sten'),
    approve('steering-group', 'siv-sten'),
  ]);
  expect(both.map(({ state }) => state)).toEqual(['not-now', 'not-now']);
  const said = await world.store.loadEntries({
    programme: PROGRAMME,
    kind: 'change-approval',
    allRevisions: true,
  });
  expect(said.map(({ id }) => id)).toEqual(['change-approval:CR1:steering-group:1']);
  const done = await Promise.all([approve('funder', 'lea-lind'), approve('funder', 'lea-lind')]);
  expect(done.map(({ state }) => state).sort()).toEqual(['not-now', 'recorded']);
  expect((await world.store.listPlanRevisions(PROGRAMME)).map(({ state }) => state)).toEqual([
    'active',
    'active',
  ]);
});

test('a no needs its reason; then the plan stands, whoever asked hears why, and the next request is CR2', async () => {
  await importing(LATER, { ...WHY, by: 'kim-kaj' });
  await world.at('2016-09-01T09:00');
  await person('siv-sten').press('latest', 'Avslå');
  const form = await person('siv-sten').modalOpened();
  expect((await form.submit()).state).toBe('refused');
  await form.fill('change|note', 'Skolstarten kan inte vänta.');
  expect((await form.submit()).state).toBe('updated');
  expect((await world.store.listPlanRevisions(PROGRAMME)).map(({ state }) => state)).toEqual([
    'active',
    'refused',
  ]);
  await world.at('2016-09-01T10:00');
  expect(textOf('kim-kaj')).toContain('CR1 avslogs. Planen gäller som förut.');
  expect(textOf('kim-kaj')).toContain('Skolstarten kan inte vänta.');
  expect(await ends()).toBe('2016-10-17');
  expect(await importing(LATER, WHY)).toMatchObject({ state: 'pending', request: 'CR2' });
});

test('R5: also at the terminal nobody decides about what they asked for themselves', async () => {
  await importing(LATER, { ...WHY, by: 'siv-sten' });
  const approve = (by: string) =>
    recordApproval(
      world.relay,
      {
        ...{
          programme: PROGRAMME,
          request: 'CR1',
          step: 'steering-group',
          outcome: 'approved',
          note: '',
          by,
        },
        at: world.clock.now(),
      },
      { anyone: true },
    );
  expect(await approve('siv-sten')).toEqual({ state: 'own-request', approver: 'ulf-udd' });
  expect((await world.store.loadEntries({ programme: PROGRAMME, kind: 'change-approval' })).length).toBe(0);
  expect(await approve('ulf-udd')).toMatchObject({ state: 'recorded' });
});

test('follow-up that came in while the request waited is still there once it is approved', async () => {
  await importing(LATER, { ...WHY, by: 'kim-kaj' });
  await world.after(60);
  expect(await importing(FOLLOWED)).toMatchObject({ state: 'imported', revision: 3, request: null });
  await world.after(60);
  for (const [step, by] of [
    ['steering-group', 'siv-sten'],
    ['funder', 'lea-lind'],
  ] as const)
    expect(
      await recordApproval(world.relay, {
        ...{ programme: PROGRAMME, request: 'CR1', step, outcome: 'approved', note: 'dnr 1', by },
        at: world.clock.now(),
      }),
    ).toMatchObject({ state: 'recorded' });
  const { programme } = (await world.product.loadAgenda(PROGRAMME)) ?? {};
  expect(programme?.activities[0]?.period.end?.toString()).toBe('2016-11-30');
  expect(programme?.deliverables[0]?.version).toBe('0.8');
  expect((await world.store.listPlanRevisions(PROGRAMME)).map(({ state, cause }) => [state, cause])).toEqual([
    ['active', 'import'],
    ['active', 'change'],
    ['active', 'import'],
    ['active', 'change'],
  ]);
  await world.at('2016-09-01T10:00');
  expect(textOf('lea-lind')).not.toContain('Se över det här');
});

test('follow-up in the very place the request moves is named to the project leader', async () => {
  await importing(LATER, { ...WHY, by: 'kim-kaj' });
  await world.after(60);
  // A title is a text: follow-up. The request moves the same line of the same activity away.
  const clash = GOVERNED.replace('Sep – 17 oktober 2016', 'September – 17 oktober 2016');
  expect(await importing(clash)).toMatchObject({ state: 'imported' });
  await world.after(60);
  for (const [step, by] of [
    ['steering-group', 'siv-sten'],
    ['funder', 'lea-lind'],
  ] as const)
    await recordApproval(world.relay, {
      ...{ programme: PROGRAMME, request: 'CR1', step, outcome: 'approved', note: 'dnr 1', by },
      at: world.clock.now(),
    });
  expect(await ends()).toBe('2016-11-30');
  await world.at('2016-09-01T10:00');
  expect(textOf('lea-lind')).toContain('September – 17 oktober 2016');
  expect(textOf('kim-kaj')).not.toContain('September – 17 oktober 2016');
});

test('what a crash left between the last word and the new baseline is made up for at the next beat', async () => {
  await importing(LATER, WHY);
  for (const step of ['steering-group', 'funder'] as const)
    await world.store.saveEntry({
      ...{ programme: PROGRAMME, key: step, subject: 'CR1', period: step, by: 'siv-sten' },
      at: world.clock.now(),
      content: { kind: 'change-approval', step, outcome: 'approved', note: '' },
    });
  expect(await ends()).toBe('2016-10-17');
  await world.after(60);
  expect(await ends()).toBe('2016-11-30');
});

test('R5: a chair who is not in Slack gets a letter with the same facts', async () => {
  const other = await startDeliveryWorld({ plan: GOVERNED, outside: ['siv-sten'] });
  try {
    await importPlan(
      { store: other.store, readings: other.product.readings },
      { text: LATER, by: 'kim-kaj', at: other.clock.now(), ...WHY },
    );
    await other.at('2016-09-01T09:00');
    const [mail] = await readOutbox(other.outbox);
    expect([mail?.to, mail?.subject]).toEqual([
      'siv.sten@example.org',
      '[Lilla] CR1 väntar på styrgruppens besked',
    ]);
    expect(mail?.text.replaceAll(/\s+/gu, ' ')).toContain(
      '17 oktober 2016 → 30 november 2016 (44 dagar senare)',
    );
    expect(mail?.text).toContain(WHY.reason);
  } finally {
    await other.close();
  }
});

test('who is not asked gets nowhere, and the log has it', async () => {
  await importing(LATER, { ...WHY, by: 'kim-kaj' });
  await world.at('2016-09-01T09:00');
  const message = world.messages('siv-sten').at(-1);
  if (message === undefined) throw new Error('Siv was not asked');
  const ann = person('ann-ek');
  world.slack.workspace.post({
    channel: world.slack.workspace.dmOf(ann.userId),
    user: message.user,
    text: 'copied',
    blocks: message.blocks,
    metadata: null,
    ephemeralFor: null,
  });
  await ann.press('latest', 'Godkänn');
  const notice = await ann.modalOpened();
  expect(JSON.stringify(notice.blocks)).toContain('Vi hittar ingen sådan fråga till dig');
  expect(await ends()).toBe('2016-10-17');
});
