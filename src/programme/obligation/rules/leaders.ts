/**
 * A plan that leaves leaders open ("Katarina Borg Johansson?", T16) is brought to whoever decides: one message per import
 * of a plan and person, at the next nine o'clock of a working day. Until then the project leader answers for those
 * activities; nobody is asked as leader on a guess. Answers to questions make revisions too, but no new message.
 */
import { deciderOf } from '../../activity/assignment.ts';
import { leaderQuestions } from '../../status/leader-question.ts';
import { isInside, type ObligationRule } from '../rule.ts';
import { askedAt } from './asked-at.ts';

/** `revision`: the import's. */
export const leadersKey = (programme: string, person: string, revision: number): string =>
  `leaders:${programme}:${person}:r${revision}`;

export const leadersRule: ObligationRule = (agenda, window) => {
  const { programme, confirmed } = agenda;
  const { revision } = agenda.imported;
  const person = deciderOf(programme, confirmed);
  if (person === undefined || leaderQuestions(agenda).length === 0) return [];
  const dueAt = askedAt(agenda, person);
  if (!isInside(window, dueAt)) return [];
  return [
    {
      key: leadersKey(programme.id, person, revision),
      programme: programme.id,
      to: person,
      channel: 'slack',
      dueAt,
      notBefore: dueAt,
      lateUntil: null,
      about: { kind: 'leaders', revision },
    },
  ];
};
