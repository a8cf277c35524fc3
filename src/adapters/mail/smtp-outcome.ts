/**
 * What an SMTP fault says about the mail (RFC 5321 §6.1, RFC 1047). Before the end of the body was written the mail is
 * certainly not sent; after it, a reply decides; after it without a reply nobody knows, and nobody may guess.
 */
import type { MailReceipt, SendOutcome } from '../../ports.ts';

/** Seconds before another try; the relay's own back-off may make it longer. */
const SOON = 60;
/** A refused login or handshake is mended by a person, not by trying often. */
const LATER = 900;

/** Commands whose refusal is about this mail; a refusal elsewhere is about the connection or the account. */
const ABOUT_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

export function smtpFault(error: unknown, bodyEnded: boolean): SendOutcome<MailReceipt> {
  const { message, code, command, responseCode } = readFault(error);
  const reason = [code, command, message].filter((part) => part !== '').join(' ');
  if (responseCode !== null && responseCode >= 500 && (bodyEnded || ABOUT_THE_MAIL.has(command))) {
    return { state: 'failed', reason };
  }
  if (responseCode !== null && responseCode < 500) return { state: 'retry', reason, afterSeconds: SOON };
  if (bodyEnded) return { state: 'ambiguous', reason };
  const isConnection = responseCode === null && code !== 'EAUTH' && code !== 'ETLS';
  return { state: 'retry', reason, afterSeconds: isConnection ? SOON : LATER, holds: true };
}

function readFault(error: unknown) {
  const text = (name: string) => (isRecord(error) && typeof error[name] === 'string' ? error[name] : '');
  const responseCode = isRecord(error) ? error['responseCode'] : undefined;
  return {
    message: error instanceof Error ? error.message : String(error),
    code: text('code'),
    command: text('command'),
    responseCode: typeof responseCode === 'number' ? responseCode : null,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
