import { type TrackedMeeting, trackMeetings } from '../../programme/meeting/meeting-history.ts';
import { emailOf, localeOfPerson } from '../../programme/obligation/agenda.ts';
import type { Links, Store } from '../../ports.ts';
import { composeMeetingChangeMail } from '../../render/mail/compose-meeting-change-mail.ts';
import { attendButton } from './attend-button.ts';
import type { ComposeInput, Composers } from './composer.ts';
import { toMail } from './to-mail.ts';

export interface MeetingChangeDeps {
  readonly store: Pick<Store, 'loadDeliveries'>;
  readonly links: Links;
  readonly sender: { readonly name: string; readonly email: string };
}

/** Only whoever has an invitation in their calendar hears that it is moved or off. */
export function meetingChangeComposers(deps: MeetingChangeDeps): Pick<Composers, 'meeting-change'> {
  return {
    async 'meeting-change'(input) {
      const { agenda, delivery, about, now } = input;
      const { programme } = agenda;
      const body = programme.bodies.find(({ id }) => id === about.body);
      if (body === undefined) return { channel: 'none', reason: 'the body is gone' };
      if (!(await wasInvited(deps, input))) return { channel: 'none', reason: 'was not invited to it' };
      const { origin } = about;
      const tracked = trackMeetings(agenda.meetingHistory);
      const isIt = (one: TrackedMeeting): boolean => one.meeting.body === body.id && one.origin === origin;
      const held = tracked.current.find(isIt);
      const before = tracked.changes.find(
        (change) => isIt(change.before) && change.before.sequence === about.sequence,
      )?.before.meeting;
      if (before === undefined) return { channel: 'none', reason: 'the plan no longer knows of it' };
      if ((held === undefined) !== (about.to === null))
        return { channel: 'none', reason: 'the meeting has been changed again' };
      const person = programme.people.find(({ id }) => id === delivery.to);
      const language = localeOfPerson(agenda, delivery.to);
      const letter = composeMeetingChangeMail(
        {
          ...{ programme, body, sender: deps.sender, stamp: now },
          before,
          after: held?.meeting ?? null,
          entry: { origin, sequence: held?.sequence ?? about.sequence + 1 },
          recipient: { name: person?.name ?? '', email: emailOf(agenda, delivery.to) ?? '' },
          attendUrl: held === undefined ? null : attendButton(deps.links, input, held.meeting),
        },
        language,
      );
      return toMail(agenda, { person: delivery.to, language }, letter);
    },
  };
}

/** A digest, or an earlier change, has left for any of the days the meeting has had. */
async function wasInvited(
  deps: MeetingChangeDeps,
  { agenda, delivery, about }: ComposeInput<'meeting-change'>,
): Promise<boolean> {
  const keys = about.days.map((day) => `digest:${agenda.programme.id}:${about.body}:${day}:${delivery.to}`);
  const sent = await deps.store.loadDeliveries(keys);
  return sent.some(({ state }) => state === 'sent' || state === 'unknown');
}
