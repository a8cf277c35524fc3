import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, watch, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOutboxMailer } from '../../../src/adapters/mail/outbox-mailer.ts';
import { readOutbox, readOutboxMail } from '../../../src/adapters/mail/read-outbox.ts';
import { AT, INVITATION, sampleMail } from './sample-mail.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'tertial-outbox-')), 'mail');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const outbox = (place = folder) =>
  createOutboxMailer({ folder: place, from: 'Tertial <tertial@example.org>', domain: 'example.org' });

const rich = sampleMail({
  attachments: [
    { filename: 'rapport.json', contentType: 'application/json', content: '{"a":1}' },
    { filename: 'bild.png', contentType: 'image/png', content: new Uint8Array([137, 80, 78, 71]) },
  ],
  invitation: { method: 'REQUEST', content: INVITATION },
});

test('a sent mail is one file that reads back as it was written', async () => {
  const sent = await outbox().send({ key: 'report:timra:2016-09:ylva', at: AT, mail: rich });
  expect(sent.state).toBe('sent');
  const [mail, ...others] = await readOutbox(folder);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    to: rich.to,
    toName: 'Ylva Jönsson',
    subject: rich.subject,
    language: 'sv',
    hasInvitation: true,
  });
  expect(mail?.date.equals(AT)).toBe(true);
  expect(mail?.html.trim()).toBe(rich.html);
  expect(mail?.text.trim()).toBe(rich.text.trim());
  expect(mail?.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['rapport.json', 'application/json'],
    ['bild.png', 'image/png'],
  ]);
  expect([...(mail?.attachments[1]?.bytes ?? [])]).toEqual([137, 80, 78, 71]);
});

test('the same delivery gives the same bytes, another key other bytes', async () => {
  const bytes = async (place: string, key: string) => {
    await outbox(place).send({ key, at: AT, mail: rich });
    const [name] = await readdir(place);
    return readFile(join(place, name ?? ''));
  };
  const first = await bytes(join(folder, 'a'), 'report:1');
  const again = await bytes(join(folder, 'b'), 'report:1');
  const other = await bytes(join(folder, 'c'), 'report:2');
  expect(again.equals(first)).toBe(true);
  expect(other.equals(first)).toBe(false);
});

test('headers say when, in which language, and that nobody should answer automatically', async () => {
  await outbox().send({ key: 'k', at: AT, mail: sampleMail() });
  const [name] = await readdir(folder);
  const raw = await readFile(join(folder, name ?? ''), 'utf8');
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  expect(head).toMatch(/^Date: Mon, 03 Oct 2016 06:00:00 \+0000$/m);
  expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
  expect(head).toMatch(/^Content-Language: sv$/m);
  expect(head).toMatch(/^From: Tertial <tertial@example.org>$/m);
  expect(head).toMatch(new RegExp(`^Message-ID:\\s+<${(name ?? '').replace('.eml', '')}@example.org>$`, 'm'));
  expect(head).not.toMatch(/nodemailer/i);
});

test('find proves what was sent and what was not; half a file does not count', async () => {
  const mailer = outbox();
  expect(await mailer.find({ key: 'k' })).toEqual({ state: 'absent' });
  const sent = await mailer.send({ key: 'k', at: AT, mail: sampleMail() });
  expect(sent.state).toBe('sent');
  expect(await mailer.find({ key: 'k' })).toEqual({
    state: 'found',
    receipt: sent.state === 'sent' ? sent.receipt : null,
  });
  const [name] = await readdir(folder);
  await writeFile(join(folder, `.${'0'.repeat(64)}.eml.part`), 'From: half');
  expect((await readOutbox(folder)).map(({ file }) => file)).toEqual([name]);
});

test('a kill while a mail is being written leaves whole mails only', async () => {
  await outbox().verify();
  const sender = spawn(
    process.execPath,
    [fileURLToPath(new URL('send-until-killed.ts', import.meta.url)), folder],
    {
      stdio: 'inherit',
    },
  );
  const seen = new Set<string>();
  // The third file to appear has only just been begun.
  for await (const { filename } of watch(folder)) {
    if (filename !== null && seen.add(filename).size >= 3) break;
  }
  sender.kill('SIGKILL');
  await once(sender, 'exit');
  const mails = await readOutbox(folder);
  expect(mails.length).toBeGreaterThan(0);
  expect(new Set(mails.map(({ attachments }) => attachments[0]?.bytes.length))).toEqual(
    new Set([16_000_000]),
  );
});

test('sending twice leaves one mail', async () => {
  const mailer = outbox();
  await mailer.send({ key: 'k', at: AT, mail: sampleMail() });
  await mailer.send({ key: 'k', at: AT, mail: sampleMail() });
  expect(await readOutbox(folder)).toHaveLength(1);
});

test('the newest mail comes first, and one mail can be asked for by its file name only', async () => {
  const mailer = outbox();
  await mailer.send({ key: 'old', at: AT, mail: sampleMail({ subject: 'old' }) });
  await mailer.send({ key: 'new', at: AT.add({ hours: 1 }), mail: sampleMail({ subject: 'new' }) });
  const mails = await readOutbox(folder);
  expect(mails.map(({ subject }) => subject)).toEqual(['new', 'old']);
  expect((await readOutboxMail(folder, mails[0]!.file))?.subject).toBe('new');
  expect(await readOutboxMail(folder, '../secret.eml')).toBeUndefined();
});

test('an outbox that was never used is empty, and verify makes it ready', async () => {
  expect(await readOutbox(folder)).toEqual([]);
  expect(await outbox().verify()).toEqual({ ok: true });
  expect(await readdir(folder)).toEqual([]);
});

test('verify says why a folder cannot be used', async () => {
  const file = join(folder, '..', 'a-file');
  await writeFile(file, '');
  expect(await outbox(file).verify()).toMatchObject({ ok: false });
});

test.each([
  ['CR LF', 'a@example.org\r\nRCPT TO:<evil@example.com>'],
  ['a list', 'a@example.org,evil@example.com'],
  ['a semicolon list', 'a@example.org;evil@example.com'],
  ['a group', 'g: evil@example.com;'],
  ['a name', 'Evil <evil@example.com>'],
  ['a comment', 'a(x)@example.org'],
  ['a quoted local part', '"a b"@example.org'],
  ['a blank', 'a b@example.org'],
  ['a control', 'a\u0000@example.org'],
  ['two signs', 'a@b@example.org'],
  ['no dot', 'a@localhost'],
  ['an empty label', 'a@example..org'],
  ['a leading dot', '.a@example.org'],
  ['nothing', ''],
])('an address with %s is refused with a clear problem', async (_, to) => {
  const outcome = await outbox().send({ key: 'k', at: AT, mail: sampleMail({ to }) });
  expect(outcome).toEqual({
    state: 'failed',
    reason: `to: ${JSON.stringify(to)} is not one mail address, as in anna@example.org`,
  });
  expect(await readOutbox(folder)).toEqual([]);
});

test('line breaks in subject, name and file names are refused together', async () => {
  const outcome = await outbox().send({
    key: 'k',
    at: AT,
    mail: sampleMail({
      subject: 'a\r\nBcc: evil@example.com',
      toName: 'b\nX: y',
      attachments: [{ filename: '../c.txt', contentType: 'text/plain', content: '' }],
    }),
  });
  const reason = outcome.state === 'failed' ? outcome.reason : '';
  expect(reason).toMatch(/toName: .*; subject: .*; attachments\[0\]\.filename: /);
});
