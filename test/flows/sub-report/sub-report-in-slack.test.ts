import { afterEach, beforeEach, expect, test } from 'vitest';
import { subReportHeadings } from '../../../src/i18n/sub-report-words.ts';
import { entriesOf } from '../../../src/programme/register/entry.ts';
import type { JsonObject } from '../../../src/sandbox/slack/json.ts';
import { type SlackWorld, startSlackWorld } from '../check-in/slack-world.ts';
import { KS, KS_PEOPLE, KS_SETTING } from './ks-setting.ts';

let world: SlackWorld;
beforeEach(async () => {
  world = await startSlackWorld('socket', KS_SETTING);
});
afterEach(async () => {
  expect(world.slack.ledger.violations()).toEqual([]);
  await world.close();
});

const ragnhild = () => world.slack.person(KS_PEOPLE.ragnhild.id);
const TITLE = 'delprosjektenes rapport september–desember 2006';

function asked(person: ReturnType<typeof ragnhild>) {
  return person.messages().filter((message) => message.text.includes(TITLE));
}

async function reports() {
  return entriesOf(await world.store.loadEntries({ programme: KS, allRevisions: true }), 'sub-report');
}

function labels(blocks: readonly JsonObject[]): readonly unknown[] {
  return blocks
    .filter(({ type, block_id: id }) => type === 'input' && typeof id === 'string' && !id.includes('|count|'))
    .map(({ label }) => (label as { text: string }).text);
}

async function openForm() {
  await ragnhild().press('latest', 'Fyll ut');
  return ragnhild().modalOpened();
}

test('N14 N15 a leader is asked once a tertial with two reminders, in exactly the four headings', async () => {
  await world.at('2006-12-14T08:59');
  expect(asked(ragnhild())).toHaveLength(0);
  await world.at('2006-12-14T09:00');
  await world.at('2006-12-14T15:00');
  expect(asked(ragnhild())).toHaveLength(1);
  const form = await openForm();
  expect(labels(form.blocks)).toEqual([
    'Oppnåelse av milepæler',
    'Avvik',
    'Problemer/utfordringer',
    'Korrektive aksjoner',
  ]);
  expect(Object.values(subReportHeadings).map(({ sv }) => sv)).toEqual([
    'Uppnådda milstolpar',
    'Avvikelser',
    'Problem och utmaningar',
    'Korrigerande åtgärder',
  ]);
  await form.close();
  await world.at('2006-12-21T09:00');
  await world.at('2006-12-28T09:00');
  await world.at('2006-12-29T09:00');
  expect(asked(ragnhild())).toHaveLength(3);
  expect(asked(ragnhild()).at(-1)?.text).toContain('ikke rapportert');
});

test('N15 what is filled in is stored, the question becomes the receipt, and nobody is reminded', async () => {
  await world.at('2006-12-14T09:00');
  const form = await openForm();
  await form.fill('sub-report|achieved', 'Alta har MinSide i drift.');
  await form.fill('sub-report|count|tromso|tjenester', '12');
  await form.fill('sub-report|count|alta|tjenester', '7');
  expect((await form.submit()).state).toBe('cleared');
  await world.settled();
  const [entry, ...rest] = await reports();
  expect(rest).toEqual([]);
  expect(entry).toMatchObject({
    subject: 'nord',
    period: '2006-T3',
    by: 'ragnhild-isaksen',
    content: {
      achieved: 'Alta har MinSide i drift.',
      deviations: '',
      counts: { tromso: { tjenester: 12 }, alta: { tjenester: 7 } },
    },
  });
  expect(JSON.stringify(asked(ragnhild())[0]?.blocks)).toContain('2 kommuner talt');
  await world.at('2006-12-21T09:00');
  expect(asked(ragnhild())).toHaveLength(1);
});

