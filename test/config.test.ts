import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseConfig, type Config } from '../src/config.ts';
import { SETTINGS } from '../src/config/settings.ts';

const LIVE = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

function config(env: Record<string, string>): Config {
  const parsed = parseConfig(env);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.config;
}

function refused(env: Record<string, string>): string[] {
  const parsed = parseConfig(env);
  return 'problems' in parsed ? parsed.problems.map(({ name }) => name).sort() : [];
}

describe('parseConfig', () => {
  it('needs nothing at all: then it is the sandbox', () => {
    expect(config({})).toEqual({
      mode: 'sandbox',
      dataFolder: '.tertial',
      databaseUrl: null,
      web: { host: '127.0.0.1', port: 4321, portIsFixed: false, address: null },
      slack: null,
      mail: { from: 'Tertial <tertial@example.org>', smtp: null, dkim: null },
      logLevel: 'info',
    });
    expect(config({ TERTIAL_PORT: '', SLACK_BOT_TOKEN: '  ' })).toEqual(config({}));
  });

  it('is live with a token; Socket Mode or HTTP by what is there', () => {
    expect(config(LIVE)).toMatchObject({
      mode: 'live',
      slack: { botToken: 'xoxb-1', transport: { mode: 'socket', appToken: 'xapp-1' }, apiUrl: null },
    });
    const secret = '0123456789abcdef0123456789abcdef';
    const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: secret, TERTIAL_PORT: '8080' };
    expect(config(http).slack?.transport).toEqual({
      mode: 'http',
      signingSecret: secret,
      host: '127.0.0.1',
      port: 8080,
    });
    expect(config({ ...LIVE, TERTIAL_MODE: 'sandbox' })).toMatchObject({ mode: 'sandbox', slack: null });
  });

  it('names what a transport or mode lacks', () => {
    expect(refused({ TERTIAL_MODE: 'live' })).toEqual(['SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN']);
    expect(refused({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual(['SLACK_APP_TOKEN']);
    expect(refused({ ...LIVE, SLACK_TRANSPORT: 'http' })).toEqual(['SLACK_SIGNING_SECRET']);
    expect(refused({ ...LIVE, MAIL_TRANSPORT: 'smtp' })).toEqual(['MAIL_FROM', 'SMTP_HOST']);
    expect(refused({ ...LIVE, SMTP_HOST: 'mail.example.org' })).toEqual(['MAIL_FROM']);
    expect(refused({ ...LIVE, SMTP_USER: 'bot' })).toEqual(['SMTP_PASSWORD']);
    expect(refused({ MAIL_TRANSPORT: 'smtp' })).toEqual(['MAIL_TRANSPORT']);
  });

  it('mails by SMTP once there is a server, TLS by port, and never from the sandbox', () => {
    const mail = { SMTP_HOST: 'mail.example.org', MAIL_FROM: 'Tertial <tertial@timra.example.org>' };
    const expected = { host: 'mail.example.org', port: 587, secure: false, user: null, password: null };
    expect(config({ ...LIVE, ...mail }).mail).toEqual({ from: mail.MAIL_FROM, smtp: expected, dkim: null });
    expect(config({ ...LIVE, ...mail, SMTP_PORT: '465' }).mail.smtp?.secure).toBe(true);
    expect(config({ ...LIVE, ...mail, SMTP_PORT: '465', SMTP_SECURE: 'no' }).mail.smtp?.secure).toBe(false);
    expect(config({ ...LIVE, ...mail, MAIL_TRANSPORT: 'outbox' }).mail.smtp).toBeNull();
    expect(config(mail).mail.smtp).toBeNull();
  });

  it('reports all problems together and repeats no refused value', () => {
    const canary = 'CANARY';
    const env = {
      SLACK_BOT_TOKEN: `xoxp-${canary}`,
      SLACK_APP_TOKEN: `xoxb-${canary}`,
      SLACK_SIGNING_SECRET: canary,
      SLACK_API_URL: `https://${canary}.example.org/api/`,
      DATABASE_URL: `mysql://root:${canary}@db.example.org/x`,
      TERTIAL_PORT: '65536',
      TERTIAL_PROT: '1',
      SMTP_PORT: '0x19',
      MAIL_FROM: `a@example.org\r\nBcc: ${canary}@example.org`,
      LOG_LEVEL: 'loud',
      TERTIAL_MODE: 'production',
    };
    expect(refused({ ...env, UNRELATED: canary })).toEqual(Object.keys(env).sort());
    const parsed = parseConfig(env);
    expect(JSON.stringify(parsed)).not.toContain(canary);
    expect(JSON.stringify(parsed)).toContain('a bot token that begins with xoxb-');
  });

  it('lets the Slack address lead to this machine only', () => {
    expect(config({ ...LIVE, SLACK_API_URL: 'http://127.0.0.1:4000/api/' }).slack?.apiUrl).toBe(
      'http://127.0.0.1:4000/api/',
    );
    for (const url of [
      'http://127.0.0.1.example.org/api/',
      'http://slack.example.org/api/',
      'http://127.0.0.1:1',
    ])
      expect(refused({ ...LIVE, SLACK_API_URL: url })).toEqual(['SLACK_API_URL']);
  });

  it('signs mail with all three of a key, for its own sender alone', () => {
    const mail = { ...LIVE, SMTP_HOST: 'mail.example.org', MAIL_FROM: 'Tertial <tertial@timra.example.org>' };
    const dkim = { DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 's2026', DKIM_KEY_FILE: 'dkim.pem' };
    expect(config({ ...mail, ...dkim }).mail.dkim).toEqual({
      domain: 'example.org',
      selector: 's2026',
      keyFile: 'dkim.pem',
    });
    expect(config({ ...mail, ...dkim, MAIL_TRANSPORT: 'outbox' }).mail.dkim).toBeNull();
    expect(refused({ ...mail, DKIM_DOMAIN: 'example.org' })).toEqual(['DKIM_KEY_FILE', 'DKIM_SELECTOR']);
    expect(refused({ ...mail, ...dkim, DKIM_DOMAIN: 'other.example' })).toEqual(['DKIM_DOMAIN']);
    expect(refused({ ...mail, ...dkim, DKIM_DOMAIN: 'ample.org' })).toEqual(['DKIM_DOMAIN']);
  });

  it('takes a public address with TLS, or of this machine', () => {
    expect(config({ TERTIAL_URL: 'https://Tertial.example.org/' }).web.address).toBe(
      'https://tertial.example.org',
    );
    expect(config({ TERTIAL_URL: 'https://example.org/tertial' }).web.address).toBe(
      'https://example.org/tertial',
    );
    expect(config({ TERTIAL_URL: 'http://127.0.0.1:4321' }).web.address).toBe('http://127.0.0.1:4321');
    for (const url of [
      'http://tertial.example.org',
      'https://user:secret@example.org',
      'https://example.org/?next=x',
      'javascript:alert(1)',
      'tertial.example.org',
    ])
      expect(refused({ TERTIAL_URL: url })).toEqual(['TERTIAL_URL']);
  });

  it('takes addresses of databases, also over a unix socket', () => {
    for (const url of [
      'postgresql://a:b@db.example.org:5432/tertial',
      'postgres://x@localhost/y?host=%2Frun',
    ])
      expect(config({ DATABASE_URL: url }).databaseUrl).toBe(url);
    for (const url of ['postgresql://db.example.org', 'db.example.org', 'file:x'])
      expect(refused({ DATABASE_URL: url })).toEqual(['DATABASE_URL']);
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8');

  it('says for every variable what it is for and what it is when left out, and nothing else', () => {
    const rows = [...text.matchAll(/^# (?<about>.+)\n#(?<name>\w+)=(?<value>.*)$/gm)].map(
      ({ groups }) => groups,
    );
    const expected = Object.entries(SETTINGS).map(([name, { about, standard = '' }]) => ({
      about,
      name,
      value: standard,
    }));
    expect(rows.map((row) => ({ ...row }))).toEqual(expected);
  });

  it('changes nothing when copied as it is', () => {
    expect(parseEnv(text)).toEqual({});
  });
});
