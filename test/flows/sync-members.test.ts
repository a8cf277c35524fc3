import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMessenger } from '../../src/adapters/slack/create-messenger.ts';
import { createSlackClients } from '../../src/adapters/slack/slack-clients.ts';
import { createLog } from '../../src/adapters/system/log.ts';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { importPlan } from '../../src/flows/import-plan.ts';
import { createAgendaCache, loadAgenda } from '../../src/flows/load-agenda.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { syncMembers } from '../../src/flows/sync-members.ts';
import { type LocalSlack, startLocalSlack } from '../../src/sandbox/slack/local-slack.ts';
import type { LocalUser } from '../../src/sandbox/slack/workspace/model.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';
import { PLAN, PROGRAMME } from './deliver/delivery-world.ts';

const AT = Temporal.Instant.from('2016-09-01T06:00:00Z');
const log = createLog({ level: 'silent' });
const readings = createPlanReadings();
let db: TestStore;
const running: LocalSlack[] = [];
beforeEach(async () => {
  db = await createTestStore();
  await importPlan({ store: db.store, readings }, { text: PLAN, by: 'test', at: AT });
});
afterEach(async () => {
  for (const slack of running.splice(0)) await slack.stop();
  await db.close();
});

test('people are found by mail address, with their zone and language; others are kept without an id', async () => {
  await sync([user('U1', 'ann.ek', { tz: 'Europe/Helsinki', locale: 'nb-NO' })]);
  expect(await member('ann-ek')).toEqual({
    person: 'ann-ek',
    email: 'ann.ek@example.org',
    slackUserId: 'U1',
    timeZone: 'Europe/Helsinki',
    locale: 'nb',
  });
  expect(await member('bo-alm')).toMatchObject({ slackUserId: null, timeZone: null, locale: null });
});

test('who is not found any more keeps what was known; a moved zone and a new id are taken over', async () => {
  await sync([user('U1', 'ann.ek'), user('U2', 'bo.alm')]);
  await sync([user('U3', 'bo.alm', { tz: 'Atlantic/Reykjavik', locale: 'en-GB' })]);
  expect(await member('ann-ek')).toMatchObject({
    slackUserId: 'U1',
    timeZone: 'Europe/Stockholm',
    locale: 'sv',
  });
  expect(await member('bo-alm')).toMatchObject({
    slackUserId: 'U3',
    timeZone: 'Atlantic/Reykjavik',
    locale: 'en',
  });
});

test('an unreadable Slack is an error and changes nothing', async () => {
  await sync([user('U1', 'ann.ek')]);
  const slack = await slackWith([user('U9', 'ann.ek')]);
  slack.faults.nextCalls('users.lookupByEmail', { kind: 'server_error' }, 9);
  await expect(syncWith(slack)).rejects.toThrow();
  expect(await member('ann-ek')).toMatchObject({ slackUserId: 'U1' });
});

async function sync(users: readonly LocalUser[]): Promise<void> {
  await syncWith(await slackWith(users));
}

async function syncWith(slack: LocalSlack): Promise<void> {
  const agenda = await loadAgenda(
    { store: db.store, calendarOf: workCalendarFor, readings, agendas: createAgendaCache() },
    PROGRAMME,
  );
  if (agenda === undefined) throw new Error('no programme');
  const config = {
    botToken: 'xoxb-local',
    apiUrl: slack.apiUrl,
    transport: { mode: 'socket' as const, appToken: 'xapp-local' },
  };
  const messenger = createMessenger(createSlackClients(config, log).bulk);
  await syncMembers({ store: db.store, messenger, log }, agenda);
}

async function slackWith(users: readonly LocalUser[]): Promise<LocalSlack> {
  const slack = await startLocalSlack({
    clock: systemClock,
    team: { id: 'T01', name: 'Lilla', domain: 'lilla' },
    users,
    signingSecret: 'local-signing',
    botToken: 'xoxb-local',
    appToken: 'xapp-local',
  });
  running.push(slack);
  return slack;
}

async function member(person: string) {
  return (await db.store.loadMembers(PROGRAMME)).find((one) => one.person === person);
}

function user(id: string, name: string, change: Partial<LocalUser> = {}): LocalUser {
  return {
    id,
    name,
    realName: name,
    email: `${name}@example.org`,
    tz: 'Europe/Stockholm',
    locale: 'sv-SE',
    ...change,
  };
}
