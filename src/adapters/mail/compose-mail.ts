/**
 * A mail as nodemailer wants it, shared by outbox and SMTP. Message-ID and boundaries come from the delivery key and
 * the Date header from the delivery's instant, so the same delivery gives the same bytes, however often it is tried.
 */
import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { MailMessage } from '../../ports.ts';
import type { MailAddress } from './mail-address.ts';

export interface MailToCompose {
  readonly key: string;
  readonly at: Temporal.Instant;
  readonly mail: MailMessage;
  readonly from: MailAddress;
  /** Right-hand side of the Message-ID. */
  readonly domain: string;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function keyHash(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

export function messageIdOf(key: string, domain: string): string {
  return `<${keyHash(key)}@${domain}>`;
}

/** RFC 5322 date in UTC: `Fri, 02 Sep 2016 07:00:00 +0000`. */
function mailDate(at: Temporal.Instant): string {
  const utc = at.toZonedDateTimeISO('UTC');
  const day = `${DAYS[utc.dayOfWeek - 1] ?? ''}, ${String(utc.day).padStart(2, '0')} ${MONTHS[utc.month - 1] ?? ''}`;
  return `${day} ${utc.year} ${utc.toPlainTime().toString({ smallestUnit: 'second' })} +0000`;
}

/**
 * `prepared`: as it is. An address that is folded comes apart in some mail programs, and in a relay's DKIM signature. One
 * header for unsubscribing, since of two of them only the first is looked at.
 */
function listHeaders(list: MailMessage['list'], domain: string) {
  if (list === null) return {};
  return {
    'List-Id': { prepared: true, value: `<${list.id}.${domain}>` },
    ...(list.unsubscribe === null
      ? {}
      : {
          'List-Unsubscribe': { prepared: true, value: `<${list.unsubscribe}>` },
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
  };
}

/** The envelope is given outright, so that no header decides who receives the mail. */
export function composeMail({ key, at, mail, from, domain }: MailToCompose): SendMailOptions {
  const { invitation } = mail;
  return {
    envelope: { from: from.address, to: [mail.to] },
    from: { name: from.name, address: from.address },
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    to: { name: mail.toName, address: mail.to },
    subject: mail.subject,
    messageId: messageIdOf(key, domain),
    date: mailDate(at),
    baseBoundary: keyHash(`boundary ${key}`).slice(0, 16),
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable',
    headers: {
      'Auto-Submitted': 'auto-generated',
      // Exchange answers automatic mail with out-of-office notes unless it is told not to.
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
      ...listHeaders(mail.list, domain),
    },
    ...(invitation === null
      ? {}
      : {
          icalEvent: {
            method: invitation.method,
            content: invitation.content,
            filename: invitation.method === 'CANCEL' ? 'cancellation.ics' : 'invitation.ics',
          },
        }),
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: typeof content === 'string' ? content : Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    xMailer: false,
  };
}
