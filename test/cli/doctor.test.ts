/** `tertial doctor` checks everything and says what to do about each fault. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { readPlan } from '../../src/plan/read-plan.ts';
import { LOCALES } from '../../src/programme/locale.ts';
import { planInput } from '../support/plan-input.ts';
import { stuckDeliveries } from './stuck-deliveries.ts';
import {
  about,
  after,
  doctor,
  liveEnv,
  mailServerHere,
  ROOT,
  SECRETS,
  slackHere,
  storeHere,
  temporaryFolder,
} from './doctor-rig.ts';

const TIMRA = readFileSync(join(ROOT, 'examples/timra-2016/programme.yaml'), 'utf8');
const NOWHERE = {
  SLACK_BOT_TOKEN: 'xoxb-wrong',
  SLACK_APP_TOKEN: 'xapp-wrong',
  SMTP_HOST: '127.0.0.1',
  SMTP_PORT: '1',
  SMTP_USER: 'tertial',
  SMTP_PASSWORD: 'losenord-smtp',
  MAIL_FROM: 'tertial@example.org',
  DATABASE_URL: 'postgresql://tertial:losenord-db@127.0.0.1:1/tertial',
};

it('finds a whole live installation well, in three languages', async () => {
  const database = await storeHere();
  await database.store.savePlanRevision(planInput('timra-2016', TIMRA));
  const slack = await slackHere();
  const mailPort = await mailServerHere();
  const open = readPlan(TIMRA).questions.length;
  const env = liveEnv({ slack, mailPort, database });
  for (const locale of LOCALES) {
    const { code, text, closed } = await doctor(env, { database, locale, dataFolder: '/srv/tertial' });
    expect(code).toBe(0);
    expect(closed).toBe(1);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    const { host, pathname } = new URL(database.url);
    const calm = text
      .replace(`${host}${pathname}`, 'db.example.org/tertial')
      .replace(/PostgreSQL \d+(\.\d+)*/, 'PostgreSQL 18.4')
      .replace(`:${mailPort} `, ':587 ')
      .replace(/ \d+ (går|kan|can) /, ' 50 $1 ')
      .replace(` ${open} `, ' 39 ');
    await expect(calm).toMatchFileSnapshot(`golden/doctor-well.${locale}.txt`);
  }
});

it('runs every check when everything is wrong, and says what to do, in three languages', async () => {
  const slack = await slackHere();
  const root = temporaryFolder();
  cpSync(join(ROOT, 'templates'), join(root, 'templates'), { recursive: true });
  writeFileSync(join(root, 'templates/mail/letter.hbs'), '<p>{{#if name}}{{name}}</p>');
  writeFileSync(
    join(root, 'templates/report/rich.hbs'),
    '<p>{{name}}\n{{#if x}}{{{name}}} {{& name}}{{/if}}</p>',
  );
  const clock = { now: () => Temporal.Now.instant().add({ seconds: 400 }) };
  for (const locale of LOCALES) {
    const { code, text } = await doctor(
      { ...NOWHERE, SLACK_API_URL: slack.apiUrl },
      { locale, root, machine: { clock, after }, dataFolder: '/srv/tertial' },
    );
    expect(code).toBe(1);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    // Slack tells whole seconds.
    await expect(text.replace(/\b(399|401)\b/, '400')).toMatchFileSnapshot(
      `golden/doctor-wrong.${locale}.txt`,
    );
  }
});

it('needs no account in the sandbox, and no programme either', async () => {
  const database = await storeHere();
  const dataFolder = temporaryFolder();
  const { code, text } = await doctor({}, { database, dataFolder });
  expect(code).toBe(0);
  expect(about('Slack', text)).toBe('✓ ok       Slack: the local Slack needs no account');
  expect(about('Database', text)).toContain('(the built-in one), UTF8, writable');
  expect(about('Mail', text)).toContain(join(dataFolder, 'sandbox', 'outbox'));
  expect(about('Programmes', text)).toBe('✓ ok       Programmes: none is stored yet');
  expect(text).toMatch(/All is well\.\n$/);
});

it('warns without failing: mail into files and no programme in a live installation', async () => {
  const database = await storeHere();
  const slack = await slackHere();
  const env = { ...liveEnv({ slack, mailPort: 1, database }), SMTP_HOST: '' };
  const { code, text } = await doctor(env, { database, dataFolder: temporaryFolder() });
  expect(code).toBe(0);
  expect(about('Mail', text)).toMatch(/^! warning .*nothing is sent\n {4}→ .*SMTP_HOST and MAIL_FROM/);
  expect(about('Programmes', text)).toMatch(/^! warning .*\n {4}→ .*plan import FILE/);
  expect(text).toMatch(/0 faults, 2 warnings\.\n$/);
});

it('names what is stuck, newest first, with how to find out and how to send it again', async () => {
  const database = await storeHere();
  await database.store.savePlanRevision(planInput('timra-2016', TIMRA));
  await stuckDeliveries(database.store);
  const golden: string[] = [];
  for (const locale of LOCALES) {
    const { code, text } = await doctor({}, { database, locale, dataFolder: temporaryFolder() });
    expect(code).toBe(0);
    golden.push(about({ sv: 'Utskick', nb: 'Utsendelser', en: 'Deliveries' }[locale], text));
  }
  await expect(`${golden.join('\n\n')}\n`).toMatchFileSnapshot('golden/doctor-stuck.txt');
});

it('names a stored plan that cannot be read and a zone that nobody knows', async () => {
  const database = await storeHere();
  await database.store.savePlanRevision(planInput('broken', 'title: [\n'));
  await database.store.savePlanRevision(planInput('timra-2016', TIMRA));
  const member = { person: 'anna', email: null, slackUserId: null, locale: null };
  await database.store.saveMembers('timra-2016', [{ ...member, timeZone: 'Mars/Olympus' }]);
  const { code, text } = await doctor({}, { database, dataFolder: temporaryFolder() });
  expect(code).toBe(1);
  expect(about('Programmes', text)).toMatch(
    /✗ fault .*broken, revision 1, cannot be read .*\n {4}→ .*plan check/,
  );
  expect(about('Programmes', text)).toMatch(/✓ ok .*timra-2016, revision 1: \d+ open questions/);
  expect(about('Clock', text)).toMatch(/! warning .*“Mars\/Olympus” \(timra-2016, anna\).*\n {4}→ .*Slack/);
});

test('the shipped templates are all well, and a missing folder is named', async () => {
  const root = temporaryFolder();
  const database = await storeHere();
  const whole = await doctor({}, { database, dataFolder: root });
  expect(about('Templates', whole.text)).toMatch(/^✓ ok +Templates: all [4-9]\d can be used/);
  const bare = await doctor({}, { database, dataFolder: root, root });
  expect(bare.code).toBe(1);
  expect(about('Templates', bare.text).match(/✗ fault/g)).toHaveLength(4);
});
