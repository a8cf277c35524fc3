/**
 * What a plan leaves open is asked of a named person, never silently fixed and never only listed: one message per person
 * and import with everything that this import was the first to raise, in Slack or, to whoever is not there, by mail.
 * Answers make new revisions of the plan, but no new message; nothing else reminds of an unconfirmed date (domain.md §5.2).
 */
import { isInside, type ObligationRule } from '../rule.ts';
import { askedPerson, newQuestions } from '../asked-questions.ts';
import { askedAt } from './asked-at.ts';

export const questionsKey = (programme: string, person: string, revision: number): string =>
  `questions:${programme}:${person}:r${revision}`;

export const questionsRule: ObligationRule = (agenda, window) => {
  const { programme, questions, imported, members } = agenda;
  const people = new Set(questions.map((question) => askedPerson(agenda, question)));
  return [...people].flatMap((person) => {
    if (person === null || newQuestions(agenda, person).length === 0) return [];
    const dueAt = askedAt(agenda, person);
    if (!isInside(window, dueAt)) return [];
    const inSlack = (members.get(person)?.slackUserId ?? null) !== null;
    return [
      {
        key: questionsKey(programme.id, person, imported.revision),
        programme: programme.id,
        to: person,
        channel: inSlack ? ('slack' as const) : ('mail' as const),
        dueAt,
        notBefore: dueAt,
        lateUntil: null,
        about: { kind: 'questions' as const, revision: imported.revision },
      },
    ];
  });
};
