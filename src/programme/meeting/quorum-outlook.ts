/**
 * Whether a meeting looks like being able to decide. A body whose plan says how many organisations must be there is held
 * against those that have said yes; one that says nothing has no answer, and none is made up (F02). A "maybe" is no yes.
 */
import type { Body, Programme } from '../programme.ts';
import type { Entry } from '../register/entry.ts';
import { attendanceOf } from './attendance.ts';

export interface QuorumOutlook {
  /** Members, in the body's order. */
  readonly accepted: readonly string[];
  readonly declined: readonly string[];
  readonly unsure: readonly string[];
  readonly silent: readonly string[];
  /** What quorum counts: organisations where the body is made of them, else members. */
  readonly unit: 'organisations' | 'members';
  /** Of those, how many come for sure. */
  readonly coming: number;
  readonly of: number;
  readonly needed: number | null;
  /** `lost`: also with everybody who has not declined there are too few. `unknown`: nothing is written. */
  readonly state: 'quorate' | 'not-yet' | 'lost' | 'unknown';
  /** Entry ids of the answers. */
  readonly sources: readonly string[];
}

export function quorumOutlook(
  programme: Pick<Programme, 'organisations' | 'people'>,
  body: Body,
  about: { readonly day: string; readonly entries: readonly Entry[] },
): QuorumOutlook {
  const answers = attendanceOf(about.entries, { body: body.id, day: about.day });
  const said = new Map(answers.map(({ person, answer }) => [person, answer]));
  const who = (answer: string | undefined) => body.members.filter((person) => said.get(person) === answer);
  const [accepted, declined, unsure, silent] = [who('yes'), who('no'), who('maybe'), who(undefined)];
  const unit = body.organisations.length > 0 ? 'organisations' : 'members';
  const count = (people: readonly string[]): number =>
    unit === 'members' ? people.length : organisationsOf(programme, body, people).size;
  const coming = count(accepted);
  const possible = count([...accepted, ...unsure, ...silent]);
  return {
    ...{ accepted, declined, unsure, silent, unit, coming },
    of: unit === 'members' ? body.members.length : body.organisations.length,
    needed: body.quorum,
    state: stateOf(body.quorum, coming, possible),
    sources: answers.map(({ source }) => source),
  };
}

function stateOf(needed: number | null, coming: number, possible: number): QuorumOutlook['state'] {
  if (needed === null) return 'unknown';
  if (coming >= needed) return 'quorate';
  return possible < needed ? 'lost' : 'not-yet';
}

/** Those of the body's organisations that the people stand for: as their contact, or as where they work. */
function organisationsOf(
  { organisations, people }: Pick<Programme, 'organisations' | 'people'>,
  body: Body,
  members: readonly string[],
): ReadonlySet<string> {
  const found = body.organisations.filter((id) => {
    const organisation = organisations.find((one) => one.id === id);
    return members.some((member) => {
      const at = people.find((one) => one.id === member)?.organisation;
      return organisation?.contacts.includes(member) === true || (at !== null && at === organisation?.name);
    });
  });
  return new Set(found);
}
