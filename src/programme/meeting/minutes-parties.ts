/**
 * Who writes minutes and who adjusts them. The body's secretary takes the minutes, else its project leader, else the
 * coordinator; all three, and the chair, may write. Whoever adjusts is one of those invited. It may be the one who wrote
 * or who presented an item: that is advised against (F17), never stopped.
 */
import { coordinatorOf, projectLeaderOf } from '../activity/assignment.ts';
import type { Agenda } from '../obligation/agenda.ts';
import { invitedTo } from './invited-to.ts';
import type { HeldMeeting } from './held-meeting.ts';
import type { RecordedMinutes } from './recorded-minutes.ts';

type Parties = Pick<Agenda, 'programme' | 'confirmed'>;

/** Who may write the minutes of a body's meetings, whose task it is first. */
export function recordersOf({ programme, confirmed }: Parties, id: string): readonly string[] {
  const body = programme.bodies.find((one) => one.id === id);
  if (body === undefined) return [];
  const leaders = [projectLeaderOf(programme, confirmed), coordinatorOf(programme, confirmed)];
  return [...new Set([body.secretary, ...leaders, body.chair].flatMap((one) => one ?? []))];
}

/** Who is asked to write: the first of them who can be reached in Slack. */
export function recorderOf(agenda: Pick<Agenda, 'members'> & Parties, body: string): string | undefined {
  return recordersOf(agenda, body).find(
    (person) => (agenda.members.get(person)?.slackUserId ?? null) !== null,
  );
}

/** Who can be chosen to adjust: whoever is invited, the one the plan names first. */
export function adjustersOf(
  agenda: Parties,
  { body, adjustedBy }: Pick<HeldMeeting, 'body' | 'adjustedBy'>,
): readonly string[] {
  return [...new Set([...(adjustedBy === null ? [] : [adjustedBy]), ...invitedTo(agenda, body)])];
}

/** Why somebody else would adjust better (F17): they wrote the minutes, or presented an item; `null`: no reason. */
export function adjusterAdvice(
  { programme }: Pick<Agenda, 'programme'>,
  about: {
    readonly adjuster: string;
    readonly sender: string;
    readonly meeting: Pick<HeldMeeting, 'agenda' | 'notedBy'>;
    readonly recorded: RecordedMinutes;
  },
): 'author' | 'presenter' | null {
  const { adjuster, sender, meeting, recorded } = about;
  const wrote = recorded.items.some(({ newest }) => newest.by === adjuster);
  if (adjuster === sender || adjuster === meeting.notedBy || wrote) return 'author';
  const person = programme.people.find(({ id }) => id === adjuster);
  const names = person === undefined ? [] : [person.name, ...person.aliases];
  return meeting.agenda.some(({ presenter }) => presenter !== null && names.includes(presenter))
    ? 'presenter'
    : null;
}
