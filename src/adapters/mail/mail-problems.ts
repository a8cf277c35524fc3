/** What keeps a mail from being sent at all, every fault at once; empty when it may go. */
import type { MailMessage } from '../../ports.ts';
import { hasControls, isAddrSpec } from './mail-address.ts';

export interface MailProblem {
  readonly place: string;
  readonly value: string;
  readonly allowed: string;
}

const ONE_LINE = 'one line of text without control characters';
const FILENAME = 'a file name without folders or control characters';

export function mailProblems(mail: MailMessage): readonly MailProblem[] {
  const problems: MailProblem[] = [];
  if (!isAddrSpec(mail.to)) {
    problems.push({ place: 'to', value: mail.to, allowed: 'one mail address, as in anna@example.org' });
  }
  if (mail.replyTo !== null && !isAddrSpec(mail.replyTo)) {
    problems.push({
      place: 'replyTo',
      value: mail.replyTo,
      allowed: 'one mail address, as in anna@example.org',
    });
  }
  if (hasControls(mail.toName)) problems.push({ place: 'toName', value: mail.toName, allowed: ONE_LINE });
  if (hasControls(mail.subject)) problems.push({ place: 'subject', value: mail.subject, allowed: ONE_LINE });
  mail.attachments.forEach(({ filename }, index) => {
    if (filename === '' || /[/\\]/.test(filename) || hasControls(filename)) {
      problems.push({ place: `attachments[${index}].filename`, value: filename, allowed: FILENAME });
    }
  });
  if (mail.list !== null) problems.push(...listProblems(mail.list));
  return problems;
}

/** Both stand in headers as they are. */
function listProblems({ id, unsubscribe }: NonNullable<MailMessage['list']>): readonly MailProblem[] {
  const problems: MailProblem[] = [];
  if (!/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(id))
    problems.push({ place: 'list.id', value: id, allowed: 'letters, digits and hyphens between dots' });
  if (unsubscribe !== null && !/^https?:\/\/[\w.:[\]-]+\/[\w./~-]*$/.test(unsubscribe))
    problems.push({ place: 'list.unsubscribe', value: unsubscribe, allowed: 'a plain web address' });
  return problems;
}

/** The problems in one line for the ledger; values are quoted so that a hidden line break can be seen. */
export function describeMailProblems(problems: readonly MailProblem[]): string {
  return problems
    .map(({ place, value, allowed }) => `${place}: ${JSON.stringify(value)} is not ${allowed}`)
    .join('; ');
}
