/** Resources as listed: people and competences, their share, and whether the column "Säkrad" holds anything (T19). */
import type { ResourceCommitment } from '../programme/programme.ts';
import type { PlanContext } from './plan-context.ts';
import { readPerson } from './read-person.ts';

const UNSECURED = /^(?:nej|nei|no|-|–|\?)$/iu;

export function interpretResources({ file, people }: PlanContext): readonly ResourceCommitment[] {
  return (file.resources ?? []).map((resource, index) => {
    // A competence may well look like a name ("Ny Rekrytering"): in this list a stranger is no fault.
    const { people: named } = readPerson(resource.raw, (name) =>
      people.find(name, ['resources', index, 'raw']),
    );
    return {
      raw: resource.raw,
      person: named[0] ?? null,
      share: resource.share ?? null,
      secured: resource.secured !== undefined && !UNSECURED.test(resource.secured.trim()),
      owner: resource.owner ?? null,
      note: resource.note ?? null,
    };
  });
}
