import { coordinatorOf, projectLeaderOf } from '../../programme/activity/assignment.ts';
import { type Agenda, emailOf } from '../../programme/obligation/agenda.ts';
import type { Locale } from '../../programme/locale.ts';
import type { MailAttachment, MailMessage } from '../../ports.ts';
import { oneLine } from '../../render/slack/clean-text.ts';
import type { Composed } from './composer.ts';

export interface MailContent {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly invitation?: MailMessage['invitation'];
  readonly attachments?: readonly MailAttachment[];
  readonly withStop?: (url: string) => Pick<MailMessage, 'html' | 'text'>;
}

/** Of a header's display name. */
const LONGEST_NAME = 120;

/** Addresses what was composed; whoever has no address gets nothing, and the ledger says so. */
export function toMail(
  agenda: Agenda,
  { person, language }: { readonly person: string; readonly language: Locale },
  content: MailContent,
): Composed {
  const to = emailOf(agenda, person);
  if (to === null) return { channel: 'none', reason: `${person} has no mail address` };
  return {
    channel: 'mail',
    mail: {
      to,
      toName: oneLine(agenda.programme.people.find(({ id }) => id === person)?.name ?? '', LONGEST_NAME),
      replyTo: officeOf(agenda),
      language,
      subject: content.subject,
      html: content.html,
      text: content.text,
      attachments: content.attachments ?? [],
      invitation: content.invitation ?? null,
      list: null,
    },
    ...(content.withStop === undefined ? {} : { withStop: content.withStop }),
  };
}

/** Replies reach a person: the coordinator, else the project leader. */
function officeOf(agenda: Agenda): string | null {
  const { programme, confirmed } = agenda;
  const person = coordinatorOf(programme, confirmed) ?? projectLeaderOf(programme, confirmed);
  return person === undefined ? null : emailOf(agenda, person);
}
