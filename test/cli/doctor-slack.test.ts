import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { checkSlack, NEEDED_SCOPES } from '../../src/adapters/slack/check-slack.ts';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import type { LocalSlack } from '../../src/sandbox/slack/local-slack.ts';
import { about, APP_TOKEN, BOT_TOKEN, doctor, ROOT, SECRETS, slackHere } from './doctor-rig.ts';

/** Everything but Slack is out of the way; only the lines about Slack are looked at. */
async function slackLines(slack: LocalSlack, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { text } = await doctor({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
    ...env,
  });
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  return about('Slack', text);
}

test('the scopes that are checked are the ones the manifest asks for', () => {
  const file = parse(readFileSync(join(ROOT, 'docs/slack-manifest.yaml'), 'utf8')) as {
    oauth_config: { scopes: { bot: string[] } };
  };
  expect([...NEEDED_SCOPES].sort()).toEqual([...file.oauth_config.scopes.bot].sort());
});

it('names each missing scope, what stops working without it and where to add it', async () => {
  const lines = await slackLines(
    await slackHere(['chat:write', 'im:write', 'users:read', 'commands', 'files:write']),
  );
  expect(lines.match(/✗ fault/g)).toHaveLength(2);
  expect(lines).toMatch(
    /scope im:history is missing: .*not sent again\n {4}→ .*OAuth & Permissions.*reinstall/,
  );
  expect(lines).toMatch(/scope users:read\.email is missing: .*nobody is asked\n {4}→ /);
  expect(lines).toContain('valid in the workspace “Timrå kommun”');
});

it('says where to fetch a bot token that Slack refuses, and checks the app token all the same', async () => {
  const lines = await slackLines(await slackHere(), { SLACK_BOT_TOKEN: 'xoxb-wrong' });
  expect(lines).toMatch(/✗ fault .*bot token \(invalid_auth\)\n {4}→ .*set SLACK_BOT_TOKEN\./);
  expect(lines).toMatch(/✓ ok .*app token opens Socket Mode/);
});

it('says how to make an app token when Slack refuses the one given', async () => {
  const lines = await slackLines(await slackHere(), { SLACK_APP_TOKEN: 'xapp-wrong' });
  expect(lines).toMatch(/✗ fault .*app token \(invalid_auth\)\n {4}→ .*connections:write.*SLACK_APP_TOKEN\./);
  expect(lines.match(/✗ fault/g)).toHaveLength(1);
});

it('tells a busy Slack, a strange answer and an unreachable Slack apart', async () => {
  const slack = await slackHere();
  slack.faults.nextCalls('auth.test', { kind: 'ratelimited', retryAfter: 30 });
  expect(await slackLines(slack)).toMatch(/\(ratelimited\)\n {4}→ Wait a few minutes/);
  slack.faults.nextCalls('auth.test', { kind: 'server_error', status: 503 });
  expect(await slackLines(slack)).toMatch(/\(http 503\)\n {4}→ Wait a few minutes/);
  slack.faults.nextCalls('apps.connections.open', { kind: 'error', error: 'missing_scope' });
  expect(await slackLines(slack)).toMatch(/app token \(missing_scope\)\n {4}→ .*connections:write/);
  slack.faults.nextCalls('auth.test', { kind: 'error', error: 'team_access_not_granted' });
  expect(await slackLines(slack)).toMatch(/\(team_access_not_granted\)\n {4}→ Look up the error code/);
  await slack.stop();
  expect(await slackLines(slack)).toMatch(
    /cannot be reached \(ECONNREFUSED\)\n {4}→ .*slack\.com on port 443/,
  );
});

test('over HTTP the form of the signing secret is looked at, and where Slack is to arrive is told', async () => {
  const slack = await slackHere();
  const { text } = await doctor({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
    SLACK_API_URL: slack.apiUrl,
    TERTIAL_PORT: '4400',
  });
  expect(about('Slack', text)).toMatch(/✓ ok .*right form; .*http:\/\/127\.0\.0\.1:4400\/slack\/events/);
  expect(text).not.toContain('0123456789abcdef');
  const transport = { mode: 'http' as const, signingSecret: 'xoxb-pasted', host: '127.0.0.1', port: 4400 };
  const config = { botToken: BOT_TOKEN, apiUrl: slack.apiUrl, transport };
  expect((await checkSlack(config, { clock: systemClock })).transport).toEqual({
    mode: 'http',
    secretLooksRight: false,
  });
});

it('reads the time from an answer, also from a refusal', async () => {
  const slack = await slackHere();
  const clock = { now: () => systemClock.now().subtract({ seconds: 90 }) };
  const transport = { mode: 'socket' as const, appToken: APP_TOKEN };
  const seen = await checkSlack({ botToken: 'xoxb-wrong', apiUrl: slack.apiUrl, transport }, { clock });
  expect(seen.skewSeconds).toBeGreaterThan(-92);
  expect(seen.skewSeconds).toBeLessThan(-88);
});
