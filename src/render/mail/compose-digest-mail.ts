/** The mail some working days before a meeting: the digest as a letter, and the calendar invitation. */
import { mailWords as words } from '../../i18n/mail-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { maySee } from '../../programme/visible-to.ts';
import { buildDigest } from '../../report/digest/build-digest.ts';
import { sinceLastMeeting } from '../../report/digest/since.ts';
import { meetingNames } from '../../report/digest/when-and-where.ts';
import type { Block, Document } from '../../report/document.ts';
import type { MeetingFact, ReportFacts } from '../../report/facts.ts';
import { plain, runText } from '../../report/rich.ts';
import { overall } from '../../report/sections/overall.ts';
import { meetingInvitation } from '../ics/meeting-invitation.ts';
import { digestParts } from './digest-parts.ts';
import type { ComposedMail } from './letter.ts';
import { decisionsText, type MeetingMailContext } from './meeting-mail.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

export function composeDigestMail(
  facts: ReportFacts,
  meeting: MeetingFact,
  locale: Locale,
  to: MeetingMailContext,
): ComposedMail {
  const { programme } = facts;
  const names = meetingNames(facts, meeting, locale);
  const isShielded = to.clearance !== undefined && !maySee(to.clearance, 'funder');
  const person = to.recipient.person ?? '';
  const about = { meeting, person, isLeader: to.isLeader === true, isShielded, digestSent: null };
  const document = buildDigest(facts, about, locale);
  const invitation: Block = { type: 'paragraph', rich: plain(words.invitation[locale]), sources: [] };
  const [first, ...others] = digestParts(document);
  const subject = words.digestSubject[locale](names);
  const mail = renderLetter({
    locale,
    programme,
    subject:
      document.decisions === null ? subject : `${subject} – ${decisionsText(document.decisions, locale)}`,
    title: document.title,
    preheader: preheaderOf(facts, document) ?? meeting.place ?? programme.title,
    parts: [{ title: null, blocks: [...(first?.blocks ?? []), invitation] }, ...others],
    button: to.attend ?? null,
    why: whyText(programme, { role: 'member', body: meeting.body }, locale),
  });
  const content = meetingInvitation({
    method: 'REQUEST',
    programme: programme.id,
    summary: `[${programme.shortName}] ${names.body}`,
    description: programme.title,
    meeting,
    entry: to.entry ?? { origin: meeting.start.toPlainDate().toString(), sequence: 0 },
    organiser: to.sender,
    attendee: to.recipient,
    stamp: facts.asOf,
  });
  return { ...mail, invitation: { method: 'REQUEST', content } };
}

/** The colour and why: what one wants to know before the meeting; `null` where the reader gets no colours. */
function preheaderOf(facts: ReportFacts, { colour, locale }: Document): string | null {
  if (colour === null) return null;
  const status = overall(sinceLastMeeting(facts, locale)).blocks[0];
  const why = status?.type === 'status' ? status.rich.map(runText).join('') : '';
  return `${colourLabel(locale, colour)}. ${why}`;
}
