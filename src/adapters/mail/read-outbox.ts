/** The stored mails of an outbox folder, as a reader would see them, newest first. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { isMissing } from './outbox-mailer.ts';

interface StoredAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface StoredMail {
  /** Name within the folder; also how a mail is asked for. */
  readonly file: string;
  readonly messageId: string;
  readonly to: string;
  readonly toName: string;
  readonly subject: string;
  readonly date: Temporal.Instant;
  /** `sv`, `nb`, `en`; empty when the mail does not say. */
  readonly language: string;
  readonly html: string;
  readonly text: string;
  /** Without the invitation itself. */
  readonly attachments: readonly StoredAttachment[];
  readonly hasInvitation: boolean;
}

const FILE = /^[0-9a-f]{64}\.eml$/;

/**
 * `[]` when the folder does not exist yet. Unfinished files are not listed. A stored mail never changes, so a caller
 * that asks often passes the same `known` again and only new files are read.
 */
export async function readOutbox(
  folder: string,
  known = new Map<string, StoredMail>(),
): Promise<readonly StoredMail[]> {
  const names = await listMails(folder);
  for (const name of names) if (!known.has(name)) known.set(name, await load(folder, name));
  const mails = names.flatMap((name) => known.get(name) ?? []);
  return mails.sort((a, b) => Temporal.Instant.compare(b.date, a.date) || a.file.localeCompare(b.file));
}

/** One mail by its file name; `undefined` for anything that is not a mail of this outbox. */
export async function readOutboxMail(folder: string, file: string): Promise<StoredMail | undefined> {
  if (!FILE.test(file)) return undefined;
  return (await listMails(folder)).includes(file) ? load(folder, file) : undefined;
}

async function listMails(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => FILE.test(name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function load(folder: string, file: string): Promise<StoredMail> {
  const mail = await PostalMime.parse(await readFile(join(folder, file)));
  const to = mail.to?.[0];
  const parts = mail.attachments.map(({ filename, mimeType, content }) => ({
    filename: filename ?? '',
    contentType: mimeType,
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  }));
  const isCalendar = (part: StoredAttachment) => /^(text\/calendar|application\/ics)$/.test(part.contentType);
  return {
    file,
    messageId: mail.messageId ?? '',
    to: to?.address ?? '',
    toName: to?.name ?? '',
    subject: mail.subject ?? '',
    date: Temporal.Instant.from(mail.date ?? '1970-01-01T00:00:00Z'),
    language: headerOf(mail, 'content-language'),
    html: mail.html ?? '',
    text: mail.text ?? '',
    attachments: parts.filter((part) => !isCalendar(part)),
    hasInvitation: parts.some(isCalendar),
  };
}

function headerOf(mail: Email, key: string): string {
  return mail.headers.find((header) => header.key === key)?.value.trim() ?? '';
}
