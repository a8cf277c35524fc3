import { assignmentsOf } from '../../../src/programme/activity/assignment.ts';
import { runningByPerson } from '../../../src/programme/activity/running.ts';
import type { Programme } from '../../../src/programme/programme.ts';

/** Numbers of the activities that anybody is asked about between two days (ISO), in order. */
export function reportedOn(
  programme: Programme,
  from: string,
  until: string,
  confirmed: ReadonlyMap<string, string> = new Map([['project-leader', 'somebody']]),
): readonly string[] {
  const assignments = assignmentsOf(programme, confirmed);
  const asked = runningByPerson(
    { programme, assignments, unfinished: new Set() },
    Temporal.PlainDate.from(from),
    Temporal.PlainDate.from(until),
  );
  return programme.activities
    .map(({ number }) => number)
    .filter((number) => [...asked.values()].flat().some((activity) => activity.number === number));
}
