/**
 * One person who is client, chairs the steering group and has approved the plan reviews their own work (N23). It is allowed,
 * and said: two of the three are enough.
 */
import { type Duty, planStructureWords } from '../../i18n/plan-structure-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';
import { readPerson } from '../read-person.ts';

export const dualRoles: PlanRule = ({ findings, people, programme }) => {
  const duties = new Map<string, Set<Duty>>();
  const add = (person: string, duty: Duty): void => {
    duties.set(person, (duties.get(person) ?? new Set<Duty>()).add(duty));
  };
  for (const { function: duty, holder } of programme.roles)
    if (duty === 'client' && holder.state === 'confirmed')
      for (const person of holder.people) add(person, 'client');
  for (const { kind, chair } of programme.bodies)
    if (kind === 'steering-group' && chair !== null) add(chair, 'chair');
  const { approver } = programme.document;
  const named = readPerson(approver, (name) => people.find(name, ['document', 'approver']));
  for (const person of named.people) add(person, 'approver');
  for (const [person, held] of duties) {
    if (held.size < 2) continue;
    const name = programme.people.find(({ id }) => id === person)?.name ?? person;
    findings.warning({
      id: `dual-role:${person}`,
      about: ['roles'],
      raw: [name, approver ?? ''].filter((text) => text !== '').join(' · '),
      text: say(planStructureWords.dualRole, { name, roles: [...held] }),
    });
  }
};
