/** A meeting that one was invited to is moved or off: said in the subject, done by the calendar entry that comes with it. */
import { clockTime, longDate, mediumDate } from '../../i18n/format.ts';
import { mailWords as words } from '../../i18n/mail-words.ts';
import { newsWords } from '../../i18n/news-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Meeting } from '../../programme/meeting/meetings.ts';
import type { Programme } from '../../programme/programme.ts';
import { plain } from '../../report/rich.ts';
import { type CalendarEntry, meetingInvitation } from '../ics/meeting-invitation.ts';
import type { ComposedMail } from './letter.ts';
import { renderLetter } from './render-letter.ts';

export interface MeetingChangeMailInput {
  readonly programme: Programme;
  readonly body: { readonly id: string; readonly name: string };
  /** As it was before the change: of a cancelled meeting, what stands in calendars. */
  readonly before: Meeting;
  /** `null`: the meeting is off. */
  readonly after: Meeting | null;
  readonly entry: CalendarEntry;
  readonly recipient: { readonly name: string; readonly email: string };
  readonly sender: { readonly name: string; readonly email: string };
  /** Where the reader says whether they come; `null`: nowhere. */
  readonly attendUrl: { readonly label: string; readonly url: string } | null;
  readonly stamp: Temporal.Instant;
}

export function composeMeetingChangeMail(input: MeetingChangeMailInput, locale: Locale): ComposedMail {
  const { programme, body, before, after, stamp } = input;
  const names = namesOf(body.name, (after ?? before).start, locale);
  const title = (after === null ? words.offTitle : words.movedTitle)[locale](names);
  const old = words.timeSpan[locale];
  const place = after?.place ?? null;
  const text =
    after === null
      ? words.offText[locale]
      : words.movedText[locale]({
          before: newsWords.meetingAt[locale]({
            date: longDate(locale, before.start.toPlainDate()),
            time: clockTime(locale, before.start.toPlainTime()),
          }),
        });
  const facts =
    after === null
      ? []
      : [
          {
            term: words.when[locale],
            rich: plain(
              old({
                day: longDate(locale, after.start.toPlainDate()),
                from: clockTime(locale, after.start.toPlainTime()),
                to: clockTime(locale, after.start.add({ minutes: after.minutes }).toPlainTime()),
              }),
            ),
            sources: ['plan:bodies'],
          },
          {
            term: words.place[locale],
            rich: plain(place ?? words.noPlace[locale]),
            sources: ['plan:bodies'],
          },
        ];
  const mail = renderLetter({
    locale,
    programme,
    subject: title,
    title,
    preheader: text,
    parts: [
      {
        title: null,
        blocks: [
          ...(facts.length === 0 ? [] : [{ type: 'facts' as const, items: facts }]),
          { type: 'paragraph', rich: plain(text), sources: ['plan:bodies'] },
        ],
      },
    ],
    button: after === null ? null : input.attendUrl,
    why: [
      `${words.whyInvited[locale]({ body: body.name, programme: programme.title })} ${words.change[locale]}`,
    ],
  });
  const method = after === null ? 'CANCEL' : 'REQUEST';
  const content = meetingInvitation({
    method,
    programme: programme.id,
    summary: `[${programme.shortName}] ${body.name}`,
    description: programme.title,
    meeting: after ?? before,
    entry: input.entry,
    organiser: input.sender,
    attendee: input.recipient,
    stamp,
  });
  return { ...mail, invitation: { method, content } };
}

function namesOf(body: string, start: Temporal.ZonedDateTime, locale: Locale) {
  return {
    body,
    date: mediumDate(locale, start.toPlainDate()).replace(/\s*\d{4}$/, ''),
    time: clockTime(locale, start.toPlainTime()),
  };
}
