import { createServer, type AddressInfo, type Socket } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import { about, after, doctor, mailServerHere, onClose, SECRETS, temporaryFolder } from './doctor-rig.ts';

const LIVE = {
  SLACK_BOT_TOKEN: 'xoxb-wrong',
  SLACK_APP_TOKEN: 'xapp-wrong',
  SLACK_API_URL: 'http://127.0.0.1:1/api/',
  SMTP_HOST: '127.0.0.1',
  MAIL_FROM: 'Tertial <tertial@example.org>',
};

async function mailLines(env: Readonly<Record<string, string>>): Promise<string> {
  const { text } = await doctor({ ...LIVE, ...env });
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  return about('Mail', text);
}

it('shows the sender when the server is ready', async () => {
  const port = await mailServerHere();
  expect(await mailLines({ SMTP_PORT: String(port) })).toBe(
    [
      `✓ ok       Mail: 127.0.0.1:${port} is ready; sender Tertial <tertial@example.org>`,
      '✓ ok       Mail: Tertial does not sign mail (DKIM); the mail server has to',
    ].join('\n'),
  );
});

it('says what the mail server’s signature has to cover once mails have links, and where our own key belongs', async () => {
  const SMTP_PORT = String(await mailServerHere());
  const links = { SMTP_PORT, TERTIAL_URL: 'https://tertial.example.org' };
  expect(await mailLines(links)).toMatch(/! warning +Mail: .*\n {4}→ .*list-unsubscribe-post/);
  const folder = temporaryFolder();
  const DKIM_KEY_FILE = join(folder, 'dkim.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(DKIM_KEY_FILE, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const dkim = { ...links, DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 's2026', DKIM_KEY_FILE };
  expect(await mailLines(dkim)).toContain(
    'as example.org; the public key belongs in the DNS at s2026._domainkey.example.org',
  );
  writeFileSync(DKIM_KEY_FILE, 'losenord-smtp');
  expect(await mailLines(dkim)).toMatch(/✗ fault +Mail: the key in .*\n {4}→ Put the private RSA key/);
  expect(await mailLines({ ...dkim, DKIM_KEY_FILE: join(folder, 'absent.pem') })).toContain('ENOENT');
});

it('names host and port when the connection is refused', async () => {
  expect(await mailLines({ SMTP_PORT: '1' })).toMatch(/ECONNREFUSED.*\n {4}→ Check SMTP_HOST and SMTP_PORT/);
});

it('names user and password when the login is refused, and repeats neither', async () => {
  const port = await mailServerHere({
    authOptional: false,
    onAuth: ({ password }, _, done) => done(new Error(`no such user, you said ${password ?? ''}`)),
  });
  const lines = await mailLines({
    SMTP_PORT: String(port),
    SMTP_USER: 'tertial',
    SMTP_PASSWORD: 'losenord-smtp',
  });
  expect(lines).toMatch(/you said \[…\].*\n {4}→ Check SMTP_USER and SMTP_PASSWORD/);
});

it('names SMTP_SECURE when TLS meets a server that does not speak it', async () => {
  const port = await mailServerHere();
  expect(await mailLines({ SMTP_PORT: String(port), SMTP_SECURE: 'yes' })).toMatch(
    /\n {4}→ Check SMTP_SECURE/,
  );
});

test('a server that never speaks is given up in bounded time', async () => {
  const open = new Set<Socket>();
  const server = createServer((socket) => open.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onClose(async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const hurried = (ms: number, run: () => void) => after(ms === 20_000 ? 1 : ms, run);
  const { text } = await doctor(
    { ...LIVE, SMTP_PORT: String((server.address() as AddressInfo).port) },
    { machine: { clock: systemClock, after: hurried } },
  );
  expect(about('Mail', text)).toMatch(/no answer in 20 seconds\)\n {4}→ Check SMTP_PORT and the firewall/);
});

test('an outbox that cannot be made is a fault', async () => {
  const dataFolder = join(temporaryFolder(), 'file');
  writeFileSync(dataFolder, '');
  const { code, text } = await doctor({}, { dataFolder });
  expect(code).toBe(1);
  expect(about('Mail', text)).toMatch(/✗ fault .*ENOTDIR.*\n {4}→ Let whoever runs Tertial write/);
});
