/**
 * The default transport: every mail becomes one .eml file in a folder, nothing leaves the machine. The name comes
 * from the Message-ID, so a repeated delivery meets its own file and `find` can tell for sure what was sent. The
 * file is written under another name and renamed, so that a kill at any moment leaves a whole file or none.
 */
import { access, constants, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { MailReceipt } from '../../ports.ts';
import type { CheckedMailer } from './checked-mailer.ts';
import { composeMail, keyHash, messageIdOf } from './compose-mail.ts';
import { parseSender } from './mail-address.ts';
import { describeMailProblems, mailProblems } from './mail-problems.ts';

export interface OutboxOptions {
  /** Made when the first mail is sent. */
  readonly folder: string;
  /** `tertial@example.org` or `Tertial <tertial@example.org>`. */
  readonly from: string;
  /** Right-hand side of the Message-ID. */
  readonly domain: string;
}

export function createOutboxMailer({ folder, from: sender, domain }: OutboxOptions): CheckedMailer {
  const from = parseSender(sender);
  if (from === undefined) throw new Error(`Not a sender address: ${JSON.stringify(sender)}`);
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const fileOf = (key: string) => `${keyHash(key)}.eml`;
  const receiptOf = (key: string): MailReceipt => ({
    messageId: messageIdOf(key, domain),
    response: fileOf(key),
  });
  return {
    async send({ key, at, mail }) {
      const problems = mailProblems(mail);
      if (problems.length > 0) return { state: 'failed', reason: describeMailProblems(problems) };
      const { message } = await transport.sendMail(composeMail({ key, at, mail, from, domain }));
      if (!Buffer.isBuffer(message)) throw new Error('The buffered transport gave no buffer.');
      await storeWhole(folder, fileOf(key), message);
      return { state: 'sent', receipt: receiptOf(key) };
    },
    async find({ key }) {
      try {
        await stat(join(folder, fileOf(key)));
        return { state: 'found', receipt: receiptOf(key) };
      } catch (error) {
        if (isMissing(error)) return { state: 'absent' };
        return { state: 'unreadable', reason: String(error) };
      }
    },
    async verify() {
      try {
        await mkdir(folder, { recursive: true });
        await access(folder, constants.W_OK | constants.R_OK);
        return { ok: true };
      } catch (error) {
        return { ok: false, reason: String(error) };
      }
    },
    close: () => transport.close(),
  };
}

/** One relay at a time leases a key, so one name for the unfinished file is enough and leaves no litter. */
async function storeWhole(folder: string, file: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `.${file}.part`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, join(folder, file));
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
