import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import PostalMime from 'postal-mime';
import { afterEach, expect, test } from 'vitest';
import { createSmtpMailer } from '../../../src/adapters/mail/smtp-mailer.ts';
import type { SmtpOptions } from '../../../src/adapters/mail/smtp-mailer.ts';
import { AT, INVITATION, sampleMail } from './sample-mail.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Received {
  readonly to: readonly string[];
  readonly raw: string;
}

async function realServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close(() => undefined));
  return { received, port: (server.server.address() as AddressInfo).port };
}

/** A scripted server: answers commands until `drop` says at which point the line goes dead. */
async function droppingServer(drop: 'greeting' | 'DATA' | 'final dot', how: 'close' | 'hang' = 'close') {
  const server = createServer((socket) => {
    let inBody = false;
    const end = () => (how === 'close' ? socket.destroy() : undefined);
    if (drop === 'greeting') return end();
    socket.on('error', () => undefined);
    socket.write('220 test\r\n');
    socket.on('data', (chunk: Buffer) => {
      if (inBody) return chunk.toString().endsWith('\r\n.\r\n') && end();
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        if (line === 'DATA' && drop === 'DATA') return end();
        if (line === 'DATA') inBody = true;
        socket.write(line === 'DATA' ? '354 go on\r\n' : '250 fine\r\n');
      }
    });
    open.add(socket);
  });
  const open = new Set<Socket>();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port };
}

function mailerFor(port: number, more: Partial<SmtpOptions> = {}) {
  const mailer = createSmtpMailer({
    host: '127.0.0.1',
    port,
    secure: false,
    user: null,
    password: null,
    from: 'Tertial <tertial@example.org>',
    ...more,
  });
  closing.push(() => mailer.close());
  return mailer;
}

const refuse = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

test('an accepted mail reaches exactly its one recipient, whole and with its invitation', async () => {
  const { received, port } = await realServer();
  const mail = sampleMail({ invitation: { method: 'REQUEST', content: INVITATION } });
  const outcome = await mailerFor(port).send({ key: 'digest:1', at: AT, mail });
  expect(outcome).toMatchObject({ state: 'sent' });
  expect(received.map(({ to }) => to)).toEqual([[mail.to]]);
  const parsed = await PostalMime.parse(received[0]!.raw);
  expect(parsed.subject).toBe(mail.subject);
  expect(parsed.messageId).toBe(outcome.state === 'sent' ? outcome.receipt.messageId : '');
  expect(parsed.attachments.map(({ mimeType, method }) => [mimeType, method])).toEqual([
    ['text/calendar', 'REQUEST'],
    ['application/ics', undefined],
  ]);
});

test('many mails over one connection each arrive once', async () => {
  const { received, port } = await realServer();
  const mailer = mailerFor(port);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      mailer.send({ key: `k${i}`, at: AT, mail: sampleMail({ to: `p${i}@example.org` }) }),
    ),
  );
  expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(['sent']));
  expect(received.map(({ to }) => to[0])).toEqual(Array.from({ length: 20 }, (_, i) => `p${i}@example.org`));
});

test.each([
  ['the recipient', { onRcptTo: (_a, _s, done) => done(refuse(451, 'later')) } satisfies SMTPServerOptions],
  [
    'the body',
    {
      onData: (stream, _s, done) => void stream.resume().on('end', () => done(refuse(452, 'full'))),
    } satisfies SMTPServerOptions,
  ],
])('a 4xx for %s is tried again', async (_, options) => {
  const { port } = await realServer(options);
  expect(await mailerFor(port).send({ key: 'k', at: AT, mail: sampleMail() })).toMatchObject({
    state: 'retry',
  });
});

test.each([
  [
    'the recipient',
    { onRcptTo: (_a, _s, done) => done(refuse(550, 'nobody here')) } satisfies SMTPServerOptions,
  ],
  [
    'the body',
    {
      onData: (stream, _s, done) => void stream.resume().on('end', () => done(refuse(554, 'spam'))),
    } satisfies SMTPServerOptions,
  ],
])('a 5xx for %s is final and says why', async (_, options) => {
  const { port } = await realServer(options);
  const outcome = await mailerFor(port).send({ key: 'k', at: AT, mail: sampleMail() });
  expect(outcome).toMatchObject({ state: 'failed' });
  expect(outcome.state === 'failed' && outcome.reason).toMatch(/nobody here|spam/);
});

test('after a refused mail the next one goes out', async () => {
  const { received, port } = await realServer({
    onRcptTo: ({ address }, _s, done) => (address.startsWith('gone') ? done(refuse(550, 'gone')) : done()),
  });
  const mailer = mailerFor(port);
  const mails = ['gone@example.org', 'here@example.org'].map((to) => sampleMail({ to }));
  const states = [];
  for (const [i, mail] of mails.entries())
    states.push((await mailer.send({ key: `k${i}`, at: AT, mail })).state);
  expect(states).toEqual(['failed', 'sent']);
  expect(received.map(({ to }) => to)).toEqual([['here@example.org']]);
});

test.each(['greeting', 'DATA'] as const)(
  'a line that drops before the body (%s) is certainly not sent',
  async (point) => {
    const { port } = await droppingServer(point);
    expect(await mailerFor(port).send({ key: 'k', at: AT, mail: sampleMail() })).toMatchObject({
      state: 'retry',
    });
  },
);

test('a line that drops after the final dot is ambiguous', async () => {
  const { port } = await droppingServer('final dot');
  expect(await mailerFor(port).send({ key: 'k', at: AT, mail: sampleMail() })).toMatchObject({
    state: 'ambiguous',
  });
});

test('a server that falls silent after the final dot is ambiguous', async () => {
  const { port } = await droppingServer('final dot', 'hang');
  const outcome = await mailerFor(port, { silenceMs: 300 }).send({ key: 'k', at: AT, mail: sampleMail() });
  expect(outcome).toMatchObject({ state: 'ambiguous' });
});

test('a port where nobody listens is tried again', async () => {
  const { port } = await droppingServer('greeting');
  for (const close of closing.splice(0)) close();
  expect(await mailerFor(port).send({ key: 'k', at: AT, mail: sampleMail() })).toMatchObject({
    state: 'retry',
  });
});

test('a wrong password does not fail the mail, and verify says so', async () => {
  const { received, port } = await realServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('wrong password')),
  });
  const mailer = mailerFor(port, { user: 'tertial', password: 'guess' });
  expect(await mailer.send({ key: 'k', at: AT, mail: sampleMail() })).toMatchObject({
    state: 'retry',
    afterSeconds: 900,
  });
  expect(await mailer.verify()).toMatchObject({ ok: false });
  expect(received).toEqual([]);
});

test('verify is content with a server that answers', async () => {
  const { port } = await realServer();
  expect(await mailerFor(port).verify()).toEqual({ ok: true });
});

test('an injected recipient never reaches the server', async () => {
  const { received, port } = await realServer();
  const mail = sampleMail({ to: 'a@example.org\r\nRCPT TO:<evil@example.com>' });
  expect(await mailerFor(port).send({ key: 'k', at: AT, mail })).toMatchObject({ state: 'failed' });
  expect(received).toEqual([]);
});

test('SMTP cannot be searched, and a sender that is no address is a fault of the configuration', async () => {
  expect(await mailerFor(1).find({ key: 'k' })).toMatchObject({ state: 'unreadable' });
  expect(() => mailerFor(1, { from: 'a@b@c' })).toThrow('Not a sender address');
});
