import { coordinatorOf, projectLeaderOf } from '../../programme/activity/assignment.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { MailRole } from '../../render/mail/letter.ts';

/** As what a person gets mail: every mail says why. */
export function mailRoleOf(agenda: Agenda, person: string): MailRole {
  const { programme, confirmed } = agenda;
  if (projectLeaderOf(programme, confirmed) === person) return { role: 'project-leader' };
  if (coordinatorOf(programme, confirmed) === person) return { role: 'coordinator' };
  const body = programme.bodies.find(({ members }) => members.includes(person));
  return body === undefined ? { role: 'recipient' } : { role: 'member', body: body.id };
}
