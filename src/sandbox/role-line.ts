import { listOf } from '../i18n/format.ts';
import { roleWords as say } from '../i18n/role-words.ts';
import { coordinatorOf, projectLeaderOf } from '../programme/activity/assignment.ts';
import type { Locale } from '../programme/locale.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';

/** `Projektledare · Aktivitetsledare 1.2 och 9 · Styrgrupp`. */
export function roleLine(agenda: Agenda, person: string, locale: Locale): string {
  const { programme, confirmed, assignments } = agenda;
  const leads = assignments.filter((one) => one.person === person).map(({ activity }) => activity);
  const isClient = programme.roles.some(
    ({ function: duty, holder }) => duty === 'client' && holder.people.includes(person),
  );
  const bodies = programme.bodies.filter(({ members }) => members.includes(person)).map(({ name }) => name);
  const roles = [
    ...(projectLeaderOf(programme, confirmed) === person ? [say.projectLeader[locale]] : []),
    ...(coordinatorOf(programme, confirmed) === person ? [say.coordinator[locale]] : []),
    ...(isClient ? [say.client[locale]] : []),
    ...(leads.length > 0
      ? [say.activityLeader[locale]({ count: leads.length, activities: listOf(locale, leads) })]
      : []),
    ...bodies,
  ];
  return roles.length === 0 ? say.none[locale] : roles.join(' · ');
}

/** Those with most to do first, so that a newcomer starts with somebody who is asked. */
export function weightOf(agenda: Agenda, person: string): number {
  const { programme, confirmed, assignments } = agenda;
  const leads = assignments.filter((one) => one.person === person).length;
  const runs = [projectLeaderOf(programme, confirmed), coordinatorOf(programme, confirmed)].includes(person);
  const meets = programme.bodies.some(({ members }) => members.includes(person));
  return (leads > 0 ? 1000 + leads : 0) + (runs ? 100 : 0) + (meets ? 10 : 0);
}
