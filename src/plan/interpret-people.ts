/** The people a plan may name, each once, with an address where there is one. */
import { planProblemWords } from '../i18n/plan-words.ts';
import type { Person } from '../programme/programme.ts';
import type { Findings } from './findings.ts';
import { slugOf } from './people-directory.ts';
import { reportRepeated } from './plan-context.ts';
import type { PlanFile } from './plan-schema.ts';

const ADDRESS = /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+\.[\p{L}\d-]+$/u;

export function interpretPeople(file: PlanFile, findings: Findings): readonly Person[] {
  const people = file.people.map((person) => ({
    id: person.id ?? slugOf(person.name),
    name: person.name,
    aliases: person.aliases ?? [],
    email: person.email ?? null,
    organisation: person.organisation ?? null,
    language: person.language ?? null,
  }));
  people.forEach(({ email }, index) => {
    if (email !== null && !ADDRESS.test(email))
      findings.problem(['people', index, 'email'], email, planProblemWords.email);
  });
  reportRepeated(
    findings,
    people.map(({ id }, index) => ({
      value: id,
      path: ['people', index, file.people[index]?.id ? 'id' : 'name'],
    })),
  );
  reportRepeated(
    findings,
    people.flatMap(({ email }, index) =>
      email === null ? [] : [{ value: email.toLowerCase(), path: ['people', index, 'email'] }],
    ),
  );
  return people;
}
