/** Mails that are lists: their headers, and a signature that covers them, as a receiving server checks it. */
import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { dkimKeyFault } from '../../../src/adapters/mail/dkim.ts';
import { createSmtpMailer } from '../../../src/adapters/mail/smtp-mailer.ts';
import type { MailMessage } from '../../../src/ports.ts';
import { AT, INVITATION, sampleMail } from './sample-mail.ts';
import { verifyDkim } from './verify-dkim.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' });
const URL = `https://tertial.example.org/l/${'Ab-_9'.repeat(18)}`;
const LIST = { id: 'nyhetsbrev.news.timra-2016', unsubscribe: URL };

async function send(mail: MailMessage, signs = true): Promise<string> {
  const bodies: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        bodies.push(Buffer.concat(chunks).toString('latin1'));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close(() => undefined));
  const mailer = createSmtpMailer({
    ...{ host: '127.0.0.1', port: (server.server.address() as AddressInfo).port, secure: false },
    ...{ user: null, password: null, from: 'Tertial <tertial@example.org>' },
    dkim: signs ? { domain: 'example.org', selector: 's2026', privateKey: PEM } : null,
  });
  closing.push(() => mailer.close());
  const outcome = await mailer.send({ key: 'news:1', at: AT, mail });
  expect(outcome.state).toBe('sent');
  const [raw] = bodies;
  if (raw === undefined) throw new Error('nothing came');
  return raw;
}

const headerLines = (raw: string, name: string): readonly string[] =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .split('\r\n')
    .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));

test('a list says who it is and how to leave it, each in one line that is not folded', async () => {
  const raw = await send(sampleMail({ list: LIST }), false);
  expect(headerLines(raw, 'List-Unsubscribe')).toEqual([`List-Unsubscribe: <${URL}>`]);
  expect(headerLines(raw, 'List-Unsubscribe-Post')).toEqual([
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  ]);
  expect(headerLines(raw, 'List-Id')).toEqual(['List-ID: <nyhetsbrev.news.timra-2016.example.org>']);
  expect(headerLines(raw, 'Auto-Submitted')).toEqual(['Auto-Submitted: auto-generated']);
});

test('what one must answer is no list; without a public address a list has no button', async () => {
  const duty = await send(sampleMail(), false);
  for (const name of ['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post'])
    expect(headerLines(duty, name)).toEqual([]);
  const silent = await send(sampleMail({ list: { ...LIST, unsubscribe: null } }), false);
  expect(headerLines(silent, 'List-Id')).toHaveLength(1);
  expect(headerLines(silent, 'List-Unsubscribe')).toEqual([]);
  expect(headerLines(silent, 'List-Unsubscribe-Post')).toEqual([]);
});

test('the signature holds and covers both headers, as RFC 8058 demands', async () => {
  const mails = [
    sampleMail({ list: LIST }),
    sampleMail({ list: LIST, invitation: { method: 'REQUEST', content: INVITATION } }),
    sampleMail({
      list: LIST,
      attachments: [
        { filename: 'rapport.html', contentType: 'text/html', content: `${'å'.repeat(3000)}\n.\n` },
      ],
    }),
  ];
  for (const mail of mails) {
    const verdict = verifyDkim(await send(mail), publicKey);
    expect(verdict).toMatchObject({ signature: true, body: true, tags: { d: 'example.org', s: 's2026' } });
    for (const name of ['from', 'to', 'subject', 'date', 'message-id', 'list-id'])
      expect(verdict.signed).toContain(name);
    expect(verdict.signed.slice(-2)).toEqual(['list-unsubscribe', 'list-unsubscribe-post']);
  }
});

test('whoever changes the address, a word of the body or the recipient breaks the signature', async () => {
  const raw = await send(sampleMail({ list: LIST }));
  expect(verifyDkim(raw.replace('/l/Ab', '/l/Xb'), publicKey).signature).toBe(false);
  expect(verifyDkim(raw.replace('One-Click', 'Two-Click'), publicKey).signature).toBe(false);
  expect(verifyDkim(raw.replace('To: ', 'To: x'), publicKey).signature).toBe(false);
  expect(verifyDkim(raw.replace('Hej', 'Hoj'), publicKey).body).toBe(false);
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
  expect(verifyDkim(raw, other).signature).toBe(false);
});

test('nothing that could end a header gets into one', async () => {
  const mailer = createSmtpMailer({
    ...{ host: '127.0.0.1', port: 1, secure: false, user: null, password: null },
    from: 'tertial@example.org',
  });
  closing.push(() => mailer.close());
  const lists = [
    { ...LIST, id: 'a\r\nBcc: evil@example.com' },
    { ...LIST, id: 'å' },
    { ...LIST, id: 'a b' },
    { ...LIST, unsubscribe: 'https://x.example/l/a\r\nBcc: evil@example.com' },
    { ...LIST, unsubscribe: 'https://x.example/l/a>, <mailto:evil@example.com' },
    { ...LIST, unsubscribe: 'javascript:alert(1)' },
  ];
  for (const list of lists) {
    const outcome = await mailer.send({ key: 'x', at: AT, mail: sampleMail({ list }) });
    expect(outcome.state).toBe('failed');
  }
});

test('only an RSA key of some length will do', () => {
  expect(dkimKeyFault(PEM)).toBeNull();
  expect(dkimKeyFault('')).not.toBeNull();
  const { privateKey: curve } = generateKeyPairSync('ed25519');
  expect(dkimKeyFault(curve.export({ type: 'pkcs8', format: 'pem' }))).toContain('not RSA');
  const short = generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey;
  expect(dkimKeyFault(short.export({ type: 'pkcs8', format: 'pem' }))).toContain('512');
});
