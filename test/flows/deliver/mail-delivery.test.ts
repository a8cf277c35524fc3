/** A mail is never doubled by us and never silently lost. */
import { readdirSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { createSmtpMailer } from '../../../src/adapters/mail/smtp-mailer.ts';
import { deliverDue } from '../../../src/flows/deliver/relay.ts';
import { planDue } from '../../../src/flows/deliver/plan-due.ts';
import type { Mailer } from '../../../src/ports.ts';
import { type DeliveryWorld, PROGRAMME, startDeliveryWorld, stockholm } from './delivery-world.ts';

/** September's report leaves on Monday 3 October at 08:00 to Siv, Lea and Kim. */
const MONDAY = '2016-10-03T08:00';
/** Somebody was asked in September: else there would be nothing to report. */
const FRIDAY = '2016-09-30T09:00';
const SIV = `report:${PROGRAMME}:monthly:2016-09:siv-sten`;
const RECIPIENTS = 3;

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

test('an accepted mail reaches each recipient once, however often the beat comes', async () => {
  const { received, port } = await smtpServer();
  const world = await worldWith(smtp(port));
  await world.at(MONDAY);
  await world.beat();
  await world.after(7200);
  expect(received.toSorted()).toEqual([
    'kim.kaj@example.org',
    'lea.lind@example.org',
    'siv.sten@example.org',
  ]);
  expect(await world.row(SIV)).toMatchObject({ state: 'sent', attempts: 1 });
});

test('a server that is busy gets it later; one that refuses for good does not, and others get theirs', async () => {
  let busy = 1;
  const { received, port } = await smtpServer({
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('lea')) done(refusal(550, 'no such user'));
      else if (address.startsWith('siv') && busy-- > 0) done(refusal(451, 'later'));
      else done();
    },
  });
  const world = await worldWith(smtp(port));
  await world.at(MONDAY);
  expect(received).toEqual(['kim.kaj@example.org']);
  expect(await world.row(SIV)).toMatchObject({ state: 'planned', attempts: 1 });
  await world.after(60);
  expect(received).toEqual(['kim.kaj@example.org', 'siv.sten@example.org']);
  expect(await world.row(SIV)).toMatchObject({ state: 'sent', attempts: 2 });
  await world.after(7200);
  expect(await world.row(`report:${PROGRAMME}:monthly:2016-09:lea-lind`)).toMatchObject({
    state: 'failed',
    attempts: 1,
  });
  expect(received).toHaveLength(2);
});

test('silence after the final dot is unknown, shown with its reason, and never sent again', async () => {
  const { bodies, port } = await silentServer();
  const world = await worldWith(smtp(port));
  await world.at(MONDAY);
  const row = await world.row(SIV);
  expect(row).toMatchObject({ state: 'unknown', attempts: 1, sentAt: null });
  expect(row.reason).not.toBe('');
  for (let hour = 0; hour < 5; hour += 1) await world.after(3600);
  await world.store.releaseLeases(world.clock.now());
  await world.beat();
  expect(await world.row(SIV)).toEqual(row);
  expect(bodies()).toBe(RECIPIENTS);
});

test('a process that died after the intent leaves an SMTP mail unknown: nobody can tell', async () => {
  const { received, port } = await smtpServer();
  const mailer = smtp(port);
  const world = await worldWith(mailer);
  await dyingRelay(world, { ...mailer, send: () => Promise.reject(new Error('power cut')) });
  await world.after(60);
  expect(await world.row(SIV)).toMatchObject({ state: 'unknown', attempts: 1 });
  await world.after(7200);
  expect(received).toEqual([]);
});

test('the outbox can be searched: a mail that was written before the crash is sent, once', async () => {
  const world = await worldWith();
  const { mailer } = world.relay;
  await dyingRelay(world, {
    ...mailer,
    async send(input) {
      await mailer.send(input);
      throw new Error('power cut');
    },
  });
  expect(await world.row(SIV)).toMatchObject({ state: 'in_flight' });
  await world.after(60);
  const row = await world.row(SIV);
  expect(row).toMatchObject({ state: 'sent', attempts: 1 });
  expect(row.sentAt?.equals(stockholm(MONDAY))).toBe(true);
  expect(readdirSync(world.outbox)).toHaveLength(RECIPIENTS);
});

test('the outbox can be searched: a mail that was not written before the crash is sent now', async () => {
  const world = await worldWith();
  await dyingRelay(world, { ...world.relay.mailer, send: () => Promise.reject(new Error('power cut')) });
  await world.after(60);
  expect(await world.row(SIV)).toMatchObject({ state: 'sent', attempts: 2 });
  expect(readdirSync(world.outbox)).toHaveLength(RECIPIENTS);
});

async function worldWith(mailer?: Mailer): Promise<DeliveryWorld> {
  const start = '2016-09-30T08:30';
  const world = await startDeliveryWorld({ start, ...(mailer === undefined ? {} : { mailer }) });
  closing.push(() => world.close());
  await world.at(FRIDAY);
  return world;
}

/** Commits the intents, then fails in the middle of sending, as a process does that is switched off. */
async function dyingRelay(world: DeliveryWorld, mailer: Mailer): Promise<void> {
  world.clock.moveTo(stockholm(MONDAY));
  await planDue(world.relay, world.clock.now());
  await deliverDue({ ...world.relay, mailer, owner: 'dead' });
}

function smtp(port: number): Mailer {
  const mailer = createSmtpMailer({
    host: '127.0.0.1',
    port,
    secure: false,
    user: null,
    password: null,
    from: 'Tertial <tertial@example.org>',
  });
  closing.push(() => mailer.close());
  return mailer;
}

async function smtpServer(options: SMTPServerOptions = {}) {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      stream.on('data', () => undefined);
      stream.on('end', () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => address));
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

/** Takes the whole body and then cuts the line without a word. */
async function silentServer() {
  let bodies = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    let body: string | null = null;
    open.add(socket);
    socket.on('error', () => undefined);
    socket.write('220 test\r\n');
    socket.on('data', (chunk: Buffer) => {
      if (body !== null) {
        body += chunk.toString();
        if (!body.endsWith('\r\n.\r\n')) return;
        bodies += 1;
        socket.destroy();
        return;
      }
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        if (line === 'DATA') body = '';
        socket.write(line === 'DATA' ? '354 go on\r\n' : '250 fine\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { bodies: () => bodies, port: (server.address() as AddressInfo).port };
}

function refusal(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
