/**
 * Which questions about the plan wait for whom. Those about who leads have a message and a place of their own and are
 * not among these. A question that the plan itself would put to its project leader follows whoever has been confirmed as
 * such since.
 */
import { coordinatorOf, deciderOf } from '../activity/assignment.ts';
import type { OpenQuestion } from '../question.ts';
import type { Agenda } from './agenda.ts';

export function isLeaderQuestion(id: string): boolean {
  return id === 'project-leader' || id.startsWith('leader:');
}

/** Person id; `null` when nobody is known who could be asked. */
export function askedPerson(
  { programme, confirmed }: Pick<Agenda, 'programme' | 'confirmed'>,
  { askedOf }: Pick<OpenQuestion, 'askedOf'>,
): string | null {
  const byPlan = deciderOf(programme, new Map()) ?? 'project-leader';
  const isNamed = askedOf !== byPlan && programme.people.some(({ id }) => id === askedOf);
  if (isNamed) return askedOf;
  return deciderOf(programme, confirmed) ?? coordinatorOf(programme, confirmed) ?? null;
}

/** Everything that waits for the person, in the plan's order. */
export function waitingQuestions(agenda: Agenda, person: string): readonly OpenQuestion[] {
  return agenda.questions.filter(
    (question) => !isLeaderQuestion(question.id) && askedPerson(agenda, question) === person,
  );
}

/** Those among them that the newest import was the first to raise: only these are brought to the person. */
export function newQuestions(agenda: Agenda, person: string): readonly OpenQuestion[] {
  return waitingQuestions(agenda, person).filter(({ id }) => agenda.imported.newQuestions.has(id));
}
