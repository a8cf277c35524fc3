/** The day before a meeting: when, where, and what one is asked to decide. The calendar entry came with the digest. */
import { mailWords as words } from '../../i18n/mail-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Visibility } from '../../programme/reading.ts';
import { maySee } from '../../programme/visible-to.ts';
import type { MeetingFact, ReportFacts } from '../../report/facts.ts';
import { decisionsOf } from '../../report/decisions-wanted.ts';
import { decisions } from '../../report/sections/decisions.ts';
import { sinceLastMeeting } from './compose-digest-mail.ts';
import type { ComposedMail } from './letter.ts';
import { decisionsText, meetingBlock, meetingNames } from './meeting-mail.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

export function composeMeetingReminderMail(
  facts: ReportFacts,
  meeting: MeetingFact,
  locale: Locale,
  clearance: Visibility = 'internal',
): ComposedMail {
  const { programme, asOf } = facts;
  // What leaders ask for is not for a reference group of vendors (trap 16).
  const isShielded = !maySee(clearance, 'funder');
  const names = meetingNames(facts, meeting, locale);
  const today = asOf.toZonedDateTimeISO(meeting.start.timeZoneId).toPlainDate();
  const isTomorrow = today.add({ days: 1 }).equals(meeting.start.toPlainDate());
  const title = (isTomorrow ? words.reminderSubject : words.reminderSoon)[locale](names);
  const context = sinceLastMeeting(facts, locale);
  const asked = decisionsOf(facts, context.now, locale).length;
  return renderLetter({
    locale,
    programme,
    subject: isShielded ? title : `${title} – ${decisionsText(asked, locale)}`,
    title,
    preheader: meeting.place ?? programme.title,
    parts: [
      { title: null, blocks: [meetingBlock(meeting, locale)] },
      ...(isShielded ? [] : [decisions(context)]),
    ],
    button: null,
    why: whyText(programme, { role: 'member', body: meeting.body }, locale),
  });
}
