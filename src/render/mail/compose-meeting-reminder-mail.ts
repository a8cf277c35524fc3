/** The working day before a meeting: the final digest, with what is new since the first. The calendar entry came with that. */
import { mailWords as words } from '../../i18n/mail-words.ts';
import { addWorkingDays } from '../../programme/calendar/work-calendar.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Visibility } from '../../programme/reading.ts';
import { maySee } from '../../programme/visible-to.ts';
import { buildDigest } from '../../report/digest/build-digest.ts';
import { meetingNames } from '../../report/digest/when-and-where.ts';
import type { MeetingFact, ReportFacts } from '../../report/facts.ts';
import { digestParts } from './digest-parts.ts';
import type { ComposedMail } from './letter.ts';
import { decisionsText } from './meeting-mail.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

export interface FinalDigestReader {
  readonly clearance: Visibility;
  readonly person: string | null;
}

export function composeMeetingReminderMail(
  facts: ReportFacts,
  meeting: MeetingFact,
  locale: Locale,
  { clearance, person }: FinalDigestReader = { clearance: 'internal', person: null },
): ComposedMail {
  const { programme, asOf } = facts;
  // What leaders ask for is not for a reference group of vendors (trap 16).
  const isShielded = !maySee(clearance, 'funder');
  const names = meetingNames(facts, meeting, locale);
  const today = asOf.toZonedDateTimeISO(meeting.start.timeZoneId).toPlainDate();
  const isTomorrow = today.add({ days: 1 }).equals(meeting.start.toPlainDate());
  const title = (isTomorrow ? words.reminderSubject : words.reminderSoon)[locale](names);
  const about = { meeting, person, isLeader: false, isShielded, digestSent: digestMoment(facts, meeting) };
  const document = buildDigest(facts, about, locale);
  return renderLetter({
    locale,
    programme,
    subject: document.decisions === null ? title : `${title} – ${decisionsText(document.decisions, locale)}`,
    title,
    preheader: meeting.place ?? programme.title,
    parts: digestParts(document),
    button: null,
    why: whyText(programme, { role: 'member', body: meeting.body }, locale),
  });
}

/** When the digest left: so many working days before, at the programme's mail time. */
export function digestMoment(
  { programme, calendar }: Pick<ReportFacts, 'programme' | 'calendar'>,
  { start }: Pick<MeetingFact, 'start'>,
): Temporal.Instant {
  const { digestOffset, mailTime } = programme.rhythm;
  return addWorkingDays(calendar, start.toPlainDate(), -digestOffset)
    .toZonedDateTime({ timeZone: programme.timeZone, plainTime: mailTime })
    .toInstant();
}
