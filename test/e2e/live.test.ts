/** The product as a town hall runs it: settings in the environment, its own database, Slack and mail over the network. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimPurpose } from '../../src/adapters/store/claim-purpose.ts';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import { type LocalSlack, startLocalSlack } from '../../src/sandbox/slack/local-slack.ts';
import { localUsers } from '../../src/sandbox/local-users.ts';
import { withStore } from '../support/test-store.ts';
import { runTertial, startTertial, type TertialProcess } from './tertial-process.ts';

const PLAN = 'examples/timra-2016/programme.yaml';
const TOKENS = {
  botToken: 'xoxb-live-test',
  appToken: 'xapp-live-test',
  signingSecret: '0123456789abcdef'.repeat(2),
};
const PATIENCE = 30_000;

let folder: string;
let slack: LocalSlack;
let running: TertialProcess | null;
let env: Record<string, string>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-live-'));
  slack = await startLocalSlack({
    ...TOKENS,
    clock: systemClock,
    team: { id: 'T0LIVE0000', name: 'Timrå', domain: 'timra' },
    users: localUsers(readFileSync(PLAN, 'utf8')).users,
  });
  running = null;
  env = {
    TERTIAL_MODE: 'live',
    TERTIAL_DATA: folder,
    SLACK_BOT_TOKEN: TOKENS.botToken,
    SLACK_API_URL: slack.apiUrl,
    MAIL_FROM: 'Tertial <tertial@timra.example.org>',
  };
});

afterEach(async () => {
  if (running?.child.exitCode === null) {
    running.child.kill('SIGTERM');
    await running.ended;
  }
  await slack.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function meetHelene(): Promise<void> {
  const helene = slack.workspace.users.find(({ name }) => name === 'helene-olofsson');
  const person = slack.person(helene?.id ?? '');
  const help = await person.command('/tertial', 'help', PATIENCE);
  expect(help?.text).toBeTruthy();
  // The people of the plan are looked up as soon as Tertial runs; then Home knows who she is.
  await expect
    .poll(async () => JSON.stringify((await person.openHome(PATIENCE)).content), { timeout: PATIENCE })
    .toContain('Timrå');
  expect(slack.ledger.violations()).toEqual([]);
}

describe('live', () => {
  test('over Socket Mode: a stored plan, commands and Home answered, a clean stop', async () => {
    env = { ...env, SLACK_APP_TOKEN: TOKENS.appToken };
    const imported = await runTertial(['plan', 'import', PLAN], env);
    expect(imported).toMatchObject({ code: 0 });
    running = startTertial(['start'], env);
    await running.printed(/running against Slack/);
    await meetHelene();
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  });

  test('over signed HTTP; a plan stored while it runs is taken up', async () => {
    const port = await freePort();
    env = {
      ...env,
      SLACK_TRANSPORT: 'http',
      SLACK_SIGNING_SECRET: TOKENS.signingSecret,
      TERTIAL_PORT: String(port),
    };
    expect(await runTertial(['plan', 'import', PLAN], env)).toMatchObject({ code: 0 });
    running = startTertial(['start'], env);
    await running.printed(/running against Slack/);
    slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
    await meetHelene();
    const again = await runTertial(['plan', 'import', PLAN], env);
    expect(again.stdout).toContain('nothing was stored');
  });

  test('a port that is taken ends the start with a clear text', async () => {
    const port = Number(new URL(slack.apiUrl).port);
    env = {
      ...env,
      SLACK_TRANSPORT: 'http',
      SLACK_SIGNING_SECRET: TOKENS.signingSecret,
      TERTIAL_PORT: String(port),
    };
    const outcome = await runTertial(['start'], env);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toMatch(/Slack cannot be reached: .*EADDRINUSE/);
  });

  test('a database of the practice environment is refused', async () => {
    await withStore(async ({ url }) => {
      await claimPurpose(url, 'sandbox');
      const outcome = await runTertial(['start'], {
        ...env,
        SLACK_APP_TOKEN: TOKENS.appToken,
        DATABASE_URL: url,
      });
      expect(outcome).toMatchObject({ code: 1 });
      expect(outcome.stderr).toContain('a database of the practice environment');
    });
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
