/**
 * Which mails are lists, from which anybody may take themselves off (RFC 8058): news, papers and reminders before
 * meetings, milestone reminders, reports. What somebody must answer or decide is no list, and neither is a report that is
 * owed to a funder, whoever it is sent to on the way: a contract is not unsubscribed from.
 */
import { clearanceOf } from '../clearance-of.ts';
import { mailChoiceOf } from '../register/mail-choice.ts';
import type { Agenda } from './agenda.ts';
import type { Obligation } from './obligation.ts';

type Mail = Pick<Obligation, 'about' | 'to' | 'channel'>;

/** The list's id, `news:kommunnytt`, stable for as long as the programme; `null`: no list. */
export function mailListOf(agenda: Agenda, { about, to, channel }: Mail): string | null {
  if (channel !== 'mail') return null;
  switch (about.kind) {
    case 'news':
      return `news:${about.announcement}`;
    case 'digest':
      return `digest:${about.body}`;
    case 'meeting-reminder':
      return `reminder:${about.body}`;
    case 'milestone':
      return 'milestone';
    case 'report':
      return isForFunder(agenda, to) || about.passOnTo !== undefined ? null : `report:${about.report}`;
    case 'meeting-change':
    case 'questions':
    case 'sub-report':
    case 'change-approval':
    case 'delivery-review':
    case 'report-review':
    case 'plan-review':
    case 'leaders':
    case 'prompt':
    case 'nudge':
    case 'overview':
    case 'area-status':
    case 'attendance':
    case 'minutes':
    case 'news-request':
      return null;
  }
}

/** Contacts of funders, also where they see more than a funder does. */
function isForFunder(agenda: Agenda, person: string): boolean {
  const { organisations } = agenda.programme;
  return (
    organisations.some(({ kind, contacts }) => kind === 'funder' && contacts.includes(person)) ||
    clearanceOf(agenda, person) === 'funder'
  );
}

/** Whether its reader has not taken themselves off the list. */
export function isWanted(agenda: Agenda, mail: Mail): boolean {
  const list = mailListOf(agenda, mail);
  return list === null || mailChoiceOf(agenda.entries, { person: mail.to, list })?.content.wanted !== false;
}
