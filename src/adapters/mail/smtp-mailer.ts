/**
 * Mail over SMTP submission. One pooled connection carries one mail at a time, so that "the body has ended" in the
 * transport's log belongs to exactly the mail that is being sent; that record tells "certainly not sent" from
 * "nobody knows". The pool never repeats a mail by itself: repeating is the ledger's decision.
 */
import nodemailer from 'nodemailer';
import type { CheckedMailer } from './checked-mailer.ts';
import { composeMail, messageIdOf } from './compose-mail.ts';
import { type DkimKey, dkimOptions } from './dkim.ts';
import { parseSender } from './mail-address.ts';
import { describeMailProblems, mailProblems } from './mail-problems.ts';
import { smtpFault } from './smtp-outcome.ts';

export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (465). Without it STARTTLS is demanded, except on loopback. */
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** `tertial@example.org` or `Tertial <tertial@example.org>`. */
  readonly from: string;
  /** Signs what leaves; `null` or left out: the mail server has to. */
  readonly dkim?: DkimKey | null;
  /** Right-hand side of the Message-ID; the sender's domain when left out. */
  readonly domain?: string;
  /** Silence after which a connection is given up; RFC 5321 grants a server ten minutes after the final dot. */
  readonly silenceMs?: number;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);
const TEN_MINUTES = 600_000;

export function createSmtpMailer(options: SmtpOptions): CheckedMailer {
  const from = parseSender(options.from);
  if (from === undefined) throw new Error(`Not a sender address: ${JSON.stringify(options.from)}`);
  const domain = options.domain ?? from.address.slice(from.address.indexOf('@') + 1);
  let bodyEnded = false;
  const transport = createPool(options, () => (bodyEnded = true));
  let line: Promise<unknown> = Promise.resolve();

  const sendOne: CheckedMailer['send'] = async ({ key, at, mail }) => {
    bodyEnded = false;
    try {
      const info = await transport.sendMail(composeMail({ key, at, mail, from, domain }));
      return { state: 'sent', receipt: { messageId: messageIdOf(key, domain), response: info.response } };
    } catch (error) {
      return smtpFault(error, bodyEnded);
    }
  };
  return {
    async send(input) {
      const problems = mailProblems(input.mail);
      if (problems.length > 0) return { state: 'failed', reason: describeMailProblems(problems) };
      const turn = line.then(() => sendOne(input));
      line = turn;
      return turn;
    },
    find: () =>
      Promise.resolve({ state: 'unreadable', reason: 'An SMTP server cannot be searched by Message-ID.' }),
    async verify() {
      try {
        await transport.verify();
        return { ok: true };
      } catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : String(error) };
      }
    },
    close: () => transport.close(),
  };
}

function createPool(options: SmtpOptions, onBodyEnded: () => void) {
  const { host, port, secure, user, password } = options;
  const transport = nodemailer.createTransport({
    pool: true,
    maxConnections: 1,
    maxRequeues: 0,
    host,
    port,
    secure,
    requireTLS: !secure && !LOOPBACK.has(host),
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    dnsTimeout: 30_000,
    socketTimeout: options.silenceMs ?? TEN_MINUTES,
    idleTimeout: 30_000,
    ...(options.dkim == null ? {} : { dkim: dkimOptions(options.dkim) }),
    ...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
    logger: bodyWatcher(onBodyEnded),
  });
  // The last look before anything leaves: exactly one recipient, and it is the header's own.
  transport.use('stream', (mail, done) => {
    const { to } = mail.message.getEnvelope();
    const intended = mail.data.envelope?.to;
    const same = Array.isArray(intended) && to.length === 1 && intended.length === 1 && to[0] === intended[0];
    done(same ? null : new Error(`The envelope would reach ${to.join(', ')}`));
  });
  return transport;
}

/** nodemailer writes one info record `tnx: 'message'` with byte counts when the last byte of a body has left. */
function bodyWatcher(onBodyEnded: () => void) {
  const ignore = () => undefined;
  return {
    trace: ignore,
    debug: ignore,
    warn: ignore,
    error: ignore,
    fatal: ignore,
    info(record: unknown) {
      if (typeof record === 'object' && record !== null && 'tnx' in record && 'outByteCount' in record) {
        if (record.tnx === 'message') onBodyEnded();
      }
    },
  };
}