test('an empty form is not a report, and a number falls only with the reason in the text', async () => {
  await world.at('2006-12-14T09:00');
  const first = await openForm();
  await first.fill('sub-report|count|tromso|tjenester', '12');
  expect((await first.submit()).errors).toHaveProperty('sub-report|achieved');
  await first.fill('sub-report|achieved', 'Ikke noe nytt.');
  expect((await first.submit()).state).toBe('cleared');
  await world.settled();

  await ragnhild().press('latest', 'Endre');
  const form = await ragnhild().modalOpened();
  await form.fill('sub-report|count|tromso|tjenester', '11');
  expect(await form.submit()).toEqual({
    state: 'errors',
    errors: {
      'sub-report|count|tromso|tjenester':
        'Sist var det 12. Skriv minst så mange, eller hvorfor det har gått ned under Avvik, med navnet Tromsø.',
    },
  });
  await form.fill('sub-report|deviations', 'En tjeneste i Tromsø er tatt ut av drift.');
  expect((await form.submit()).state).toBe('cleared');
  await world.settled();
  expect((await reports()).map(({ revision, content }) => [revision, content.counts])).toEqual([
    [1, { tromso: { tjenester: 12 } }],
    [2, { tromso: { tjenester: 11 } }],
  ]);
});

test('after the main report has left a change is a correction with its trace', async () => {
  await world.at('2007-01-02T07:59');
  const home = async () => {
    await ragnhild().openHome();
    await ragnhild().pressHome('Fyll ut');
    return ragnhild().modalOpened();
  };
  const form = await home();
  await form.fill('sub-report|achieved', 'Kickoff holdt.');
  await form.submit();
  await world.settled();
  const traces = async () => (await world.audit()).filter(({ action }) => action === 'sub-report.correct');
  expect(await traces()).toEqual([]);

  await world.at('2007-01-02T08:00');
  await ragnhild().openHome();
  await ragnhild().pressHome('Endre');
  const late = await ragnhild().modalOpened();
  expect(JSON.stringify(late.blocks)).toContain('rettelse');
  await late.fill('sub-report|achieved', 'Kickoff holdt 1. september.');
  await late.submit();
  await world.settled();
  expect(await traces()).toEqual([
    { actor: 'ragnhild-isaksen', action: 'sub-report.correct', subject: 'nord:2006-T3' },
  ]);
  expect((await reports()).map(({ revision }) => revision)).toEqual([1, 2]);
});

test('leader, project leader and coordinator may answer; another leader and the client may not', async () => {
  await world.at('2006-12-14T09:00');
  const value = `v1|${KS}|nord|2006-T3|nb`;
  const press = (userId: string) =>
    world.inbound.press({
      ...{ userId, value, actionId: 'sub-report.open', blockId: '', state: {}, form: null },
    });
  for (const { id } of [KS_PEOPLE.ragnhild, KS_PEOPLE.svein, KS_PEOPLE.terje])
    expect((await press(id)).open?.callback_id).toBe('sub-report.form');
  for (const { id } of [KS_PEOPLE.kari, KS_PEOPLE.may])
    expect((await press(id)).open?.callback_id).toBe('notice');
  expect((await world.audit()).filter(({ action }) => action === 'refused')).toEqual([
    { actor: 'kari-egeland', action: 'refused', subject: 'sub-report:nord:2006-T3' },
    { actor: 'may-britt-nordli', action: 'refused', subject: 'sub-report:nord:2006-T3' },
  ]);
  const behalf = await press(KS_PEOPLE.terje.id);
  expect(JSON.stringify(behalf.open)).toContain('Du svarer på vegne av Ragnhild Isaksen');
});

test('/tertial delprosjekt answers leaders with their form and others with a word', async () => {
  await world.at('2006-12-14T09:00');
  const mine = await ragnhild().command('/tertial', 'delprosjekt');
  expect(JSON.stringify(mine?.blocks)).toContain('Nord-Troms og Finnmark');
  const none = await world.slack.person(KS_PEOPLE.may.id).command('/tertial', 'delprosjekt');
  expect(none?.text).toContain('Du leder ikke noe delprosjekt');
});
