/**
 * Leaders the plan leaves open, as one question per wording: "Katarina Borg Johansson?" on 5.1, 5.2 and 5.3 is one
 * thing to confirm (T16). Nobody is asked for status as leader before it is.
 */
import type { Agenda } from '../obligation/agenda.ts';

/** What a confirmation is about: an activity's number, or the role itself. */
export const PROJECT_LEADER = 'project-leader';

export interface LeaderQuestion {
  /** Activity numbers, or `project-leader` alone. */
  readonly about: readonly string[];
  /** What the plan says; `null` when it says nothing. */
  readonly raw: string | null;
  /** Person ids: those the plan names first, then everyone else in it. */
  readonly candidates: readonly string[];
  /** How many of the candidates the plan names. */
  readonly named: number;
}

export function leaderQuestions(agenda: Agenda): readonly LeaderQuestion[] {
  const { programme, confirmed } = agenda;
  const questions = new Map<string, { about: string[]; raw: string | null; named: readonly string[] }>();
  const holder = programme.roles.find((role) => role.function === PROJECT_LEADER)?.holder;
  if (holder !== undefined && holder.state !== 'confirmed' && !confirmed.has(PROJECT_LEADER))
    questions.set(PROJECT_LEADER, { about: [PROJECT_LEADER], raw: holder.raw, named: holder.people });
  for (const { number, leader, inScope } of programme.activities) {
    const isOpen =
      leader.state === 'tentative' || leader.state === 'alternatives' || leader.state === 'vacant';
    if (!isOpen || !inScope || confirmed.has(number)) continue;
    const key = leader.people.length === 0 ? `number ${number}` : `people ${leader.people.join(' ')}`;
    const known = questions.get(key);
    if (known === undefined) questions.set(key, { about: [number], raw: leader.raw, named: leader.people });
    else known.about.push(number);
  }
  return [...questions.values()].map(({ about, raw, named }) => ({
    about,
    raw,
    named: named.length,
    candidates: [...named, ...programme.people.map(({ id }) => id).filter((id) => !named.includes(id))],
  }));
}
