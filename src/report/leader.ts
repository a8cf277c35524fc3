/** Who leads an activity, as far as anyone has said: a "?" in the plan stays a "?" until the project leader confirms. */
import type { PersonState } from '../programme/person.ts';
import type { Activity, Programme } from '../programme/programme.ts';
import type { ReportFacts } from './facts.ts';

export interface Leader {
  /** A person's name, else the plan's own words, else `null`. */
  readonly name: string | null;
  readonly confidence: PersonState;
  /** Id of the person who answers now, perhaps in the leader's stead. */
  readonly answers: string | null;
}

export function leaderOf(facts: ReportFacts, activity: Activity): Leader {
  const assignment = facts.assignments.find((one) => one.activity === activity.number);
  const answers = assignment?.person ?? null;
  if (assignment?.basis === 'confirmed' && answers !== null) {
    return { name: personName(facts.programme, answers), confidence: 'confirmed', answers };
  }
  const { state, raw, people } = activity.leader;
  const first = people[0];
  if (state === 'confirmed' && first !== undefined) {
    return { name: personName(facts.programme, first), confidence: state, answers };
  }
  return { name: state === 'vacant' || state === 'none' ? null : raw, confidence: state, answers };
}

/** The name as the plan writes it; the id when the plan knows no such person. */
export function personName(programme: Programme, id: string): string {
  return programme.people.find((person) => person.id === id)?.name ?? id;
}
