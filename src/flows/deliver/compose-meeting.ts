import { clearanceOf } from '../../programme/clearance-of.ts';
import { factsForReader } from '../../report/facts-for-reader.ts';
import { monthOf } from '../../programme/calendar/period.ts';
import { emailOf, localeOfPerson } from '../../programme/obligation/agenda.ts';
import { composeDigestMail } from '../../render/mail/compose-digest-mail.ts';
import { composeMeetingReminderMail } from '../../render/mail/compose-meeting-reminder-mail.ts';
import type { CalendarEntry } from '../../render/ics/meeting-invitation.ts';
import type { Links } from '../../ports.ts';
import { trackMeetings } from '../../programme/meeting/meeting-history.ts';
import type { Meeting } from '../../programme/meeting/meetings.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { attendButton } from './attend-button.ts';
import { meetingOn } from '../meeting/record-attendance.ts';
import type { LoadReportFacts } from '../load-report-facts.ts';
import type { ComposeInput, Composers } from './composer.ts';
import { mailRoleOf } from './mail-role.ts';
import { toMail } from './to-mail.ts';

export interface MeetingComposerDeps {
  readonly loadFacts: LoadReportFacts;
  readonly links: Links;
  /** Whom invitations come from: the calendar entry's organiser. */
  readonly sender: { readonly name: string; readonly email: string };
}

/** Digest with invitation and the reminder before a meeting. A meeting that was moved away is not written about. */
export function meetingComposers(deps: MeetingComposerDeps): Pick<Composers, 'digest' | 'meeting-reminder'> {
  return {
    async digest(input) {
      const found = await meetingFacts(deps, input);
      if (found === undefined) return { channel: 'none', reason: 'the meeting has been moved' };
      const { agenda, delivery } = input;
      const locale = localeOfPerson(agenda, delivery.to);
      const name = agenda.programme.people.find(({ id }) => id === delivery.to)?.name ?? delivery.to;
      const letter = composeDigestMail(found.facts, found.meeting, locale, {
        recipient: { name, email: emailOf(agenda, delivery.to) ?? '', person: delivery.to },
        sender: deps.sender,
        entry: entryOf(agenda, found.meeting),
        attend: attendButton(deps.links, input, found.meeting),
        clearance: clearanceOf(agenda, delivery.to),
        isLeader: ['project-leader', 'coordinator'].includes(mailRoleOf(agenda, delivery.to).role),
      });
      return toMail(agenda, { person: delivery.to, language: locale }, letter);
    },
    async 'meeting-reminder'(input) {
      const found = await meetingFacts(deps, input);
      if (found === undefined) return { channel: 'none', reason: 'the meeting has been moved' };
      const locale = localeOfPerson(input.agenda, input.delivery.to);
      const clearance = clearanceOf(input.agenda, input.delivery.to);
      const letter = composeMeetingReminderMail(found.facts, found.meeting, locale, {
        ...{ clearance, person: input.delivery.to },
      });
      return toMail(input.agenda, { person: input.delivery.to, language: locale }, letter);
    },
  };
}

/** A moved meeting keeps its place in the calendar. */
function entryOf(agenda: Agenda, meeting: Meeting): CalendarEntry {
  const day = meeting.start.toPlainDate().toString();
  const tracked = trackMeetings(agenda.meetingHistory).current.find(
    (one) => one.meeting.body === meeting.body && one.days.at(-1) === day,
  );
  return { origin: tracked?.origin ?? day, sequence: tracked?.sequence ?? 0 };
}

async function meetingFacts(
  deps: MeetingComposerDeps,
  { agenda, delivery, about, now }: ComposeInput<'digest'> | ComposeInput<'meeting-reminder'>,
) {
  const meeting = meetingOn(agenda, about);
  if (meeting === undefined) return undefined;
  const period = monthOf(now.toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate());
  const loaded = await deps.loadFacts({ agenda, period, asOf: now, meeting });
  const clearance = clearanceOf(agenda, delivery.to);
  // What is new is counted from the body's last meeting, whatever reports have left since.
  return {
    meeting,
    facts: factsForReader(loaded, { clearance, subject: null, basis: 'current', since: null }),
  };
}
